import * as messages from '#messages/session.ts';
import type { CardKey } from '../../study/events.ts';
import { type Queue, queueDue, queueScope, shareOf } from '../../study/queue.ts';
import type { ScopeEntry } from '../../study/scope.ts';
import { type BookCounts, learningBooks, shareNew } from '../../study/today.ts';
import type { BookEntry } from './card-lists.ts';
import { countBooks } from './count-books.ts';
import { findNewEntries, stateToEntry } from './due-entries.ts';
import { loadPicks } from './load-picks.ts';
import { type Material, type Sources, selectReachable } from './material.ts';
import { now } from './now.ts';
import { type LoadedPick, placeOf } from './session-place.ts';
import type { SessionScope } from './session-scope.ts';

/** How many new cards of a whole book a session starts with while the book's list is loading. */
const BEGIN_WITH = 10;

/** Everything due today, with new cards of the books being learned. @throws Fault */
export async function loadDue(sources: Sources, beyond: boolean): Promise<Material> {
  const { progress, lists, base } = sources;
  const settings = progress.settings();
  const moment = now(settings);
  const [due, today, offline] = await Promise.all([
    progress.find({ dueBy: moment.day }),
    progress.find({ reviewedOn: moment.day }),
    sources.offline(),
  ]);
  const reviews = await selectReachable(
    due.map((state) => stateToEntry(state, base)),
    offline,
  );
  const share = beyond ? { introduced: 0, reviewed: 0 } : shareOf(today, moment.day);
  const room = Math.max(0, settings.newPerDay - share.introduced);
  const books = offline?.books.size === 0 ? [] : await lists.books();
  const reachable = books.filter(({ id }) => offline?.books.has(id) ?? true);
  const counts = await countBooks(reachable, progress, moment.day);
  const learning = learningBooks(counts, settings.learning);
  const open = counts.filter(({ book }) => learning.has(book));
  const fresh = await findNewOfBooks(reachable, sources, shareNew(open, room));
  const states = new Map(due.map((state) => [state.key, state]));
  const stateOf = (key: CardKey) => states.get(key);
  const entries = [...reviews.entries, ...fresh];
  const queue = queueDue({ entries, stateOf, now: moment }, settings, share);
  return {
    title: messages.dueToday,
    home: base,
    homeLabel: messages.toLibrary,
    queue: withNewLeft(queue, open),
    plan: undefined,
    unreachable: reviews.unreachable,
  };
}

/** The queue, with the number of new cards in `books` that are not in it. */
function withNewLeft(queue: Queue, books: readonly BookCounts[]): Queue {
  const fresh = books.reduce((sum, counts) => sum + counts.fresh, 0);
  return { ...queue, left: { ...queue.left, new: Math.max(0, fresh - queue.counts.new) } };
}

/** The beginning of the queue of whole books, with the number of their other new cards. */
function withLoading(queue: Queue, books: readonly BookCounts[]): Queue {
  const fresh = books.reduce((sum, counts) => sum + counts.fresh, 0);
  return { ...queue, loading: Math.max(0, fresh - queue.counts.new) };
}

/** The first new cards of books, as many of each as its share. */
async function findNewOfBooks(
  books: readonly BookEntry[],
  { progress, lists }: Sources,
  shares: ReadonlyMap<string, number>,
): Promise<ScopeEntry[]> {
  const { day } = now(progress.settings());
  const found = await Promise.all(
    books.map(async (book) => {
      const share = shares.get(book.id) ?? 0;
      const entries = await findNewEntries(book, { store: progress, lists, day }, share);
      return entries.slice(0, share);
    }),
  );
  return found.flat();
}

/** Today's share of books, or all of their cards, without waiting for the lists of all their cards. @throws Fault */
export async function loadBooks(
  scope: SessionScope,
  sources: Sources,
  beyond: boolean,
): Promise<Material> {
  const { progress, lists, base } = sources;
  const settings = progress.settings();
  const moment = now(settings);
  const [books, offline, today] = await Promise.all([
    Promise.all(scope.picks.map(({ id }) => lists.book(id))),
    sources.offline(),
    progress.find({ reviewedOn: moment.day }),
  ]);
  const ofDay = scope.isWhole ? { learned: true as const } : { dueBy: moment.day };
  const states = await Promise.all(books.map(({ id }) => progress.find({ book: id, ...ofDay })));
  const byKey = new Map(states.flat().map((state) => [state.key, state]));
  const share = beyond ? { introduced: 0, reviewed: 0 } : shareOf(today, moment.day);
  const room = scope.isWhole ? BEGIN_WITH : Math.max(0, settings.newPerDay - share.introduced);
  const counts = await countBooks(books, progress, moment.day);
  const fresh = await findNewOfBooks(books, sources, shareNew(counts, room));
  const known = states.flat().map((state) => stateToEntry(state, base));
  const { entries, unreachable } = await selectReachable([...known, ...fresh], offline);
  const found = { entries, stateOf: (key: CardKey) => byKey.get(key), now: moment };
  const material = { ...placeOf(books.map(toPick), base), plan: undefined, unreachable };
  if (scope.isWhole) {
    const finish = async () => (await loadPicks(scope, sources)).queue;
    return { ...material, queue: withLoading(queueScope(found), offline ? [] : counts), finish };
  }
  return {
    ...material,
    queue: withNewLeft(queueDue(found, settings, share), counts),
    whole: books.reduce((sum, { cardCount }) => sum + cardCount, 0),
    finish: () => reconcileChanged(books, sources),
  };
}

/** A book whose cards are not loaded, in the form of a loaded pick. */
function toPick({ id, title }: BookEntry): LoadedPick {
  const list = { title, cards: [] };
  return { pick: { kind: 'book', id }, list, entries: [], address: `books/${id}/` };
}

/** Loads the lists of the books that have changed since progress was last reconciled with them. */
async function reconcileChanged(
  books: readonly { id: string; revision: string }[],
  { progress, lists }: Sources,
): Promise<undefined> {
  const begun = new Set(await progress.books());
  for (const { id, revision } of books) {
    if (!begun.has(id) || (await progress.bookRevision(id)) === revision) continue;
    const list = await lists.load(`books/${id}/`);
    await progress.reconcileBook({ book: id, revision, cards: list.cards });
  }
}
