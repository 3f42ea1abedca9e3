import type { CardKey } from '../../study/events.ts';
import { bookOf, type ScopeEntry } from '../../study/scope.ts';
import type { Progress } from '../store/progress.ts';
import type { CardLists } from './card-lists.ts';
import { Fault } from './fault.ts';

/** Stands for the revision of a book that the library no longer has; equal to no real one. */
const GONE = 'gone';

export interface LostCard {
  /** The card as it is now: moved, or edited so that its progress continues; undefined if the library no longer has it. */
  successor: ScopeEntry | undefined;
  book: string;
  /** The keys of all cards in the book. */
  present: ReadonlySet<CardKey>;
}

/**
 * Looks in the list of its book for a card that its page no longer shows. Cards that the book no longer has are not due
 * from then on. @throws Fault if the list cannot be loaded
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
  return { successor: isOther ? found : undefined, book, present };
}

/** The keys of those `entries` that the book no longer has under any key. */
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
