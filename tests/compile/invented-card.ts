import type { DeckCard } from '../../src/decks/deck.ts';
import { createPassage } from '../../src/text/passage.ts';
import { createPlaces } from '../../src/text/places.ts';
import { cardToMdx } from '../../src/compile/card-to-mdx.ts';
import type { CardDocument } from '../../src/compile/card-to-mdx.ts';

interface Texts {
  heading?: string;
  context?: string;
  question?: string;
  answer?: string;
}

/** A card whose passages stand one after the other, a blank line between them, in a deck of its own. */
function inventCard(texts: Texts): { card: DeckCard; deck: string } {
  const { heading = '', context = '', question = '', answer = '' } = texts;
  const deck = [heading, context, question, answer].join('\n\n');
  let at = 0;
  const passage = (text: string) => {
    const made = createPassage(text, at);
    at += text.length + 2;
    return made;
  };
  const card: DeckCard = {
    heading: passage(heading),
    context: passage(context),
    question: passage(question),
    answer: passage(answer),
    written: { heading, question, answer },
    rating: undefined,
    place: { line: 1, column: 1 },
  };
  return { card, deck };
}

/** The document of an invented card, whose library has the images under `pictures/`. */
export function documentOf(texts: Texts): CardDocument {
  const { card, deck } = inventCard(texts);
  const image = (src: string) => (src.startsWith('pictures/') ? `/images/${src}` : undefined);
  return cardToMdx(card, { placeAt: createPlaces(deck), image });
}

/** What the document says of an answer. */
export function answerMdx(answer: string): string {
  const { mdx } = documentOf({ answer });
  return mdx.slice(mdx.indexOf('<Answer>\n\n') + 10, mdx.lastIndexOf('\n</Answer>'));
}
