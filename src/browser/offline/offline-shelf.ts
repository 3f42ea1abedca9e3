import { searchKept } from '#messages/offline.ts';
import { cacheNames } from '../../worker/cache-names.ts';
import { OFFLINE_PAGE } from '../../worker/lists.ts';
import { find } from '../page/find.ts';
import { keptBooks } from './kept-books.ts';

const PAGES_SHOWN = 40;

/**
 * Lists the books that are kept and the pages visited last. `data-base` is the site's base path; `data-shown` is set
 * when done.
 */
class OfflineShelf extends HTMLElement {
  connectedCallback() {
    const isAsked = location.pathname === this.#base + OFFLINE_PAGE;
    find(this, '[data-missing]').hidden = isAsked;
    void Promise.allSettled([this.#showBooks(), this.#showPages()]).then(() => {
      this.dataset.shown = '';
    });
  }

  async #showBooks() {
    const books = await keptBooks(this.#base);
    const items = books.map(({ book, title }) =>
      linkItem(`${this.#base}books/${encodeURI(book)}/`, title),
    );
    find(this, '[data-books]').replaceChildren(...items);
    find(this, '[data-books]').hidden = items.length === 0;
    find(this, '[data-no-books]').hidden = items.length > 0;
    if (items.length > 0) this.#offerSearch();
  }

  /** Pages of concepts, with cards of many books, are not kept with any of them. */
  #offerSearch() {
    const [, slug] = /^concepts\/([^/]+)\//.exec(location.pathname.slice(this.#base.length)) ?? [];
    if (slug === undefined) return;
    const words = decodeURIComponent(slug).replaceAll('-', ' ');
    const link = document.createElement('a');
    link.href = `${this.#base}search/?q=${encodeURIComponent(words)}`;
    link.textContent = searchKept(words);
    find(this, '[data-search]').replaceChildren(link, '.');
    find(this, '[data-search]').hidden = false;
  }

  async #showPages() {
    const pages = await seenPages(this.#base).catch(() => []);
    find(this, '[data-pages]').replaceChildren(
      ...pages.map(({ address, title }) => linkItem(address, title)),
    );
    find(this, '[data-seen]').hidden = pages.length === 0;
  }

  get #base(): string {
    return this.dataset.base ?? '/';
  }
}

customElements.define('offline-shelf', OfflineShelf);

/** Latest first. */
async function seenPages(base: string): Promise<{ address: string; title: string }[]> {
  const cache = await caches.open(cacheNames(base).pages);
  const requests = [...(await cache.keys())].slice(-PAGES_SHOWN).reverse();
  const parser = new DOMParser();
  return Promise.all(
    requests.map(async ({ url }) => {
      const html = (await (await cache.match(url))?.text()) ?? '';
      const address = new URL(url).pathname;
      const { title } = parser.parseFromString(html, 'text/html');
      return { address, title: withoutSite(title) || address };
    }),
  );
}

/** The title of a page without that of the site, which all of them end with. */
function withoutSite(title: string): string {
  const site = document.title.split(' · ').at(-1) ?? '';
  return title.endsWith(` · ${site}`) ? title.slice(0, -` · ${site}`.length) : title;
}

function linkItem(address: string, title: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = address;
  link.textContent = title;
  item.append(link);
  return item;
}
