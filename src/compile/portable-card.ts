import type { DeckCard } from '../decks/deck.ts';
import { isByHand } from '../decks/header.ts';
import { parseDeck } from '../decks/parse-deck.ts';
import { writeCard, type CardText } from '../decks/write-deck.ts';
import { cardToMdx } from './card-mdx.ts';
import { deckLinkAddress } from '../library/deck-links.ts';
import { imageAddress } from '../library/urls.ts';
import type { FindImage, FoundImage } from './find-image.ts';
import { createNoteLinks } from './note-links.ts';
import { parseCard, type CardParts, type Part } from './parse-card.ts';
import type { AddressOf, WikiLink } from './wiki-links.ts';
import { unlinkDecks, withoutNoteMarks } from './without-note-marks.ts';
import { writeMarkdown } from './write-mdx.ts';

/** What a card is written as: `markdown` as its deck writes it, `repaired` as Markdown of what pages show. */
export type WrittenForm = 'markdown' | 'repaired' | 'mdx';

/** A card for another program. */
export interface PortableCard extends Omit<CardText, 'rating'> {
  /** The whole card; empty in the other forms. */
  mdx: string;
  /** Images of the content folder that it shows. */
  images: string[];
}

/** A deck's cards for another program. Plain data. */
export interface PortableDeck {
  /** In the order of the deck. */
  cards: PortableCard[];
  /** All images that cards refer to. */
  images: FoundImage[];
}

/** Converts the cards of a deck. */
export function writePortableDeck(
  text: string,
  form: WrittenForm,
  findImage: FindImage,
): PortableDeck {
  const images = new Map<string, FoundImage>();
  const cards: PortableCard[] = [];
  const deck = parseDeck(text);
  const byHand = isByHand(deck.header);
  for (const card of deck.cards) {
    const shown: string[] = [];
    const image = (src: string): string | undefined => {
      const file = findImage(src);
      if (!file) return undefined;
      images.set(file.path, file);
      if (!file.found) return undefined;
      if (!shown.includes(file.path)) shown.push(file.path);
      return imageAddress(file.path);
    };
    const noteLinks = createNoteLinks({
      findImage,
      isByHand: byHand,
      onFile: (file) => images.set(file.path, file),
    });
    // Links to the pages of notes become text, too.
    const note = (link: WikiLink) =>
      noteLinks.note(link) === undefined
        ? undefined
        : deckLinkAddress({ ...link, file: undefined });
    const ignore = { link: () => undefined, report: () => undefined };
    const options = { isByHand: byHand, image, note, deck: noteLinks.deck, ...ignore };
    const parts = parseCard(card, options);
    Object.values(parts).forEach(({ root }: Part) => unlinkDecks(root));
    const written = write(card, parts, form);
    const text = form === 'markdown' && byHand ? asAnywhere(written, note) : written;
    cards.push({ ...text, images: shown });
  }
  return { cards, images: [...images.values()] };
}

function write(card: DeckCard, parts: CardParts, form: WrittenForm): Omit<PortableCard, 'images'> {
  const { heading, context, question, answer } = parts;
  switch (form) {
    case 'markdown':
      return { ...toRegularForm(card), mdx: '' };
    case 'mdx': {
      const mdx = cardToMdx({ heading, context, question, answer }, () => undefined);
      return { heading: '', context: '', question: '', answer: '', mdx };
    }
    case 'repaired':
      return {
        heading: writeMarkdown(heading.root).replace(/^# |\n$/g, ''),
        context: writeMarkdown(context.root),
        question: writeMarkdown(question.root),
        answer: writeMarkdown(answer.root),
        mdx: '',
      };
  }
}

/** Returns a handwritten card as any program reads it. */
function asAnywhere<Text extends Omit<CardText, 'rating'>>(written: Text, note: AddressOf): Text {
  const { heading, context, question, answer } = written;
  return {
    ...written,
    heading: withoutNoteMarks(heading, 'line', note),
    context: withoutNoteMarks(context, 'blocks', note),
    question: withoutNoteMarks(question, 'blocks', note),
    answer: withoutNoteMarks(answer, 'blocks', note),
  };
}

/**
 * Returns the card as written in the deck, or repaired if it would be read as a different card in the regular format.
 */
function toRegularForm(card: DeckCard): Omit<CardText, 'rating'> {
  const { cards } = parseDeck(writeCard(card.raw));
  const [again] = cards;
  const { heading, question, answer } = card.written;
  const isSame =
    cards.length === 1 &&
    again?.written.heading === heading &&
    again.written.question === question &&
    again.written.answer === answer &&
    again.context.text === card.context.text;
  if (isSame) return card.raw;
  return {
    heading: card.heading.text,
    context: card.context.text,
    question: card.question.text,
    answer: card.answer.text,
  };
}
