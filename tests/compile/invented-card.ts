import type { DeckCard } from '../../src/decks/deck.ts';
import { createPassage } from '../../src/text/passage.ts';
import { createPlaces } from '../../src/text/places.ts';
import { createCardRenderer, type CardHtml } from '../../src/compile/card-html.ts';
import { cardToMdx } from '../../src/compile/card-mdx.ts';
import { parseCard, type CardParts } from '../../src/compile/parse-card.ts';
import { isVisible, readPlainText } from '../../src/compile/plain-text.ts';
import { createTypesetter } from '../../src/formula/typeset.ts';
import type { LocalProblem, Report } from '../../src/text/problem.ts';

export interface Texts {
  heading?: string;
  context?: string;
  question?: string;
  answer?: string;
}

/** Creates a card whose passages are separated by blank lines in a deck of its own. */
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
    above: [],
    categories: [],
    raw: { heading, context, question, answer },
    rating: undefined,
    place: { line: 1, column: 1 },
  };
  return { card, deck };
}

interface ParsedCard {
  parts: CardParts;
  problems: LocalProblem[];
  report: Report;
}

/** Parses an invented card; images in `pictures/` exist. */
export function parseInvented(texts: Texts): ParsedCard {
  const { card, deck } = inventCard(texts);
  const image = (src: string) => (src.startsWith('pictures/') ? `/images/${src}` : undefined);
  const placeAt = createPlaces(deck);
  const problems: LocalProblem[] = [];
  const report: Report = (offset, problem) => problems.push({ ...placeAt(offset), ...problem });
  return { parts: parseCard(card, { image, link: () => undefined, report }), problems, report };
}

export interface InventedDocument {
  mdx: string;
  heading: string;
  question: string;
  hasMath: boolean;
  hasCode: boolean;
  problems: LocalProblem[];
}

const readFormula = createTypesetter({ html: false });

/** Returns an invented card as MDX, and its plain text. */
export function documentOf(texts: Texts): InventedDocument {
  const { parts, problems, report } = parseInvented(texts);
  const mdx = cardToMdx(parts, report);
  const passages = [parts.heading, parts.context, parts.question, parts.answer];
  const plain = passages.map(({ root }) => readPlainText(root, readFormula));
  const [heading = '', , question = ''] = plain.map(({ whole }) => (isVisible(whole) ? whole : ''));
  const hasMath = plain.some(({ formulas }) => formulas.length > 0);
  return { mdx, heading, question, hasMath, hasCode: plain.some((one) => one.hasCode), problems };
}

/** Returns the MDX of an answer. */
export function answerMdx(answer: string): string {
  const { mdx } = documentOf({ answer });
  return mdx.slice(mdx.indexOf('<Answer>\n\n') + 10, mdx.lastIndexOf('\n</Answer>'));
}

/** Renders cards under the base path `/base/`. */
export const renderParts = createCardRenderer({
  base: '/base/',
  typeset: createTypesetter({ html: true }),
});

/** Returns the HTML of an invented card under the base path `/base/`. */
export function htmlOf(texts: Texts): Promise<CardHtml> {
  return renderParts(parseInvented(texts).parts);
}
