/** Marks what was added for printing alone. */
const ADDED = 'data-only-printed';

/**
 * Prints a chapter whole, also where its cards are on several pages: the others' cards are added before printing and
 * removed afterwards. Printing waits for nothing but a request that blocks the page.
 */
export function printWholeChapters(): void {
  addEventListener('beforeprint', () => {
    const cards = document.querySelector('.cards');
    // Pages that only list cards load their answers when they are opened.
    if (!cards?.querySelector('.answer:not([data-from])')) return;
    cards.prepend(...partsOf('prev', document, location.href).reverse());
    cards.append(...partsOf('next', document, location.href));
  });
  addEventListener('afterprint', () => {
    document.querySelectorAll(`[${ADDED}]`).forEach((part) => part.remove());
  });
}

/** The sections of the pages before or after `page`; of those that cannot be loaded none. */
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
