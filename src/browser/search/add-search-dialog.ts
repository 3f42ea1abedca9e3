import * as messages from '#messages/search-dialog.ts';
import resultStyles from '../../styles/search-results.css?url';
import { INDEX_FOLDER } from '../../search/terms/index-folder.ts';

const HINT = messages.hint({
  move: '<kbd>↑</kbd> <kbd>↓</kbd>',
  open: '<kbd>Enter</kbd>',
  close: '<kbd>Esc</kbd>',
});

const MARKUP = `<dialog aria-labelledby="_search-title" closedby="any">
<form role="search" class="search-form">
<h2 id="_search-title" class="visually-hidden">${messages.title}</h2>
<label class="visually-hidden" for="_search">${messages.queryLabel}</label>
<input id="_search" type="search" name="q" placeholder="${messages.queryLabel}" autocomplete="off"
autocapitalize="none" spellcheck="false" enterkeyhint="go" maxlength="10000">
<button type="button" class="button" data-close>${messages.close}</button>
</form>
<p role="status" class="search-status" data-searching="${messages.searching}"></p>
<ul class="search-places plain" aria-label="${messages.pagesWithThisName}" hidden></ul>
<ul class="results plain" aria-label="${messages.results}"></ul>
<div class="search-more"></div>
<a class="search-all" hidden></a>
<p class="search-hint" aria-hidden="true">${HINT}</p>
</dialog>`;

/**
 * Adds the search dialog, closed, to the page; `searchPage` is the address of the search page. Pages don't contain the
 * dialog's HTML, nor does their stylesheet contain the styles of results.
 */
export function addSearchDialog(searchPage: string): HTMLDialogElement {
  const site = new URL('../', searchPage);
  const element = document.createElement('search-dialog');
  element.dataset.index = new URL(`${INDEX_FOLDER}/`, site).pathname;
  element.dataset.site = site.pathname;
  element.dataset.concepts = new URL('concepts/', site).pathname;
  element.dataset.address = searchPage;
  element.innerHTML = MARKUP;
  const dialog = element.querySelector('dialog');
  const form = element.querySelector('form');
  if (!dialog || !form) throw new Error('The search dialog lacks a part.');
  form.action = searchPage;
  form.querySelector('[data-close]')?.addEventListener('click', () => {
    dialog.close();
  });
  const styles = document.createElement('link');
  styles.rel = 'stylesheet';
  styles.href = resultStyles;
  document.head.append(styles);
  document.body.append(element);
  return dialog;
}
