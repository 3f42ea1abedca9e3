import * as messages from '#messages/shown-progress.ts';

export interface Counts {
  /** All cards. */
  cards: number;
  /** Cards that have left their first learning steps, and cards that have not. */
  learned: number;
  started: number;
  due: number;
}

/**
 * Shows in the `.count` of `row` how many of its cards are learned, started, and due, and draws their share as its
 * bottom border.
 */
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
export function countsSentence(counts: Counts): string {
  return messages.countsSentence({ ...counts, learned: Math.min(counts.learned, counts.cards) });
}
