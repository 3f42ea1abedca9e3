import { STATES_SHOWN } from '../page/progress-event.ts';

const SHOWN: Record<string, (card: DOMStringMap) => boolean> = {
  all: () => true,
  new: ({ cardStatus }) => cardStatus === 'new',
  due: ({ cardStatus }) => cardStatus === 'due' || cardStatus === 'learning',
  suspended: ({ cardStatus }) => cardStatus === 'suspended',
  flagged: ({ cardFlagged }) => cardFlagged !== undefined,
};
/** Most readers have none of these: their filters are offered where there is something to show. */
const RARE = new Set<string | undefined>(['suspended', 'flagged']);

const SENTENCES: Record<string, string> = {
  all: 'All cards are shown.',
  new: 'Only new cards are shown.',
  due: 'Only cards that are due are shown.',
  suspended: 'Only suspended cards are shown.',
  flagged: 'Only flagged cards are shown.',
};

/**
 * Lets a reader see only the new, due, suspended, or flagged cards of a list: brings its `[data-filter]` buttons to life once the states of the
 * cards are known.
 */
export function connectCardFilter(
  list: HTMLElement,
  announce: (sentence: string) => void,
  signal: AbortSignal,
): void {
  const bar = list.querySelector<HTMLElement>('[data-filter]');
  if (!bar) return;
  const buttons = [...bar.querySelectorAll<HTMLButtonElement>('button[data-show]')];
  const cards = () => [...list.querySelectorAll<HTMLElement>('study-card')];
  const isShown = (card: HTMLElement, filter: string) => SHOWN[filter]?.(card.dataset) ?? true;
  let chosen = 'all';
  const show = (filter: string) => {
    chosen = filter;
    for (const button of buttons) {
      button.setAttribute('aria-pressed', String(button.dataset.show === filter));
    }
    for (const card of cards()) {
      const sheet = card.closest<HTMLElement>('.card');
      if (sheet) sheet.hidden = !isShown(card, filter);
    }
  };
  const count = () => {
    for (const button of buttons) {
      const own = cards().filter((card) => isShown(card, button.dataset.show ?? ''));
      const number = button.querySelector('.count');
      if (number) number.textContent = String(own.length);
      const isIdle = own.length === 0 && button.dataset.show !== chosen;
      button.disabled = isIdle;
      button.hidden = isIdle && RARE.has(button.dataset.show);
    }
    bar.dataset.counted = '';
  };
  bar.addEventListener(
    'click',
    ({ target }) => {
      const button = target instanceof Element && target.closest<HTMLElement>('[data-show]');
      if (!button) return;
      const filter = button.dataset.show ?? 'all';
      show(filter);
      announce(
        `${SENTENCES[filter] ?? ''} ${button.querySelector('.count')?.textContent ?? ''} of ${cards().length}.`,
      );
    },
    { signal },
  );
  document.addEventListener(STATES_SHOWN, count, { signal });
  if (cards().some(({ dataset }) => dataset.cardStatus)) count();
  // A link to a card that is filtered away would lead nowhere.
  const reveal = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id ? document.getElementById(id) : null;
    if (!target?.hidden) return;
    show('all');
    target.scrollIntoView();
  };
  addEventListener('hashchange', reveal, { signal });
}
