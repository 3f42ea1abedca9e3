import * as counts from '#messages/counts.ts';
import type { ShelfGroup } from './arrange-shelf.ts';
import type { ShelfBook } from './shelf-book.ts';

/** Draws groups of books into `frame`, reusing the rows that are there and copying the first of them for other books. */
export function createShelfRows(frame: HTMLElement, base: string) {
  const list = frame.querySelector<HTMLElement>('.shelf');
  const rows = new Map(
    [...frame.querySelectorAll<HTMLElement>('[data-book]')].map((row) => [row.dataset.book, row]),
  );
  const [sample] = rows.values();

  function rowOf(book: ShelfBook): HTMLElement {
    const known = rows.get(book.slug);
    if (known) return known;
    const row = sample?.cloneNode(true) as HTMLElement;
    row.className = '';
    row.removeAttribute('style');
    Object.assign(row.dataset, {
      book: book.slug,
      cards: String(book.cards),
      revision: book.revision,
      shelf: book.shelfCode ?? '',
    });
    const link = row.querySelector('a');
    if (link) link.href = `${base}books/${encodeURI(book.slug)}/`;
    fill(row, '.shelf-title', book.title, book.lang);
    fill(row, '.shelf-author', book.author ?? '', book.lang);
    fill(row, '.count', counts.cards(book.cards));
    row.querySelector<HTMLElement>('.count')?.removeAttribute('data-cards');
    rows.set(book.slug, row);
    return row;
  }

  return {
    show(groups: readonly ShelfGroup[]): void {
      const sections = groups.map(({ label, books }) => {
        const own = list?.cloneNode(false) as HTMLElement;
        own.append(...books.map(rowOf));
        if (label === '') return own;
        const section = document.createElement('section');
        const heading = document.createElement('h3');
        heading.className = 'shelf-group';
        heading.textContent = label;
        section.append(heading, own);
        return section;
      });
      frame.replaceChildren(...sections);
    },
  };
}

function fill(row: HTMLElement, selector: string, text: string, lang?: string): void {
  const part = row.querySelector<HTMLElement>(selector);
  if (!part) return;
  part.textContent = text;
  if (lang !== undefined) part.lang = lang;
}

/** The books of the rows in `frame`, in order. */
export function readRows(frame: HTMLElement): ShelfBook[] {
  return [...frame.querySelectorAll<HTMLElement>('[data-book]')].map((row) => {
    const { book = '', cards = '0', revision = '', shelf } = row.dataset;
    const title = row.querySelector<HTMLElement>('.shelf-title');
    return {
      slug: book,
      title: title?.textContent.trim() ?? '',
      author: row.querySelector('.shelf-author')?.textContent.trim() || undefined,
      shelfCode: shelf || undefined,
      lang: title?.lang ?? '',
      cards: Number(cards),
      revision,
    };
  });
}
