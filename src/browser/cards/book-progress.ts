import { eachTimeSeen, readSnapshot } from '../store/snapshot.ts';
import { countChapters } from './count-chapters.ts';
import { PageElement } from '../page/page-element.ts';
import { showCounts } from '../page/show-counts.ts';

/** Shows in a book's list of chapters (`[data-chapter]`, `data-cards`) how much of each is learned and due. */
class BookProgress extends PageElement {
  connect(signal: AbortSignal) {
    eachTimeSeen(() => void this.#update(), signal);
  }

  async #update() {
    const { book = '', revision } = this.dataset;
    const known = await this.#show(book);
    if (known === undefined || known === revision) return;
    const { reconcileBooks } = await import('../store/reconcile-books.ts');
    await reconcileBooks([book]);
    await this.#show(book);
  }

  /** Returns the revision of the book that progress was last reconciled with; undefined if there is no progress. */
  async #show(book: string): Promise<string | undefined> {
    return readSnapshot(async (stores) => {
      const [counts, known] = await Promise.all([
        countChapters(this, book, stores),
        stores.bookRevision(book),
      ]);
      for (const [row, count] of counts ?? []) showCounts(row, count);
      return counts && (known ?? '');
    });
  }
}

customElements.define('book-progress', BookProgress);
