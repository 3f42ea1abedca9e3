import { firstIndex } from '../text/first-index.ts';
import type { Concept, LibraryCard } from './model.ts';

const MAX_RELATED = 5;
/** More cards with one heading say no more than two. */
const MAX_PER_HEADING = 2;
/** How many neighbors a card is given that shares no concept, and how large its book has to be for it. */
const NEIGHBORS = 3;
const MIN_BOOK = 10;

/** How many cards of a concept are considered on either side of the card, so that a concept of a whole book costs no more than a small one. */
const REACH = 30;

/**
 * Finds up to five other cards that share concepts with `card`: those with rarer concepts first, then those nearer in
 * reading order. A card of a book of ten or more that shares no concept gets the cards next to it. Costs the same for every
 * card, however large the library.
 * @param cardCount how many cards the library has
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

/** The cards nearest in the same chapter, then in the book, those before it first. */
function neighborsOf(card: LibraryCard): LibraryCard[] {
  if (card.book.cardCount < MIN_BOOK) return [];
  const near: LibraryCard[] = [];
  let { previous, next } = card;
  while ((previous || next) && near.length < NEIGHBORS * 2) {
    if (previous) near.push(previous);
    if (next) near.push(next);
    [previous, next] = [previous?.previous, next?.next];
  }
  const isNear = (other: LibraryCard) => other.chapter === card.chapter;
  const sorted = [...near.filter(isNear), ...near.filter((other) => !isNear(other))];
  return firstOfEachHeading(sorted).slice(0, NEIGHBORS);
}
