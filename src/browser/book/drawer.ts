import * as messages from '#messages/book-nav.ts';

const MARKUP = `<dialog class="book-drawer" aria-labelledby="_book-drawer" closedby="any">
<div class="book-drawer-head">
<h2 id="_book-drawer">${messages.contents}</h2>
<button class="button" type="button" autofocus>${messages.close}</button>
</div>
</dialog>`;

/** Adds a closed drawer to `parent`. A press outside of it or on a link to this page inside it closes it. */
export function createDrawer(parent: HTMLElement): HTMLDialogElement {
  parent.insertAdjacentHTML('beforeend', MARKUP);
  const dialog = parent.querySelector('dialog');
  if (!dialog) throw new Error('The drawer was not added.');
  dialog.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    if (target === dialog || target.closest('a, .button')) dialog.close();
  });
  return dialog;
}
