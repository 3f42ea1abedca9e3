import type { Hit } from '../search/find-cards.ts';

/** More than these in an address, and some servers refuse it. */
const MOST = 60;

/** Makes `link` lead to a session on the cards found, `data-study` and `data-books` being where sessions and books are. */
export function showStudyLink(link: HTMLAnchorElement, hits: readonly Hit[]): void {
  const { study = '', books = '' } = link.dataset;
  const ids = hits.flatMap(({ card }) => (card.kind === 'card' ? idOf(card.url, books) : []));
  const asked = ids.slice(0, MOST);
  link.hidden = asked.length === 0;
  link.href = `${study}?ids=${asked.map(encodeURIComponent).join(',').replaceAll('%2F', '/')}`;
  link.textContent = asked.length === 1 ? 'Study this card' : `Study these ${asked.length} cards`;
}

/** `{book}/{chapter}/{card}` of a card's address. */
function idOf(url: string, books: string): string[] {
  const path = decodeURI(new URL(url, location.href).pathname);
  const start = decodeURI(books);
  return path.startsWith(start) ? [path.slice(start.length).replace(/\/$/, '')] : [];
}
