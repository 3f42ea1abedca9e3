import { WIDE } from '../book/wide.ts';
import { areAnswersShown, BEGUN_KEY, PLACE_KEY, recall } from './remembered.ts';

interface LazyElement {
  load: () => Promise<unknown>;
  /** Whether it has something to show before a button of it is pressed. */
  isDue: () => boolean;
}

const loadProgress = () => import('./show-progress.ts');
const hasBegun = () => recall(BEGUN_KEY) !== null;

/** Custom elements by name, those that others listen to first. */
const LAZY_ELEMENTS: Readonly<Record<string, LazyElement>> = {
  'card-list': {
    load: () => import('../cards/card-list.ts'),
    isDue: () => hasBegun() || areAnswersShown(),
  },
  'book-nav': {
    load: () => import('../book/book-nav.ts'),
    isDue: () => matchMedia(WIDE).matches,
  },
  'card-tools': { load: () => import('../cards/card-tools.ts'), isDue: hasBegun },
  'study-card': { load: loadProgress, isDue: hasBegun },
  'shelf-progress': { load: loadProgress, isDue: hasBegun },
  'book-progress': { load: loadProgress, isDue: hasBegun },
  'home-progress': { load: loadProgress, isDue: () => hasBegun() || recall(PLACE_KEY) !== null },
};

/**
 * Loads what makes the page's custom elements work: at once where they have something to show, else when a button
 * inside of one is pressed, which is then pressed again.
 */
export function loadElements(): void {
  for (const [name, { load, isDue }] of Object.entries(LAZY_ELEMENTS)) {
    if (document.querySelector(name) && isDue()) void load();
  }
  document.addEventListener('click', (event) => {
    const { target } = event;
    const button = target instanceof Element && target.closest<HTMLElement>('[data-do]');
    const unloaded = button && button.closest(':not(:defined)');
    const lazy = unloaded && LAZY_ELEMENTS[unloaded.localName];
    if (!lazy || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // A link leads where its button is of no use.
    event.preventDefault();
    lazy.load().then(
      () => button.click(),
      () => button instanceof HTMLAnchorElement && location.assign(button.href),
    );
  });
  // Its button says what is left to show.
  const listener = { capture: true };
  document.addEventListener('toggle', loadList, listener);
  function loadList({ target }: Event) {
    if (!(target instanceof Element && target.closest('card-list'))) return;
    document.removeEventListener('toggle', loadList, listener);
    void LAZY_ELEMENTS['card-list']?.load();
  }
}
