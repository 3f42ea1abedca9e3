import { BEGUN_KEY, recall } from '../page/remembered.ts';

/** Whether results reserve space for a card's status: only if the reader has any progress. */
export const hasStatuses = (): boolean => recall(BEGUN_KEY) !== null;

/** Shows the status of each card, `.result[data-key]`, in the space that its result reserves for it. */
export async function showStatuses(list: HTMLElement): Promise<void> {
  if (!hasStatuses()) return;
  const results = [...list.querySelectorAll<HTMLElement>('.result[data-key]')];
  if (results.length === 0) return;
  const [{ readCardSnapshots }, { statusLabel }] = await Promise.all([
    import('../store/card-snapshots.ts'),
    import('../cards/status-label.ts'),
  ]);
  const seen = await readCardSnapshots(
    results.map(({ dataset }) => dataset.key ?? ''),
    new Map(),
  );
  for (const [at, { status, state, today }] of seen?.cards.entries() ?? []) {
    const result = results[at];
    const mark = result?.querySelector('.card-state');
    if (!result || !mark) continue;
    result.dataset.cardStatus = status;
    mark.textContent = statusLabel(status, state, today);
  }
}
