import type { CardState } from '../../study/card-state.ts';
import type { Day } from '../../study/day.ts';
import { toScopeEntry, type ScopeEntry } from '../../study/scope.ts';
import type { Progress } from '../store/progress.ts';
import type { BookEntry, CardLists } from './card-lists.ts';

/** How many chapters of a book are searched at a time. */
const CHAPTERS = 3;

/** A card that was studied before, from its state. Its page has heading and question. */
export function stateToEntry({ key, cardId, digests }: CardState, base: string): ScopeEntry {
  return toScopeEntry({ id: cardId, key, heading: '', digests }, base);
}

interface NewCardSources {
  store: Pick<Progress, 'find' | 'states'>;
  lists: Pick<CardLists, 'load'>;
  /** Cards buried beyond this day are left out. */
  day: Day;
}

/**
 * The first cards of a book that were never learned, in reading order: at least `wanted` if there are as many. Loads
 * the lists of as few chapters as possible.
 */
export async function findNewEntries(
  book: BookEntry,
  { store, lists, day }: NewCardSources,
  wanted: number,
): Promise<ScopeEntry[]> {
  if (wanted <= 0) return [];
  const states = await store.find({ book: book.id });
  const known = states.filter((state) => !isNewState(state, day));
  const knownIn = Map.groupBy(known, ({ cardId }) => cardId.split('/')[1] ?? '');
  const open = book.chapters.filter(
    ({ id, cardCount }) => (knownIn.get(id)?.length ?? 0) < cardCount,
  );
  const found: ScopeEntry[] = [];
  while (open.length > 0 && found.length < wanted) {
    const chapters = open.splice(0, chaptersFor(open, wanted - found.length));
    const loaded = await Promise.all(
      chapters.map(({ id }) => lists.load(`books/${book.id}/${id}/`)),
    );
    const entries = loaded.flatMap(({ cards }) => cards);
    const stateOf = await store.states(entries.map(({ key }) => key));
    found.push(...entries.filter(({ key }) => isNewState(stateOf.get(key), day)));
  }
  return found;
}

/** How many of the next chapters have `wanted` cards if all of them are new. */
function chaptersFor(chapters: BookEntry['chapters'], wanted: number): number {
  let cards = 0;
  const enough = chapters.findIndex(({ cardCount }) => (cards += cardCount) >= wanted);
  return enough < 0 ? CHAPTERS : Math.min(CHAPTERS, enough + 1);
}

function isNewState(state: CardState | undefined, day: Day): boolean {
  return !state?.schedule && !state?.suspended && (state?.buriedUntil ?? day) <= day;
}
