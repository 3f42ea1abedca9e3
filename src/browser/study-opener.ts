import { BEGUN_KEY, recall } from './remembered.ts';

/**
 * What a page with cards does for a reader's progress, loaded when it is needed: what shows it where there is some, the
 * tools of a card at the first press, the note of where the reader stopped at the first answer opened.
 */
if (recall(BEGUN_KEY)) {
  void import('./study-card.ts');
  if (document.querySelector('card-tools')) void import('./card-tools.ts');
}

document.addEventListener(
  'toggle',
  ({ target }) => {
    if (target instanceof HTMLDetailsElement && target.open && target.matches('.answer')) {
      void import('./note-place.ts').then(({ notePlace }) => notePlace(target));
    }
  },
  { capture: true },
);

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element && target.closest<HTMLElement>('[data-do]');
  if (!button || !button.closest('card-tools:not(:defined)')) return;
  void import('./card-tools.ts').then(() => button.click());
});
