/** Marks what was added only for printing. */
const ADDED = 'data-only-printed';

/**
 * Prints a whole chapter even if it has several pages: the cards of the other pages are added before printing and
 * removed afterwards. Only a synchronous request holds up printing until they are there.
 */
export function printWholeChapters(): void {
  addEventListener('beforeprint', () => {
    const cards = document.querySelector('.cards');
    // Pages that only list cards load an answer when it is opened.
    if (!cards?.querySelector('.answer:not([data-load])')) return;
    cards.prepend(...partsOf('prev', document, location.href).reverse());
    cards.append(...partsOf('next', document, location.href));
  });
  addEventListener('afterprint', () => {
    document.querySelectorAll(`[${ADDED}]`).forEach((part) => part.remove());
  });
}

/** The sections of the pages before or after `page`, up to the first page that cannot be loaded. */
function partsOf(way: 'prev' | 'next', page: Document, address: string): Element[] {
  const link = page.querySelector(`.pager > a[rel="${way}"]`)?.getAttribute('href');
  if (link == null) return [];
  const url = new URL(link, address).href;
  const other = load(url);
  if (!other) return [];
  const parts = [...other.querySelectorAll('.cards > .part')];
  for (const part of parts) part.setAttribute(ADDED, '');
  if (way === 'prev') parts.reverse();
  return [...parts, ...partsOf(way, other, url)];
}

function load(url: string): Document | undefined {
  try {
    const request = new XMLHttpRequest();
    request.open('GET', url, false);
    request.send();
    if (request.status !== 200) return undefined;
    return new DOMParser().parseFromString(request.responseText, 'text/html');
  } catch {
    return undefined;
  }
}
