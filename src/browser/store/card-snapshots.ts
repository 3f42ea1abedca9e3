import type { CardState } from '../../study/card-state.ts';
import { type CardStatus, cardStatus } from '../../study/card-status.ts';
import type { Day } from '../../study/day.ts';
import { readSnapshot, type Stores } from './snapshot.ts';

/** The progress of a card on a page. */
export interface CardSnapshot {
  status: CardStatus;
  state: CardState | undefined;
  today: Day;
}

export interface CardSnapshots {
  /** In the order of the given keys. */
  cards: CardSnapshot[];
  /** Books whose cards have changed since their progress was last reconciled with them. */
  outdated: string[];
}

/**
 * The statuses of the cards with `keys`; undefined if the reader has learned nothing yet.
 * @param revisions by book: a prefix of its list's revision
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
