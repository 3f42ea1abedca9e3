import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CardList } from '../../../src/browser/session/card-lists.ts';
import { Fault } from '../../../src/browser/session/fault.ts';
import { loadScope } from '../../../src/browser/session/load-scope.ts';
import { readScope } from '../../../src/browser/session/session-scope.ts';
import type { OfflineCards } from '../../../src/browser/offline/offline-cards.ts';
import type { BookList, Progress, StateQuery } from '../../../src/browser/store/progress.ts';
import type { CardState } from '../../../src/study/card-state.ts';
import { addDays } from '../../../src/study/day.ts';
import type { CardKey, StudyEvent } from '../../../src/study/events.ts';
import { replayLog } from '../../../src/study/replay.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/study/settings.ts';
import { createSampleLog, entry, NOON, TODAY } from '../../study/sample-log.ts';

beforeEach(() => vi.useFakeTimers({ now: NOON, toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

const LISTS: Record<string, CardList> = {
  'books/book/': {
    title: 'Book',
    revision: 'r1',
    cards: [entry('a'), entry('b'), entry('c', 'book/2')],
  },
  'books/book/1/': { title: 'Book', label: 'Chapter 1', cards: [entry('a'), entry('b')] },
  'books/book/2/': { title: 'Book', label: 'Chapter 2', cards: [entry('c', 'book/2')] },
  'concepts/sets/': { title: 'Sets', cards: [entry('b')] },
};

interface LoadOptions extends Partial<Settings> {
  offline?: OfflineCards;
}

/** Loads what an address names, from the lists above and the given log. */
function load(query: string, log: readonly StudyEvent[] = [], options: LoadOptions = {}) {
  const { offline, ...settings } = options;
  const states = replayLog(log);
  const reconciled: BookList[] = [];
  const matches = ({ book, schedule, suspended }: CardState, query: StateQuery) =>
    (query.book === undefined || book === query.book) &&
    (query.learned === undefined || (!suspended && schedule !== undefined)) &&
    (query.suspended === undefined || suspended) &&
    (query.dueBy === undefined ||
      (!suspended && schedule !== undefined && schedule.dueDay <= query.dueBy)) &&
    (query.reviewedOn === undefined || schedule?.lastDay === query.reviewedOn);
  const find = (query: StateQuery = {}) => {
    const found = [...states.values()].filter((state) => matches(state, query));
    return Promise.resolve(found);
  };
  const progress = {
    settings: () => ({ ...DEFAULT_SETTINGS, ...settings }),
    find,
    books: () => Promise.resolve([...new Set([...states.values()].map(({ book }) => book))]),
    bookRevision: () => Promise.resolve(undefined),
    count: async (query: StateQuery) => (await find(query)).length,
    states: (keys: CardKey[]) =>
      Promise.resolve(new Map([...states].filter(([key]) => keys.includes(key)))),
    reconcileBook: (list: BookList) => Promise.resolve(void reconciled.push(list)),
  } as unknown as Progress;
  const chapters = [
    { id: '1', label: 'Chapter 1', cardCount: 2 },
    { id: '2', label: 'Chapter 2', cardCount: 1 },
  ];
  const loaded: string[] = [];
  const book = { id: 'book', title: 'Book', cardCount: 3, chapters, revision: 'r1' };
  const lists = {
    load: (address: string) => {
      loaded.push(address);
      const list = LISTS[address];
      return list ? Promise.resolve(list) : Promise.reject(new Fault('missing', address));
    },
    book: (id: string) =>
      id === 'book' ? Promise.resolve(book) : Promise.reject(new Fault('missing', id)),
    books: () => Promise.resolve([book]),
    concepts: () => Promise.resolve([]),
  };
  const scope = readScope(new URLSearchParams(query));
  if (!scope) throw new Error(`${query} names nothing to ask.`);
  const start = async (beyond = false) => {
    const sources = { progress, lists, base: '/s/', offline: () => Promise.resolve(offline) };
    const material = await loadScope(scope, sources, beyond);
    const { title, home, queue, plan, unreachable, whole, finish, examOn } = material;
    return {
      finish,
      examOn,
      whole,
      title,
      home,
      cards: queue.cards.map(({ entry, kind }) => [entry.key, kind]),
      queue,
      plan,
      unreachable,
    };
  };
  return { start, reconciled, loaded };
}

test.each([
  ['?book=book', 'Book', '/s/books/book/', ['key-a', 'key-b', 'key-c']],
  ['?chapter=book/1', 'Book, Chapter 1', '/s/books/book/1/', ['key-a', 'key-b']],
  ['?concept=sets', 'Sets', '/s/concepts/sets/', ['key-b']],
  ['?card=book/1/a', 'Heading of a', '/s/books/book/1/a/', ['key-a']],
  ['?ids=book/1/a,book/2/c', '2 cards', '/s/', ['key-a', 'key-c']],
  ['?chapter=book/1&concept=sets', 'Book, Chapter 1 and Sets', '/s/', ['key-a', 'key-b']],
  ['?book=book&chapter=book/1&concept=sets', 'Book and 2 more', '/s/', ['key-a', 'key-b', 'key-c']],
])('%s asks its cards and has its name as a title', async (query, title, home, keys) => {
  const loaded = await load(query).start();
  expect({ ...loaded, cards: loaded.cards.map(([key]) => key).sort() }).toMatchObject({
    title,
    home,
    cards: keys,
    plan: undefined,
  });
});

test('a whole book starts without its list, and is then reconciled with the log', async () => {
  const whole = load('?book=book&all');
  const { cards: begun, finish } = await whole.start();
  expect(begun.map(([key]) => key)).toEqual(['key-a', 'key-b', 'key-c']);
  expect({ loaded: whole.loaded, reconciled: whole.reconciled }).toEqual({
    loaded: ['books/book/1/', 'books/book/2/'],
    reconciled: [],
  });
  expect((await finish?.())?.counts).toMatchObject({ new: 3 });
  const { cards } = LISTS['books/book/'] ?? { cards: [] };
  expect(whole.reconciled).toEqual([{ book: 'book', revision: 'r1', cards }]);
  const chapter = load('?chapter=book/1');
  await chapter.start();
  expect(chapter.reconciled).toEqual([]);
});

test('a whole book counts its new cards before their list is loaded', async () => {
  const log = createSampleLog();
  log.review(entry('a'), 4, NOON - 60_000);
  const { queue, finish } = await load('?book=book&all', log.events).start();
  expect(queue.counts.new + (queue.loading ?? 0)).toBe(2);
  expect((await finish?.())?.counts.new).toBe(2);
});

test('an exam is stored by what it is on', async () => {
  const { title, examOn } = await load(`?chapter=book/1&exam=${addDays(TODAY, 9)}`).start();
  expect([title, examOn]).toEqual(['Exam: Book, Chapter 1', 'Book, Chapter 1']);
});

test('a book that the library does not have is a fault', async () => {
  await expect(load('?book=other').start()).rejects.toThrow(new Fault('missing', 'other'));
});

test('a book asks its share of today, from as few lists as contain that', async () => {
  const log = createSampleLog();
  log.review(entry('a'), 4, NOON - 100 * 86_400_000);
  const { start, loaded } = load('?book=book', log.events, { newPerDay: 1 });
  expect(await start()).toMatchObject({
    whole: 3,
    cards: [
      ['key-a', 'due'],
      ['key-b', 'new'],
    ],
    queue: { left: { due: 0, new: 1 } },
  });
  expect(loaded).toEqual(['books/book/1/']);
});

test('the list of a book is loaded afterwards only if its cards may have changed', async () => {
  const fresh = load('?book=book');
  expect(await (await fresh.start()).finish?.()).toBe(undefined);
  expect(fresh.reconciled).toEqual([]);
  const log = createSampleLog();
  log.review(entry('a'), 4, NOON - 60_000);
  const begun = load('?book=book', log.events);
  await (await begun.start()).finish?.();
  expect(begun.reconciled).toMatchObject([{ book: 'book', revision: 'r1' }]);
});

test('a new card that is buried is not asked today', async () => {
  const log = createSampleLog();
  log.bury(entry('a'), addDays(TODAY, 1));
  for (const query of ['?due', '?book=book', '?book=book&all']) {
    const { cards } = await load(query, log.events).start();
    expect(cards.map(([key]) => key)).toEqual(['key-b', 'key-c']);
  }
});

test('a book that is not being learned contributes no new cards to today’s session', async () => {
  const off = { learning: { book: { value: false, at: 1 } } };
  expect((await load('?due', [], off).start()).cards).toEqual([]);
  expect((await load('?book=book', [], off).start()).cards).toHaveLength(3);
});

test('cramming asks all cards in reading order, known or not, except suspended ones', async () => {
  const log = createSampleLog();
  log.review(entry('a'), 4, NOON - 60_000);
  log.mark(entry('b'), 'suspend');
  const { cards } = await load('?book=book&cram', log.events).start();
  expect(cards).toEqual([
    ['key-a', 'later'],
    ['key-c', 'later'],
  ]);
});

test('due cards come with as many new ones as the day allows', async () => {
  const log = createSampleLog();
  log.review(entry('a'), 4, NOON - 100 * 86_400_000);
  const { start } = load('?due', log.events, { newPerDay: 1 });
  expect(await start()).toMatchObject({
    title: 'Due today',
    home: '/s/',
    plan: undefined,
    queue: { counts: { learning: 0, due: 1, new: 1, later: 0 }, left: { due: 0, new: 1 } },
  });
});

test('without a network, asks the cards on the device, and new ones only of kept books', async () => {
  const log = createSampleLog();
  const before = NOON - 100 * 86_400_000;
  log.review(entry('a'), 4, before);
  log.review(entry('x', 'other/1'), 4, before);
  log.review(entry('y', 'other/1'), 4, before);
  const has = ({ id }: { id: string }) => Promise.resolve(!id.endsWith('/y'));
  const kept = load('?due', log.events, { offline: { books: new Set(['book']), has } });
  expect(await kept.start()).toMatchObject({
    unreachable: 1,
    queue: { counts: { learning: 0, due: 2, new: 2, later: 0 } },
  });
  const none = load('?due', log.events, { offline: { books: new Set(), has } });
  expect(await none.start()).toMatchObject({
    unreachable: 1,
    queue: { counts: { due: 2, new: 0 } },
  });
  const concept = load('?concept=sets', [], {
    offline: { books: new Set(['book']), has: () => Promise.resolve(false) },
  });
  expect(await concept.start()).toMatchObject({ unreachable: 1, cards: [] });
});

test('a new card that was only flagged is still started', async () => {
  const log = createSampleLog();
  log.flag(entry('c', 'book/2'), 'look');
  const { start } = load('?due', log.events);
  expect((await start()).queue.counts.new).toBe(3);
});

test('beyond the day’s share, as many new cards are asked again', async () => {
  const log = createSampleLog();
  log.review(entry('a'), 4, NOON - 60_000);
  const { start } = load('?due', log.events, { newPerDay: 1 });
  expect((await start()).cards).toEqual([]);
  expect((await start(true)).cards).toEqual([['key-b', 'new']]);
});

test('an exam asks today’s share of its plan', async () => {
  const exam = addDays(TODAY, 10);
  const { start } = load(`?book=book&exam=${exam}`);
  const { title, home, cards, plan } = await start();
  expect({ title, home, daysLeft: plan?.daysLeft }).toEqual({
    title: 'Exam: Book',
    home: '/s/study/',
    daysLeft: 10,
  });
  expect(cards.map(([, kind]) => kind)).toEqual(['new', 'new', 'new']);
});

test('new cards started today count toward today’s share of an exam', async () => {
  const log = createSampleLog();
  log.review(entry('a'), 4, NOON - 60_000);
  const exam = addDays(TODAY, 10);
  const { start } = load(`?book=book&exam=${exam}`, log.events, { newPerDay: 2 });
  expect((await start()).cards).toEqual([['key-b', 'new']]);
});

test('an exam in the past is a fault with a sentence', async () => {
  const { start } = load(`?book=book&exam=${addDays(TODAY, -1)}`);
  await expect(start()).rejects.toThrow(
    new Fault('missing', 'This day has passed. Choose today or a later day.'),
  );
});
