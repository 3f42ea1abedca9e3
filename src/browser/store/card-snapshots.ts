import type { CardState } from '../../study/card-state.ts';
import { type CardStatus, cardStatus } from '../../study/card-status.ts';
import type { Day } from '../../study/day.ts';
import { readSnapshot, type Stores } from './snapshot.ts';

/** What a card on a page is to its reader. */
export interface CardSnapshot {
  status: CardStatus;
  state: CardState | undefined;
  today: Day;
}

export interface CardSnapshots {
  /** In the order of the keys asked for. */
  cards: CardSnapshot[];
  /** Books whose cards have changed since their progress was last compared with them. */
  outdated: string[];
}

/**
 * How the cards with `keys` stand; undefined where the reader has learned nothing yet.
 * @param revisions by book: what the revision of its list begins with
 */
export function readCardSnapshots(
  keys: readonly string[],
  revisions: ReadonlyMap<string, string>,
): Promise<CardSnapshots | undefined> {
  return readSnapshot(async (stores) => {
    const [records, outdated] = await Promise.all([
      Promise.all(keys.map((key) => stores.state(key))),
      Promise.all([...revisions].map((entry) => outdatedBook(entry, stores))),
    ]);
    const cards = records.map((record) => {
      const state = record?.state;
      return { status: cardStatus(state, stores.now), state, today: stores.now.day };
    });
    return { cards, outdated: outdated.flat() };
  });
}

async function outdatedBook(
  [book, revision]: readonly [string, string],
  stores: Stores,
): Promise<string[]> {
  const [known, count] = await Promise.all([stores.bookRevision(book), stores.count('book', book)]);
  return count > 0 && !known?.startsWith(revision) ? [book] : [];
}
