import { eachTimeSeen, readSnapshot } from '../store/snapshot.ts';
import { showCounts } from '../page/show-counts.ts';

/** Shows in a book's list of chapters (`[data-chapter]`, `data-cards`) how much of each is learned and due. */
class BookProgress extends HTMLElement {
  #stop = new AbortController();

  connectedCallback() {
    this.#stop = new AbortController();
    eachTimeSeen(() => void this.#update(), this.#stop.signal);
  }

  disconnectedCallback() {
    this.#stop.abort();
  }

  async #update() {
    const { book = '', revision } = this.dataset;
    const known = await this.#show(book);
    if (known === undefined || known === revision) return;
    const { reconcileBooks } = await import('../store/reconcile-books.ts');
    await reconcileBooks([book]);
    await this.#show(book);
  }

  /** Returns the revision of the book that progress was last compared with; undefined where there is no progress. */
  async #show(book: string): Promise<string | undefined> {
    return readSnapshot(async (stores) => {
      const [records, known] = await Promise.all([
        stores.states('book', book),
        stores.bookRevision(book),
      ]);
      const chapters = Map.groupBy(records, ({ state }) => state.cardId.split('/')[1] ?? '');
      for (const row of this.querySelectorAll<HTMLElement>('[data-chapter]')) {
        const { chapter = '', cards = '0' } = row.dataset;
        const learned = (chapters.get(chapter) ?? []).flatMap(({ due }) => due ?? []);
        const due = learned.filter((day) => day <= stores.now.day).length;
        showCounts(row, { cards: Number(cards), learned: learned.length, due });
      }
      return records.length > 0 ? (known ?? '') : undefined;
    });
  }
}

customElements.define('book-progress', BookProgress);
