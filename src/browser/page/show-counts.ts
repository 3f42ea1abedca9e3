export interface Counts {
  /** All cards there are. */
  cards: number;
  learned: number;
  due: number;
}

const numbers = new Intl.NumberFormat('en');

/** Says in the `.count` of `row` how many of its cards are learned and due, and draws their share as its lower edge. */
export function showCounts(row: HTMLElement, counts: Counts): void {
  const count = row.querySelector<HTMLElement>('.count');
  const { cards, learned } = counts;
  if (!count || cards === 0) return;
  const known = Math.min(learned, cards);
  row.style.setProperty('--learned', `${(100 * known) / cards}%`);
  row.classList.toggle('begun', known > 0);
  count.dataset.cards ??= count.textContent.trim();
  count.textContent = known === 0 ? count.dataset.cards : countsSentence(counts);
}

/** `12 of 40 learned, 3 due` */
export function countsSentence({ cards, learned, due }: Counts): string {
  const share = `${numbers.format(Math.min(learned, cards))} of ${numbers.format(cards)} learned`;
  return due > 0 ? `${share}, ${numbers.format(due)} due` : share;
}
