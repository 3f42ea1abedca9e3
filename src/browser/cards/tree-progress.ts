import { format } from '#messages/format.ts';
import { countsSentence, type Counts } from '../page/show-counts.ts';
import { eachTimeSeen, readSnapshot } from '../store/snapshot.ts';
import { countChapters } from './count-chapters.ts';

/** Shows in the tree of a book how much of each chapter is learned and due. */
export function showTreeProgress(tree: HTMLElement, book: string, signal: AbortSignal): void {
  const update = async (): Promise<void> => {
    const counts = await readSnapshot((stores) => countChapters(tree, book, stores));
    for (const [row, count] of counts ?? []) showShare(row, count);
  };
  eachTimeSeen(() => void update(), signal);
}

/** There is only space for two numbers; their meaning is in a tooltip, and in text for screen readers. */
function showShare(row: HTMLElement, counts: Counts): void {
  const count = row.querySelector<HTMLElement>('.count');
  if (!count || counts.learned === 0) return;
  const sentence = countsSentence(counts);
  const spoken = document.createElement('span');
  spoken.className = 'visually-hidden';
  spoken.textContent = sentence;
  const shown = document.createElement('span');
  shown.ariaHidden = 'true';
  shown.textContent = `${format.number(counts.learned)}/${format.number(counts.cards)}`;
  count.replaceChildren(shown, spoken);
  count.title = sentence;
  row.style.setProperty('--learned', `${(100 * counts.learned) / counts.cards}%`);
  row.classList.add('begun');
}
