import { listenForSearchKeys } from '../page/search-keys.ts';

const UNREACHABLE =
  'The search of this site could not be loaded. Check your connection and reload the page.';

/** Opens the search dialog at Ctrl+K, `/` and every `[data-open-search]`; what it does is loaded at the first time. */
function openSearch(): void {
  const dialog = document.querySelector<HTMLDialogElement>('search-dialog dialog');
  if (!dialog) return;
  if (!dialog.open) dialog.showModal();
  addResultStyles(dialog.parentElement?.dataset.styles);
  dialog.querySelector('input')?.select();
  import('./search-dialog.ts').catch(() => {
    const status = dialog.querySelector('[role="status"]');
    if (status) status.textContent = UNREACHABLE;
  });
}

/** What results look like is not in the stylesheet that every page waits for. */
function addResultStyles(address: string | undefined): void {
  if (!address || document.querySelector(`link[rel="stylesheet"][href="${address}"]`)) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  document.head.append(link);
}

listenForSearchKeys(openSearch, new AbortController().signal);
document.addEventListener('click', (event) => {
  const opener = event.target instanceof Element && event.target.closest('[data-open-search]');
  if (!opener || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  openSearch();
});

const highlighted = new URLSearchParams(location.search).get('highlight');
if (highlighted)
  void import('./search-highlight.ts').then(({ highlightWords }) => {
    highlightWords(highlighted);
  });
