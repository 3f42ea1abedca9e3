import * as messages from '#messages/search-page.ts';
import type { Hit } from '../../search/query/find-cards.ts';

/** A session on more cards than these is none; the first ones are taken. */
export const MOST_STUDIED = 200;

/** Offers a session on the cards found, `count` of them. */
export function showStudyButton(button: HTMLButtonElement, count: number): void {
  button.hidden = count === 0;
  button.textContent = labelFor(count);
}

function labelFor(count: number): string {
  return count > MOST_STUDIED ? messages.studyFirst(MOST_STUDIED) : messages.studyFound(count);
}

/**
 * The address of a session on cards, `study` and `books` being where sessions and books are. The cards stand in its fragment:
 * as a query, hundreds of them would be longer than servers take. The query of the search page, `search`, is there for the way back.
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

/** `{book}/{chapter}/{card}` of a card's address. */
function idOf(url: string, books: string): string[] {
  const path = decodeURI(new URL(url, location.href).pathname);
  const start = decodeURI(books);
  return path.startsWith(start) ? [path.slice(start.length).replace(/\/$/, '')] : [];
}
