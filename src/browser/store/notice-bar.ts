import { downloadExport } from './download-export.ts';
import type { Progress } from './progress.ts';

/** Shows what the reader has to know about the storage at the top of the page's content, for as long as it holds. */
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
    if (notice.inMemory) bar.append(exportButton(progress));
    document.querySelector('main')?.prepend(bar);
  };
  update();
  progress.subscribe((change) => {
    if (change.notice) update();
  });
}

function exportButton(progress: Progress): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = 'Export your progress';
  button.addEventListener('click', () => void downloadExport(progress));
  return button;
}
