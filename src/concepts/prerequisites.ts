import {
  IN_CONTEXT,
  IN_HEADING,
  IN_QUESTION,
  IS_ASKED,
  IS_DEFINED,
  IS_HEADING,
} from './candidate.ts';

/** A concept that a card mentions, whether or not it is one of the card's concepts. */
export interface Mention {
  /** Its number. */
  concept: number;
  /** Flags of the candidate. */
  flags: number;
  /** How often it occurs in the card. */
  count: number;
  isOwn: boolean;
}

const MAX_PREREQUISITES = 3;
/** The score from which other cards refer to a card for a concept, and the one that no later card can beat. */
const MIN_INTRODUCTION = 2;
const FULL_INTRODUCTION = 3;
/** Readers know a concept that a larger share of the book's cards mentions. */
const MAX_SHARE = 1 / 3;
const MIN_BOOK = 20;

/** Scores how well a card introduces a concept that it mentions; 0 if it only mentions it. */
export function introduction({ flags }: Pick<Mention, 'flags'>): number {
  const has = (flag: number, value: number) => ((flags & flag) !== 0 ? value : 0);
  return has(IS_ASKED, 3) + has(IS_HEADING, 2) + has(IS_DEFINED, 2) + has(IN_HEADING, 1);
}

/**
 * Finds for each card up to three cards that readers should see first, the most needed first: those that introduce a
 * concept that the card uses. They come earlier in the same book, so there are no cycles.
 * @param books book of each card, in reading order
 * @param mentions concepts that each card mentions
 * @returns indices of cards, for each card
 */
export function findPrerequisites(
  books: readonly string[],
  mentions: readonly (readonly Mention[])[],
): number[][] {
  const known = new Map<string, BookKnowledge>();
  for (const [index, name] of books.entries()) {
    const book: BookKnowledge = known.get(name) ?? {
      cards: 0,
      mentions: new Map(),
      introducedBy: new Map(),
    };
    known.set(name, book);
    book.cards += 1;
    for (const mention of mentions[index]!) {
      const { concept, isOwn } = mention;
      book.mentions.set(concept, (book.mentions.get(concept) ?? 0) + 1);
      const score = introduction(mention);
      const best = book.introducedBy.get(concept);
      if (!isOwn || score < MIN_INTRODUCTION) continue;
      if (best && (best.score >= FULL_INTRODUCTION || best.score >= score)) continue;
      book.introducedBy.set(concept, { index, score });
    }
  }
  return books.map((name, index) => needed(index, mentions[index]!, known.get(name)!));
}

interface BookKnowledge {
  cards: number;
  /** Number of its cards that mention each concept. */
  mentions: Map<number, number>;
  /** The first card that introduces each concept. */
  introducedBy: Map<number, { index: number; score: number }>;
}

function needed(
  index: number,
  mentions: readonly Mention[],
  { cards, mentions: counts, introducedBy }: BookKnowledge,
): number[] {
  const needs = new Map<number, number>();
  for (const mention of mentions) {
    const introduced = introducedBy.get(mention.concept);
    if (!introduced || introduced.index >= index) continue;
    const share = (counts.get(mention.concept) ?? 0) / cards;
    if (cards >= MIN_BOOK && share > MAX_SHARE) continue;
    if (introduction(mention) >= introduced.score) continue;
    const need = needOf(mention);
    if (need > 0) needs.set(introduced.index, (needs.get(introduced.index) ?? 0) + need - share);
  }
  return [...needs]
    .sort(([a, needA], [b, needB]) => needB - needA || b - a)
    .slice(0, MAX_PREREQUISITES)
    .map(([other]) => other);
}

/** How much a card needs a concept that it mentions; one that only occurs in its answer may be an aside. */
function needOf({ flags, count, isOwn }: Mention): number {
  const has = (flag: number) => (flags & flag) !== 0;
  const place = has(IN_QUESTION | IN_HEADING) ? 3 : has(IN_CONTEXT) ? 1 : 0;
  return place === 0 ? 0 : place + (isOwn ? 2 : 0) + Math.min(1, Math.log2(count) / 2);
}
