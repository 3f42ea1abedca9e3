import { eachTimeSeen, readSnapshot, type Stores } from '../store/snapshot.ts';
import { PageElement } from '../page/page-element.ts';
import { ROWS_CHANGED } from '../page/progress-event.ts';
import { showCounts } from '../page/show-counts.ts';

/** Sorts after every day. */
const LAST = '\uffff';

/** Shows on a shelf of books (`[data-book]`, `data-cards`, `data-revision`) how much of each is learned and due. */
class ShelfProgress extends PageElement {
  connect(signal: AbortSignal) {
    eachTimeSeen(() => void this.#update(), signal);
    this.addEventListener(ROWS_CHANGED, () => void this.#update(), { signal });
  }

  async #update() {
    const outdated = await this.#show();
    if (!outdated || outdated.length === 0) return;
    const { reconcileBooks } = await import('../store/reconcile-books.ts');
    await reconcileBooks(outdated);
    await this.#show();
  }

  /** Returns the books whose cards have changed since their progress was last reconciled with them. */
  async #show(): Promise<string[] | undefined> {
    const books = [...this.querySelectorAll<HTMLElement>('[data-book]')];
    return readSnapshot(async (stores) => {
      const found = await Promise.all(books.map((book) => showBook(book, stores)));
      return found.flat();
    });
  }
}

customElements.define('shelf-progress', ShelfProgress);

async function showBook(element: HTMLElement, stores: Stores): Promise<string[]> {
  const { book = '', cards = '0', revision } = element.dataset;
  const [begun, studied, started, due, known] = await Promise.all([
    stores.count('book', book),
    stores.count('bookDue', IDBKeyRange.bound([book, ''], [book, LAST])),
    stores.count('started', IDBKeyRange.only([book, 1])),
    stores.count('bookDue', IDBKeyRange.bound([book, ''], [book, stores.now.day])),
    stores.bookRevision(book),
  ]);
  showCounts(element, { learned: studied - started, started, due, cards: Number(cards) });
  return begun > 0 && known !== revision ? [book] : [];
}
