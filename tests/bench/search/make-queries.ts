import type { SiteCard } from './read-cards.ts';
import type { BenchQuery } from './read-queries.ts';

const OF_A_KIND = 20;
const RE_WORD = /\p{L}[\p{L}\p{N}'’-]*/gu;
const SMALL = new Set(
  'a an and are as at be by can do does for from how in is it of on or the this to what when which why with you your'.split(
    ' ',
  ),
);

/**
 * Queries for any decks, derived from headings and questions and spread evenly over the cards. The same decks give the
 * same queries.
 */
export function makeQueries(cards: readonly SiteCard[]): BenchQuery[] {
  const counts = countWords(cards);
  const makers: Record<string, (card: SiteCard) => string | undefined> = {
    word: (card) => rarestWord(card, counts),
    phrase: (card) => contentWords(card.heading).slice(0, 3).join(' '),
    question: (card) => card.question.split(/\s+/).slice(0, 12).join(' '),
    identifier: ({ question }) =>
      /\b[A-Za-z][a-z]*(?:[_.][a-z]+|(?<=[a-z])[A-Z][a-z]*)+/.exec(question)?.[0],
    formula: ({ heading, question }) =>
      /\S*[∂∇∑√≤≥²₀-₉ₐ-ₜα-ω]\S*/u.exec(`${heading} ${question}`)?.[0],
    acronym: ({ heading }) => /\b[A-Z]{2,5}\b/.exec(heading)?.[0],
    typo: (card) => swapLetters(contentWords(card.heading)),
    form: (card) => contentWords(card.heading).map(otherNumber).join(' '),
  };
  return Object.entries(makers).flatMap(([kind, make]) =>
    spread(cards, OF_A_KIND, make).map(({ card, query }) => ({
      kind,
      query,
      headings: answers(cards, card, kind, query),
    })),
  );
}

/** Cards that are equally good answers: those that share the heading or, for a single name, also show it. */
function answers(
  cards: readonly SiteCard[],
  card: SiteCard,
  kind: string,
  query: string,
): string[] {
  const isName = ['word', 'identifier', 'formula', 'acronym'].includes(kind);
  const shows = ({ heading, question }: SiteCard): boolean =>
    ` ${heading} ${question} `.toLowerCase().includes(query.toLowerCase());
  const words = kind === 'phrase' ? query.toLowerCase().split(' ') : [];
  const holds = ({ heading }: SiteCard): boolean =>
    words.length > 0 && words.every((word) => heading.toLowerCase().includes(word));
  return [
    ...new Set(
      [card, ...cards.filter((other) => (isName && shows(other)) || holds(other))].map(
        ({ heading }) => heading,
      ),
    ),
  ];
}

function spread(
  cards: readonly SiteCard[],
  most: number,
  make: (card: SiteCard) => string | undefined,
): { card: SiteCard; query: string }[] {
  const made = cards.flatMap((card) => {
    const query = make(card)?.trim();
    return query ? [{ card, query }] : [];
  });
  const step = Math.max(1, made.length / most);
  return Array.from(
    { length: Math.min(most, made.length) },
    (_, index) => made[Math.floor(index * step)],
  ).filter((item) => item !== undefined);
}

function countWords(cards: readonly SiteCard[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { heading, question } of cards) {
    for (const word of new Set(contentWords(`${heading} ${question}`.toLowerCase())))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function rarestWord(
  { question }: SiteCard,
  counts: ReadonlyMap<string, number>,
): string | undefined {
  const words = contentWords(question.toLowerCase()).filter(
    (word) => word.length > 4 && /^[a-z]+$/.test(word),
  );
  return words.sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1))[0];
}

function contentWords(text: string): string[] {
  return (text.match(RE_WORD) ?? []).filter((word) => !SMALL.has(word.toLowerCase()));
}

/** The longest word, with its two middle letters swapped. */
function swapLetters(words: readonly string[]): string | undefined {
  const [longest] = [...words].sort((a, b) => b.length - a.length);
  if (!longest || longest.length < 6) return undefined;
  const middle = longest.length >> 1;
  const swapped =
    longest.slice(0, middle - 1) +
    (longest[middle] ?? '') +
    (longest[middle - 1] ?? '') +
    longest.slice(middle + 1);
  return swapped === longest
    ? undefined
    : words.map((word) => (word === longest ? swapped : word)).join(' ');
}

function otherNumber(word: string): string {
  if (/(?:ss|us|is)$/.test(word) || word.length < 4 || !/^[A-Za-z]+$/.test(word)) return word;
  return word.endsWith('s') ? word.slice(0, -1) : `${word}s`;
}
