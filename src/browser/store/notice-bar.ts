import { exportProgress } from '#messages/progress-notices.ts';
import { createButton } from '../page/create-button.ts';
import { downloadExport } from './download-export.ts';
import type { Progress } from './progress.ts';

/** Shows a problem with the storage at the top of the page's content, for as long as it lasts. */
export function showNotices(progress: Progress): void {
  let bar: HTMLElement | undefined;
  const update = () => {
    const notice = progress.notice();
    bar?.remove();
    bar = undefined;
    if (!notice) return;
    bar = document.createElement('div');
    bar.className = 'progress-notice';
    bar.setAttribute('role', 'alert');
    const sentence = document.createElement('p');
    sentence.textContent = notice.message;
    bar.append(sentence);
    if (notice.inMemory)
      bar.append(createButton(exportProgress, () => void downloadExport(progress)));
    document.querySelector('main')?.prepend(bar);
  };
  update();
  progress.subscribe((change) => {
    if (change.notice) update();
  });
}
