import { failed } from '#messages/statistics.ts';
import { openProgress } from '../store/open-progress.ts';
import type { Progress } from '../store/progress.ts';
import { find } from '../page/find.ts';
import { PageElement } from '../page/page-element.ts';

/** The statistics on the progress page. `data-base` is the site's base path. */
class StudyStatistics extends PageElement {
  connect(signal: AbortSignal) {
    void start(this, signal);
  }
}

customElements.define('study-statistics', StudyStatistics);

/** Shows the statistics, and again each time the progress changes, here or in another tab. */
async function start(root: HTMLElement, signal: AbortSignal): Promise<void> {
  const progress = await openProgress();
  if (signal.aborted) return;
  const update = oneAtATime(() => show(root, progress, signal));
  signal.addEventListener('abort', progress.subscribe(update));
  update();
}

async function show(root: HTMLElement, progress: Progress, signal: AbortSignal): Promise<void> {
  const status = find(root, '[data-status]');
  try {
    const isBegun = (await progress.count({ learned: true })) > 0;
    find(root, '[data-empty]').hidden = isBegun;
    if (isBegun) {
      // The plots are many times as large as the rest of the page's scripts.
      const { showStatistics } = await import('./show-statistics.ts');
      await showStatistics(root, progress, signal);
    }
    find(root, '[data-filled]').hidden = !isBegun;
    status.textContent = '';
  } catch {
    status.textContent = failed;
  }
  root.dataset.shown = '';
}

/** Returns a function that runs `task`; called during a run, it runs once more afterwards. */
function oneAtATime(task: () => Promise<void>): () => void {
  let isRunning = false;
  let isWanted = false;
  const run = async () => {
    isWanted = true;
    if (isRunning) return;
    isRunning = true;
    while (isWanted) {
      isWanted = false;
      await task();
    }
    isRunning = false;
  };
  return () => void run();
}
