import type { CardKey } from '../../study/events.ts';
import { bookOf, type ScopeEntry } from '../../study/scope.ts';
import type { Progress } from '../store/progress.ts';
import type { CardLists } from './card-lists.ts';
import { Fault } from './fault.ts';

/** Tells a book that the library has no more from any list of cards. */
const GONE = 'gone';

export interface LostCard {
  /** The card that it is now: moved, or edited so that its progress goes on; undefined where the library has it no more. */
  heir: ScopeEntry | undefined;
  book: string;
  /** The keys of all cards that the book has. */
  present: ReadonlySet<CardKey>;
}

/**
 * Looks for a card whose page is not where it was in the list of its book; what the book has no more is due no more from
 * then on. @throws Fault where the list cannot be had
 */
export async function findLostCard(
  entry: ScopeEntry,
  { progress, lists }: { progress: Pick<Progress, 'reconcileBook' | 'state'>; lists: CardLists },
): Promise<LostCard> {
  const book = bookOf(entry.id);
  const list = await lists.load(`books/${book}/`).catch((error: unknown) => {
    if (error instanceof Fault && error.kind === 'missing') return undefined;
    throw error;
  });
  const cards = list?.cards ?? [];
  await progress.reconcileBook({ book, revision: list?.revision ?? GONE, cards });
  const key = (await progress.state(entry.key))?.key ?? entry.key;
  const found = cards.find((card) => card.key === key);
  const isOther = found && (found.key !== entry.key || found.url !== entry.url);
  const present = new Set(cards.map((card) => card.key));
  return { heir: isOther ? found : undefined, book, present };
}

/** The keys of `entries` of the book that it has no more, under whatever key. */
export async function findAbsent(
  entries: readonly ScopeEntry[],
  { book, present }: Pick<LostCard, 'book' | 'present'>,
  progress: Pick<Progress, 'states'>,
): Promise<ReadonlySet<CardKey>> {
  const absent = entries
    .filter(({ id, key }) => bookOf(id) === book && !present.has(key))
    .map(({ key }) => key);
  const states = await progress.states(absent);
  return new Set(absent.filter((key) => !present.has(states.get(key)?.key ?? key)));
}
