import type { CardState } from '../../study/card-state.ts';
import type { ScopeEntry } from '../../study/scope.ts';
import type { Progress } from '../store/progress.ts';
import type { BookEntry, CardLists } from './card-lists.ts';

/** How many books and how many chapters of each new cards are taken from. */
const BOOKS = 3;
const CHAPTERS = 3;

type Store = Pick<Progress, 'find' | 'count' | 'states'>;

/** A card that was studied before, as its state knows it; heading and question stand on its page. */
export function stateToEntry({ key, cardId, digests }: CardState, base: string): ScopeEntry {
  const chapter = cardId.split('/')[1] ?? '';
  const url = `${base}books/${encodeURI(cardId)}/`;
  return { id: cardId, key, url, chapter, heading: '', question: '', concepts: [], digests };
}

interface NewCardSources {
  store: Store;
  lists: CardLists;
  due: readonly CardState[];
  /** Slugs of the only books to take cards from; undefined for any. */
  within?: ReadonlySet<string> | undefined;
}

/**
 * At least `count` cards that were never learned, if there are as many: of the books that the reader is in, those with
 * the most cards in `due` first, then of further books by the order of the shelf. Loads lists of single chapters.
 */
export async function findNewEntries(
  { store, lists, due, within }: NewCardSources,
  count: number,
): Promise<ScopeEntry[]> {
  const found: ScopeEntry[] = [];
  if (within?.size === 0) return found;
  const books = (await lists.books()).filter(({ id }) => within?.has(id) ?? true);
  const { begun, others } = await booksInOrder(books, store, due);
  const rounds = [...chunks(begun, BOOKS), ...chunks(others, 1)];
  for (const next of rounds) {
    if (found.length >= count) break;
    const wanted = Math.ceil((count - found.length) / next.length);
    const fresh = await Promise.all(next.map((book) => newEntriesOf(book, store, lists, wanted)));
    found.push(...fresh.flat());
  }
  return found;
}

async function booksInOrder(
  books: readonly BookEntry[],
  store: Store,
  due: readonly CardState[],
): Promise<Record<'begun' | 'others', BookEntry[]>> {
  const dueIn = Map.groupBy(due, ({ book }) => book);
  const ranked = await Promise.all(
    books.map(async (book) => ({
      book,
      known: await store.count({ book: book.id, learned: true }),
      due: dueIn.get(book.id)?.length ?? 0,
    })),
  );
  const unfinished = ranked.filter(({ book, known }) => known < book.cardCount);
  const begun = unfinished.filter(({ known }) => known > 0).sort((a, b) => b.due - a.due);
  const others = unfinished.filter(({ known }) => known === 0);
  return { begun: begun.map(({ book }) => book), others: others.map(({ book }) => book) };
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

async function newEntriesOf(
  book: BookEntry,
  store: Store,
  lists: CardLists,
  wanted: number,
): Promise<ScopeEntry[]> {
  const states = await store.find({ book: book.id });
  const known = states.filter((state) => !isNewState(state));
  const knownIn = Map.groupBy(known, ({ cardId }) => cardId.split('/')[1] ?? '');
  const open = book.chapters.filter(
    ({ id, cardCount }) => (knownIn.get(id)?.length ?? 0) < cardCount,
  );
  const found: ScopeEntry[] = [];
  for (let start = 0; start < open.length && found.length < wanted; start += CHAPTERS) {
    const chapters = open.slice(start, start + CHAPTERS);
    const loaded = await Promise.all(
      chapters.map(({ id }) => lists.load(`books/${book.id}/${id}/`)),
    );
    const entries = loaded.flatMap(({ cards }) => cards);
    const stateOf = await store.states(entries.map(({ key }) => key));
    found.push(...entries.filter(({ key }) => isNewState(stateOf.get(key))));
  }
  return found;
}

function isNewState(state: CardState | undefined): boolean {
  return !state?.schedule && !state?.suspended;
}
