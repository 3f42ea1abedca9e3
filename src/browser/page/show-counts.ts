export interface Counts {
  /** All cards there are. */
  cards: number;
  /** Cards that have left their first learning steps, and those that have not. */
  learned: number;
  started: number;
  due: number;
}

const numbers = new Intl.NumberFormat('en');

/** Says in the `.count` of `row` how many of its cards are learned, started, and due, and draws their share as its lower edge. */
export function showCounts(row: HTMLElement, counts: Counts): void {
  const count = row.querySelector<HTMLElement>('.count');
  const { cards, learned, started } = counts;
  if (!count || cards === 0) return;
  const known = Math.min(learned, cards);
  row.style.setProperty('--learned', `${(100 * known) / cards}%`);
  row.classList.toggle('begun', known + started > 0);
  count.dataset.cards ??= count.textContent.trim();
  count.textContent = known + started === 0 ? count.dataset.cards : countsSentence(counts);
}

/** `12 of 40 learned, 2 started, 3 due` */
export function countsSentence({ cards, learned, started, due }: Counts): string {
  const known = Math.min(learned, cards);
  const all = `of ${numbers.format(cards)}`;
  const parts = [
    known > 0 || started === 0 ? `${numbers.format(known)} ${all} learned` : '',
    started > 0 ? `${numbers.format(started)} ${known > 0 ? '' : `${all} `}started` : '',
    due > 0 ? `${numbers.format(due)} due` : '',
  ];
  return parts.filter(Boolean).join(', ');
}
