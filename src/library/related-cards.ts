import { firstIndex } from '../text/first-index.ts';
import type { Concept, LibraryCard } from './model.ts';

const MAX_RELATED = 5;
/** Further cards with the same heading add little. */
const MAX_PER_HEADING = 2;
/** Number of neighbors for a card that shares no concepts, and the minimum size of its book. */
const NEIGHBORS = 3;
const MIN_BOOK_SIZE = 10;

/**
 * Number of cards of a concept considered on either side of the card, so that a concept of a whole book costs no more
 * than a small one.
 */
const REACH = 30;

/**
 * Finds up to five other cards that share concepts with `card`: those with rarer concepts first, then those closer in
 * reading order. A card without shared concepts gets its neighbors if its book has at least ten cards. The cost doesn't
 * depend on the size of the library.
 * @param cardCount number of cards in the library
 */
export function relatedCards(card: LibraryCard, cardCount: number): LibraryCard[] {
  const scores = new Map<LibraryCard, number>();
  for (const concept of card.concepts) {
    const weight = Math.log(1 + cardCount / concept.cards.length);
    for (const other of cardsAround(card, concept)) {
      if (other !== card) scores.set(other, (scores.get(other) ?? 0) + weight);
    }
  }
  const distance = (other: LibraryCard) => Math.abs(other.order - card.order);
  const sorted = [...scores]
    .sort(
      ([a, scoreA], [b, scoreB]) =>
        scoreB - scoreA || distance(a) - distance(b) || a.order - b.order,
    )
    .map(([other]) => other);
  return sorted.length > 0 ? firstOfEachHeading(sorted) : neighborsOf(card);
}

function cardsAround(card: LibraryCard, { cards }: Concept): LibraryCard[] {
  const index = firstIndex(cards.length, (at) => cards[at]!.order >= card.order);
  return cards.slice(Math.max(0, index - REACH), index + REACH + 1);
}

function firstOfEachHeading(cards: readonly LibraryCard[]): LibraryCard[] {
  const counts = new Map<string, number>();
  const chosen: LibraryCard[] = [];
  for (const card of cards) {
    const heading = card.heading.toLowerCase();
    const count = counts.get(heading) ?? 0;
    if (count >= MAX_PER_HEADING) continue;
    counts.set(heading, count + 1);
    chosen.push(card);
    if (chosen.length === MAX_RELATED) break;
  }
  return chosen;
}

/** Returns the nearest cards of the same chapter, then of the book, preceding ones first. */
function neighborsOf(card: LibraryCard): LibraryCard[] {
  if (card.book.cardCount < MIN_BOOK_SIZE) return [];
  const nearby: LibraryCard[] = [];
  let { previous, next } = card;
  while ((previous || next) && nearby.length < NEIGHBORS * 2) {
    if (previous) nearby.push(previous);
    if (next) nearby.push(next);
    [previous, next] = [previous?.previous, next?.next];
  }
  const isNear = (other: LibraryCard) => other.chapter === card.chapter;
  const sorted = [...nearby.filter(isNear), ...nearby.filter((other) => !isNear(other))];
  return firstOfEachHeading(sorted).slice(0, NEIGHBORS);
}
