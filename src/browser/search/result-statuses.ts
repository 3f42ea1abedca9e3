import { BEGUN_KEY, recall } from '../page/remembered.ts';

/** Whether results keep a place free for how their cards stand: only for a reader who has any progress. */
export const hasStatuses = (): boolean => recall(BEGUN_KEY) !== null;

/** Says of each `.result[data-key]` of a list how its card stands, in the place that the result keeps free for it. */
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
