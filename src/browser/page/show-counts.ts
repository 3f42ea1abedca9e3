export interface Counts {
  /** All cards there are. */
  cards: number;
  learned: number;
  due: number;
}

const numbers = new Intl.NumberFormat('en');

/** Says in the `.count` of `row` how many of its cards are learned and due, and draws their share as its lower edge. */
export function showCounts(row: HTMLElement, { cards, learned, due }: Counts): void {
  const count = row.querySelector<HTMLElement>('.count');
  if (!count || cards === 0) return;
  const known = Math.min(learned, cards);
  row.style.setProperty('--learned', `${(100 * known) / cards}%`);
  row.classList.toggle('begun', known > 0);
  count.dataset.cards ??= count.textContent.trim();
  const [first = ''] = count.dataset.cards.split(' ');
  count.textContent =
    known === 0
      ? count.dataset.cards
      : `${numbers.format(known)} of ${first} learned${due > 0 ? `, ${numbers.format(due)} due` : ''}`;
}
