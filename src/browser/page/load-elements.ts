import { WIDE } from '../book/wide.ts';
import { areAnswersShown, BEGUN_KEY, PLACE_KEY, recall } from './remembered.ts';

interface LazyElement {
  load: () => Promise<unknown>;
  /** Whether it has something to show before one of its buttons is pressed. */
  isDue: () => boolean;
}

const loadProgress = () => import('./show-progress.ts');
const hasBegun = () => recall(BEGUN_KEY) !== null;

/** Custom elements by name. Those that others listen to come first. */
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
 * Loads the scripts of the page's custom elements: at once if they have something to show, else when one of their
 * buttons is pressed. That press is then repeated.
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
    // If the script cannot be loaded, the link still works.
    event.preventDefault();
    lazy.load().then(
      () => button.click(),
      () => button instanceof HTMLAnchorElement && location.assign(button.href),
    );
  });
  // Opening one answer changes the label of the list's button.
  const listener = { capture: true };
  document.addEventListener('toggle', loadList, listener);
  function loadList({ target }: Event) {
    if (!(target instanceof Element && target.closest('card-list'))) return;
    document.removeEventListener('toggle', loadList, listener);
    void LAZY_ELEMENTS['card-list']?.load();
  }
}
