import * as messages from '#messages/search-page.ts';
import type { Hit, SearchAnswer } from '../../search/query/find-cards.ts';

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
 * The address of a session on cards; `study` and `books` are the addresses of sessions and books. The card ids are in
 * its fragment: in a query, hundreds of them would exceed what servers accept. `search`, the query of the search page,
 * is for the way back.
 */
export function studyAddress(
  hits: readonly Hit[],
  { study, books, search }: Record<'study' | 'books' | 'search', string>,
): string {
  const ids = hits.flatMap(({ card, isRelated }) =>
    card.kind === 'card' && !isRelated ? idOf(card.url, books) : [],
  );
  return `${study}#ids=${ids.map(encodeURIComponent).join(',').replaceAll('%2F', '/')}&search=${encodeURIComponent(search)}`;
}

/** The `{book}/{chapter}/{card}` in a card's address. */
function idOf(url: string, books: string): string[] {
  const path = decodeURI(new URL(url, location.href).pathname);
  const start = decodeURI(books);
  return path.startsWith(start) ? [path.slice(start.length).replace(/\/$/, '')] : [];
}
