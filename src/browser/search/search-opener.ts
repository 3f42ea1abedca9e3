import { unreachable } from '#messages/search-dialog.ts';
import { addSearchDialog } from './add-search-dialog.ts';
import { listenForSearchKeys } from '../page/search-keys.ts';

let dialog: HTMLDialogElement | undefined;

/**
 * Opens the search dialog on Ctrl+K, `/`, and `[data-open-search]`, or goes to the field of the search page. The dialog
 * is loaded the first time.
 */
function openSearch(): void {
  const field = document.querySelector<HTMLInputElement>('search-page [type="search"]');
  if (field) {
    field.focus();
    field.select();
    return;
  }
  const opener = document.querySelector<HTMLAnchorElement>('a[data-open-search]');
  if (!opener) return;
  dialog ??= addSearchDialog(opener.href);
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
  import('./search-dialog.ts').catch(() => {
    const status = dialog?.querySelector('[role="status"]');
    if (status) status.textContent = unreachable;
  });
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
