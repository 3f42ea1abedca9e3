import { found } from '#messages/shelf.ts';
import { find } from '../page/find.ts';
import { PageElement } from '../page/page-element.ts';
import { ROWS_CHANGED } from '../page/progress-event.ts';
import { BEGUN_KEY, recall } from '../page/remembered.ts';
import { arrangeShelf, GROUPINGS, type ShelfChoice, SORTS } from './arrange-shelf.ts';
import { readBookStatuses } from './read-book-statuses.ts';
import type { BookStatus, ShelfBook } from './shelf-book.ts';
import { createShelfRows, readRows } from './shelf-rows.ts';

/**
 * Filters, sorts, and groups the books of the home page as its address says. `data-books` is how many the library has;
 * those that the page does not list are loaded on demand. `data-base` is the site's base path.
 */
class BookShelf extends PageElement {
  #books: Promise<ShelfBook[]> | undefined;
  #rows: ReturnType<typeof createShelfRows> | undefined;
  #isArranged = false;

  connect(signal: AbortSignal) {
    this.#rows ??= createShelfRows(this.#frame, this.dataset.base ?? '/');
    this.#readAddress();
    this.#form.addEventListener('input', () => this.#onInput(), { signal });
    this.#form.addEventListener('submit', (event) => this.#openFirst(event), { signal });
    if (this.#isChosen()) void this.#show();
  }

  #onInput() {
    const { query, sort, group } = this.#choice();
    const params = Object.entries({ q: query, sort, group }).filter(
      ([, value]) => !['', SORTS[0], GROUPINGS[0]].includes(value),
    );
    const search = new URLSearchParams(params).toString();
    history.replaceState(null, '', search ? `?${search}` : location.pathname);
    void this.#show();
  }

  async #show() {
    const asked = JSON.stringify(this.#choice());
    this.#isArranged ||= this.#isChosen();
    if (!this.#isArranged) return;
    const [books, statuses] = await Promise.all([
      (this.#books ??= this.#load()),
      currentStatuses(),
    ]);
    if (JSON.stringify(this.#choice()) !== asked) return;
    const lang = document.documentElement.lang;
    const groups = arrangeShelf(books, statuses, this.#choice(), lang);
    this.#rows?.show(groups);
    const shown = groups.reduce((sum, group) => sum + group.books.length, 0);
    find(this, '[role="status"]').textContent =
      shown === books.length ? '' : found(shown, books.length);
    for (const pager of document.querySelectorAll<HTMLElement>('main .pager')) pager.hidden = true;
    this.querySelector('shelf-progress')?.dispatchEvent(new Event(ROWS_CHANGED));
  }

  /** Books that cannot be loaded are left out. */
  async #load(): Promise<ShelfBook[]> {
    const here = readRows(this.#frame);
    if (here.length >= Number(this.dataset.books)) return here;
    try {
      const response = await fetch(`${this.dataset.base ?? '/'}shelf.json`);
      return ((await response.json()) as { books: ShelfBook[] }).books;
    } catch {
      this.#books = undefined;
      return here;
    }
  }

  #openFirst(event: SubmitEvent) {
    event.preventDefault();
    if (this.#choice().query !== '') this.#frame.querySelector<HTMLElement>('a')?.click();
  }

  #readAddress() {
    const params = new URLSearchParams(location.search);
    for (const name of ['q', 'sort', 'group']) {
      const value = params.get(name);
      const field = this.#field(name);
      if (value !== null) field.value = value;
      if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.selectedIndex = 0;
    }
  }

  #isChosen(): boolean {
    const { query, sort, group } = this.#choice();
    return query !== '' || sort !== SORTS[0] || group !== GROUPINGS[0];
  }

  #choice(): ShelfChoice {
    return {
      query: this.#field('q').value.trim(),
      sort: SORTS.find((name) => name === this.#field('sort').value) ?? SORTS[0],
      group: GROUPINGS.find((name) => name === this.#field('group').value) ?? GROUPINGS[0],
    };
  }

  #field(name: string) {
    return find(this, `[name="${name}"]`) as HTMLInputElement | HTMLSelectElement;
  }
  get #form() {
    return find(this, 'form', HTMLFormElement);
  }
  get #frame() {
    return find(this, '[data-rows]');
  }
}

customElements.define('book-shelf', BookShelf);

async function currentStatuses(): Promise<Map<string, BookStatus>> {
  return recall(BEGUN_KEY) === null ? new Map<string, BookStatus>() : readBookStatuses();
}
