import { format } from '#messages/format.ts';
import * as messages from '#messages/card-list.ts';
import { STATES_SHOWN } from '../page/progress-event.ts';

type Filter = keyof typeof messages.filtered;

const SHOWN: Record<Filter, (card: DOMStringMap) => boolean> = {
  all: () => true,
  new: ({ cardStatus }) => cardStatus === 'new',
  due: ({ cardStatus }) => cardStatus === 'due' || cardStatus === 'learning',
  suspended: ({ cardStatus }) => cardStatus === 'suspended',
  flagged: ({ cardFlagged }) => cardFlagged !== undefined,
};
/** Most readers have no such cards: a filter is offered once it has something to show. */
const RARE = new Set<string | undefined>(['suspended', 'flagged']);

/**
 * Enables the `[data-filter]` buttons of a list, which show only its new, due, suspended, or flagged cards, once the
 * cards' statuses are known.
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
  const isShown = (card: HTMLElement, filter: Filter) => SHOWN[filter](card.dataset);
  let chosen: Filter = 'all';
  const show = (filter: Filter) => {
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
      const own = cards().filter((card) => isShown(card, filterOf(button)));
      const number = button.querySelector('.count');
      if (number) number.textContent = format.number(own.length);
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
      const filter = filterOf(button);
      show(filter);
      const all = cards();
      const shown = all.filter((card) => isShown(card, filter)).length;
      announce(`${messages.filtered[filter]} ${messages.shownOf(shown, all.length)}`);
    },
    { signal },
  );
  document.addEventListener(STATES_SHOWN, count, { signal });
  if (cards().some(({ dataset }) => dataset.cardStatus)) count();
  // A link to a card must work even if the filter hides it.
  const reveal = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id ? document.getElementById(id) : null;
    if (!target?.hidden) return;
    show('all');
    target.scrollIntoView();
  };
  addEventListener('hashchange', reveal, { signal });
}

function filterOf({ dataset: { show = '' } }: HTMLElement): Filter {
  return show in SHOWN ? (show as Filter) : 'all';
}
