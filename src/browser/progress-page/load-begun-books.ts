import type { CardState } from '../../study/card-state.ts';
import type { ScopeEntry } from '../../study/scope.ts';
import type { Progress } from '../store/progress.ts';
import type { BookEntry, CardLists, ConceptEntry } from '../session/card-lists.ts';

export interface BegunBooks {
  /** All cards of the books that were begun. */
  entries: ScopeEntry[];
  /** All concepts of the library. */
  books: BookEntry[];
  concepts: ConceptEntry[];
  /** How many of the lists could not be loaded. */
  missed: number;
}

/** Loads the lists of the books that `learned` cards are in, and reconciles progress with each. */
export async function loadBegunBooks(
  learned: readonly CardState[],
  lists: CardLists,
  progress: Progress,
): Promise<BegunBooks> {
  const begun = new Set(learned.map(({ book }) => book));
  const [books, concepts] = await Promise.all([
    orUndefined(lists.books()),
    orUndefined(lists.concepts()),
  ]);
  const wanted = (books ?? []).filter(({ id }) => begun.has(id));
  const found: ScopeEntry[][] = [];
  // One by one: a list may contain thousands of cards.
  for (const { id } of wanted) {
    const list = await orUndefined(lists.load(`books/${id}/`));
    if (!list) continue;
    const { revision, cards } = list;
    if (revision !== undefined) await progress.reconcileBook({ book: id, revision, cards });
    found.push(cards);
  }
  const expected = books ? wanted.length : begun.size;
  return {
    entries: found.flat(),
    books: books ?? [],
    concepts: concepts ?? [],
    missed: expected - found.length,
  };
}

async function orUndefined<Value>(loading: Promise<Value>): Promise<Value | undefined> {
  return loading.catch(() => undefined);
}
