import * as messages from '#messages/search-page.ts';
import type { Hit, SearchAnswer } from '../../search/query/find-cards.ts';
import { writeSearchState } from './search-address.ts';
import type { SearchState } from './search-address.ts';

/** A session gets no more cards than this: the first ones. */
export const MAX_STUDIED = 200;

/** Number of shown cards that match the whole query. */
export function countCards({ hits }: SearchAnswer): number {
  return hits.filter(({ card, isRelated }) => card.kind === 'card' && !isRelated).length;
}

/** Offers a session on the `count` cards found. */
export function showStudyButton(button: HTMLButtonElement, count: number): void {
  button.hidden = count === 0;
  button.textContent = labelFor(count);
}

function labelFor(count: number): string {
  return count > MAX_STUDIED ? messages.studyFirst(MAX_STUDIED) : messages.studyFound(count);
}

/**
 * Opens a session on cards. Their ids are in the fragment of its address: in a query, hundreds of them would exceed
 * what servers accept. `state` is what was searched for, for the way back.
 */
export function openStudy(
  button: HTMLButtonElement,
  hits: readonly Hit[],
  state: SearchState,
): void {
  const { study = '', books = '' } = button.dataset;
  const ids = hits.flatMap(({ card, isRelated }) =>
    card.kind === 'card' && !isRelated ? idOf(card.url, books) : [],
  );
  const fragment = `ids=${ids.map(encodeURIComponent).join(',').replaceAll('%2F', '/')}`;
  location.assign(`${study}#${fragment}&search=${encodeURIComponent(writeSearchState(state))}`);
}

/** The `{book}/{chapter}/{card}` in a card's address. */
function idOf(url: string, books: string): string[] {
  const path = decodeURI(new URL(url, location.href).pathname);
  const start = decodeURI(books);
  return path.startsWith(start) ? [path.slice(start.length).replace(/\/$/, '')] : [];
}
