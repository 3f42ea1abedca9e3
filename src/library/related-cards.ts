import { firstIndex } from '../text/first-index.ts';
import type { Concept, LibraryCard } from './model.ts';

const MAX_RELATED = 5;

/** How many cards of a concept are considered on either side of the card, so that a concept of a whole book costs no more than a small one. */
const REACH = 30;

/**
 * Finds up to five other cards that share concepts with `card`: those with rarer concepts first, then those nearer in
 * reading order. Costs the same for every card, however large the library.
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
  return [...scores]
    .sort(
      ([a, scoreA], [b, scoreB]) =>
        scoreB - scoreA || distance(a) - distance(b) || a.order - b.order,
    )
    .slice(0, MAX_RELATED)
    .map(([other]) => other);
}

function cardsAround(card: LibraryCard, { cards }: Concept): LibraryCard[] {
  const index = firstIndex(cards.length, (at) => cards[at]!.order >= card.order);
  return cards.slice(Math.max(0, index - REACH), index + REACH + 1);
}
