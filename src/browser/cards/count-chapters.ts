import type { Counts } from '../page/show-counts.ts';
import type { Stores } from '../store/snapshot.ts';

/**
 * Counts what is learned and due in the chapters of `book` that are rows of `list`; undefined if the reader has not
 * begun the book.
 */
export async function countChapters(
  list: HTMLElement,
  book: string,
  stores: Stores,
): Promise<[row: HTMLElement, counts: Counts][] | undefined> {
  const records = await stores.states('book', book);
  if (records.length === 0) return undefined;
  const chapters = Map.groupBy(records, ({ state }) => state.cardId.split('/')[1] ?? '');
  return [...list.querySelectorAll<HTMLElement>('[data-chapter]')].map((row) => {
    const { chapter = '', cards = '0' } = row.dataset;
    const studied = (chapters.get(chapter) ?? []).filter(({ due }) => due !== undefined);
    const started = studied.filter((record) => record.started).length;
    const due = studied.filter(({ due: day = '' }) => day <= stores.now.day).length;
    return [row, { cards: Number(cards), learned: studied.length - started, started, due }];
  });
}
