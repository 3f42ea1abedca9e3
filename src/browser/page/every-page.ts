/**
 * The script of every page. It contains only what must be there before the first key press or click; the rest is loaded
 * on demand.
 */
import { init } from 'astro/virtual-modules/prefetch.js';
import { addCopyButtons } from '../cards/copy-code.ts';
import '../offline/start-offline.ts';
import '../search/search-opener.ts';
import './theme-switch.ts';
import { listenForKeys } from './listen-for-keys.ts';
import { loadElements } from './load-elements.ts';
import { printWholeChapters } from './print-chapter.ts';
import { sessionLeft } from './session-left.ts';

// Prefetching must not compete with what this page needs.
onceLoaded(() => init({ prefetchAll: true, defaultStrategy: 'hover' }));
addCopyButtons(document);
printWholeChapters();
loadElements();
listenForKeys();

// `toggle` does not bubble.
document.addEventListener(
  'toggle',
  ({ target }) => {
    if (target instanceof HTMLDetailsElement && target.open && target.matches('.answer')) {
      load(target);
      // The place to continue from is the card whose answer was opened last.
      void import('./note-place.ts').then(({ notePlace }) => notePlace(target));
    }
  },
  { capture: true },
);
// A reader may have opened some before this script ran.
document.querySelectorAll<HTMLDetailsElement>('.answer[open]').forEach(load);

if (sessionLeft.recall() !== undefined && !document.querySelector('study-session')) {
  void import('../session/return-link.ts').then(({ showReturnLink }) => showReturnLink());
}

function load(answer: HTMLDetailsElement): void {
  if (answer.dataset.load === undefined) return;
  void import('../cards/load-answer.ts').then(({ loadAnswer }) => loadAnswer(answer));
}

function onceLoaded(start: () => void): void {
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
}
