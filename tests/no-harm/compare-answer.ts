import { createDeckCompiler } from '../../src/compile/compile-deck.ts';
import { parseDeck } from '../../src/decks/parse-deck.ts';
import { createPassage, trimLines } from '../../src/text/passage.ts';
import { readingOf } from './reading.ts';

/**
 * How a text is read as an answer differs from plain Markdown. `dollars`: it shows dollars that plain Markdown reads as
 * delimiters of formulas, and is the same otherwise.
 */
export type Difference =
  'cards' | 'dollars' | 'formulas' | 'code' | 'links' | 'tables' | 'nesting' | 'words';

const NODES: [Difference, RegExp][] = [
  ['formulas', /^ *(?:inlineMath|math)\b/],
  ['code', /^ *(?:inlineCode|code)\b/],
  ['links', /^ *(?:link|image|linkReference|imageReference|definition|footnote\w*)\b/],
  ['tables', /^ *table/],
];

export interface Comparison {
  differences: Difference[];
  /** The first line of plain Markdown's reading that the other one lacks, and what that has instead. */
  first: { plain: string; ours: string } | undefined;
}

/**
 * Compares how a text is read as the answer of a card with how plain Markdown with GFM and math reads it. HTML is text
 * in both.
 */
export function compareAsAnswer(text: string): Comparison {
  const { cards } = parseDeck(asDeck(text));
  const [card] = cards;
  if (!card || cards.length > 1) {
    return { differences: ['cards'], first: { plain: '1 card', ours: `${cards.length} cards` } };
  }
  const written = trimLines(createPassage(text, 0)).text;
  const plain = readingOf(written, { withHtmlBlocks: false });
  const ours = readingOf(card.answer.text, { withHtmlBlocks: false });
  const at = plain.findIndex((line, index) => line !== ours[index]);
  if (at < 0 && plain.length === ours.length) return { differences: [], first: undefined };
  const index = at < 0 ? plain.length : at;
  const first = { plain: plain[index] ?? '', ours: ours[index] ?? '' };
  const withoutMath = readingOf(written, { withMath: false, withHtmlBlocks: false });
  if (withoutMath.join('\n') === ours.join('\n')) return { differences: ['dollars'], first };
  return { differences: differencesOf(plain, ours), first };
}

function differencesOf(plain: readonly string[], ours: readonly string[]): Difference[] {
  const differences = NODES.filter(([, node]) => nodesOf(plain, node) !== nodesOf(ours, node)).map(
    ([difference]) => difference,
  );
  if (typesOf(plain) !== typesOf(ours)) differences.push('nesting');
  if (wordsOf(plain) !== wordsOf(ours)) differences.push('words');
  return differences;
}

const compile = createDeckCompiler(undefined);

/** The codes of the problems that `check` reports for a card with this answer. */
export async function problemsAsAnswer(text: string): Promise<string[]> {
  const { problems } = await compile(asDeck(text));
  return problems.map(({ code }) => code);
}

function asDeck(text: string): string {
  return `# Flashcards: Documents\n\n---\n\n#### A section\n:p What does it say?\n??x\n${text}\nx??\n\n---\n`;
}

const nodesOf = (reading: readonly string[], node: RegExp): string =>
  reading
    .filter((line) => node.test(line))
    .map((line) => line.trimStart())
    .join('\n');

const typesOf = (reading: readonly string[]): string =>
  reading.map((line) => /^ *\w+/.exec(line)?.[0] ?? '').join('\n');

const wordsOf = (reading: readonly string[]): string =>
  reading
    .map((line) => line.replace(/^ *\w+/, ''))
    .join(' ')
    .replace(/\s+/g, ' ');
