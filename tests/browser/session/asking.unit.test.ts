import { expect, test } from 'vitest';
import { createAsking } from '../../../src/browser/session/asking.ts';
import type { CardContent } from '../../../src/browser/session/card-pages.ts';
import type { CardView, ShownCard } from '../../../src/browser/session/card-view.ts';
import { Fault } from '../../../src/browser/session/fault.ts';
import { createSessionRun } from '../../../src/browser/session/session-run.ts';
import type { EventDraft, Progress } from '../../../src/browser/store/progress.ts';
import type { CardKey, EventId, StudyEvent } from '../../../src/study/events.ts';
import { type Queue, queueScope } from '../../../src/study/queue.ts';
import { replayLog } from '../../../src/study/replay.ts';
import type { ScopeEntry } from '../../../src/study/scope.ts';
import { DEFAULT_SETTINGS } from '../../../src/study/settings.ts';
import { entry, NOON, TODAY } from '../../study/sample-log.ts';

const MISSING = new Fault('missing', 'The card is not there.');

interface Options {
  /** What the page of a card contains instead of the card, by the card's address. */
  pages?: Record<string, Partial<CardContent> | Error>;
  /** The cards in the book's list; by default, all that are asked. */
  listed?: ScopeEntry[];
  /** Whether each card is in a book of its own. */
  inOwnBooks?: boolean;
  /** Loads the whole queue, of which the names are only the beginning. */
  finish?: () => Promise<Queue | undefined>;
}

/** Asks the named cards, with a log, pages, and a view in memory. */
function begin(names: readonly string[], { pages = {}, listed, inOwnBooks, finish }: Options = {}) {
  const entries = names.map((name) => entry(name, inOwnBooks ? `book-${name}/1` : undefined));
  const log: StudyEvent[] = [];
  const said: string[] = [];
  const shown: Pick<ShownCard, 'url' | 'place' | 'isChanged' | 'isTyped'>[] = [];
  const seeFirst: string[][] = [];
  const faults: unknown[] = [];
  const seen = {
    isAnswerShown: false,
    ends: 0,
    flag: undefined as string | undefined,
    notice: '',
    cards: [] as CardKey[],
    prefetched: [] as string[],
  };
  const states = () => replayLog(log);
  const write = (event: object) => {
    const id = String(log.length).padStart(26, '0') as EventId;
    const written = { ...event, id, at: NOON + log.length, studyDay: TODAY } as StudyEvent;
    log.push(written);
    return written;
  };
  const progress = {
    state: (key: CardKey) => {
      const link = log.find((event) => event.type === 'relink' && event.from === key);
      return Promise.resolve(states().get(link?.type === 'relink' ? link.to : key));
    },
    states: () => Promise.resolve(states()),
    append: (...drafts: EventDraft[]) => Promise.resolve(drafts.map(write)),
    undo: (...events: StudyEvent[]) => {
      for (const { id } of events) write({ type: 'undo', of: id });
      return Promise.resolve();
    },
    settings: () => DEFAULT_SETTINGS,
    reconcileBook: () => Promise.resolve(),
  } as unknown as Progress;
  const view = {
    showKeys: () => undefined,
    canUndo: () => undefined,
    showProgress: () => undefined,
    showQuestion({ url, place, isChanged, isTyped, seeFirst: cards }: ShownCard) {
      shown.push({ url, place, isChanged, isTyped });
      seeFirst.push(cards.map(({ heading }) => heading));
      seen.isAnswerShown = false;
    },
    showAnswer: () => (seen.isAnswerShown = true),
    showGrades: () => undefined,
    showFlag: (flag: string | undefined) => (seen.flag = flag),
    showNotice: (sentence: string) => (seen.notice = sentence),
    isAnswerShown: () => seen.isAnswerShown,
  } as unknown as CardView;
  const now = () => ({ at: NOON + log.length, day: TODAY });
  const queue = queueScope({ entries, stateOf: () => undefined, now: now() });
  const asking = createAsking({
    run: createSessionRun({ queue, progress, now, startedAt: NOON }),
    view,
    pages: {
      load({ url }) {
        const given = pages[url];
        if (given instanceof Error) return Promise.reject(given);
        return Promise.resolve({
          title: 'Title',
          place: ['Book', 'Chapter'],
          seeFirst: [],
          ...given,
        } as CardContent);
      },
      prefetch: (next) => (seen.prefetched = next.map(({ url }) => url)),
    },
    lists: {
      load: () => Promise.resolve({ title: 'Book', revision: 'r', cards: listed ?? entries }),
      book: () => Promise.reject(MISSING),
      books: () => Promise.resolve([]),
      concepts: () => Promise.resolve([]),
    },
    progress,
    stopwatch: { start: () => undefined, read: () => 1500 },
    announce: (sentence) => said.push(sentence),
    onCard: (key) => seen.cards.push(key),
    onEnd: () => {
      seen.ends++;
      return Promise.resolve();
    },
    onFault: (error) => faults.push(error),
    title: 'Book',
    isCram: false,
    finish,
  });
  return { asking, log, said, shown, seeFirst, faults, seen, write };
}

const url = (name: string) => entry(name).url;

test('shows the first card, without the part of its place that is in the title', async () => {
  const { asking, shown, seen } = begin(['a', 'b']);
  await asking.ask();
  expect(shown).toEqual([{ url: url('a'), place: ['Chapter'], isChanged: false, isTyped: false }]);
  expect(seen.cards).toEqual(['key-a']);
  expect(seen.prefetched).toEqual([url('a'), url('b')]);
  expect(asking.current()?.entry.key).toBe('key-a');
});

test('grades only after the answer is shown, and announces when the card comes back', async () => {
  const { asking, log, said, shown } = begin(['a', 'b']);
  await asking.ask();
  await asking.grade(4);
  expect(log).toEqual([]);
  await asking.reveal();
  await asking.grade(4);
  expect(log).toMatchObject([{ type: 'review', key: 'key-a', rating: 4, durationMs: 1500 }]);
  expect(said).toEqual(['Easy: back in 8 days. 1 new, 0 learning, 0 to review.']);
  expect(shown.map((card) => card.url)).toEqual([url('a'), url('b')]);
});

test('go shows the answer, and then grades it Good', async () => {
  const { asking, log, seen } = begin(['a', 'b']);
  await asking.ask();
  await asking.go();
  expect(seen.isAnswerShown).toBe(true);
  expect(log).toEqual([]);
  await asking.go();
  expect(log).toMatchObject([{ type: 'review', key: 'key-a', rating: 3 }]);
});

test('ignores actions during another action', async () => {
  const { asking, log } = begin(['a', 'b']);
  await asking.ask();
  await asking.reveal();
  await Promise.all([asking.grade(4), asking.grade(4), asking.suspend()]);
  expect(log.map(({ type }) => type)).toEqual(['review']);
});

test('suspends and buries, and undoes both', async () => {
  const { asking, log, said, seen } = begin(['a', 'b']);
  await asking.ask();
  await asking.suspend();
  await asking.undo();
  await asking.bury();
  await asking.undo();
  expect(log.map(({ type }) => type)).toEqual(['suspend', 'undo', 'bury', 'undo']);
  expect(said).toEqual([
    'Suspended. 1 new, 0 learning, 0 to review.',
    'Undone: the card is not suspended.',
    'Buried until tomorrow. 1 new, 0 learning, 0 to review.',
    'Undone: the card is not buried.',
  ]);
  expect(seen.cards).toEqual(['key-a', 'key-b', 'key-a', 'key-b', 'key-a']);
});

test('flags the current card, which stays, and undoes that', async () => {
  const { asking, log, said, seen } = begin(['a', 'b']);
  await asking.ask();
  await asking.reveal();
  await asking.flag();
  expect(seen).toMatchObject({ flag: '', notice: 'Flagged', isAnswerShown: true });
  await asking.note('The sign is wrong.');
  expect(seen).toMatchObject({ flag: 'The sign is wrong.', notice: 'Note saved' });
  await asking.flag();
  expect(seen).toMatchObject({ flag: undefined, notice: 'Flag removed' });
  await asking.undo();
  expect(seen).toMatchObject({ flag: 'The sign is wrong.', notice: '', isAnswerShown: true });
  expect(log.map(({ type }) => type)).toEqual(['flag', 'flag', 'unflag', 'undo']);
  expect(said).toEqual([
    'Flagged.',
    'Note saved.',
    'Flag removed.',
    'Undone: the card is flagged.',
  ]);
  await asking.grade(4);
  await asking.undo();
  await asking.undo();
  expect(seen.cards.at(-1)).toBe('key-a');
});

test('shows the answer again after a grade is undone', async () => {
  const { asking, said, seen } = begin(['a', 'b']);
  await asking.ask();
  await asking.undo();
  await asking.go();
  await asking.grade(4);
  expect(seen.isAnswerShown).toBe(false);
  await asking.undo();
  expect(seen.isAnswerShown).toBe(true);
  expect(said).toEqual([
    'There is nothing to undo.',
    'Easy: back in 8 days. 1 new, 0 learning, 0 to review.',
    'Undone: grade it again.',
  ]);
});

test('ends once all cards are graded', async () => {
  const { asking, seen } = begin(['a']);
  await asking.ask();
  await asking.reveal();
  await asking.grade(4);
  expect(seen.ends).toBe(1);
  expect(asking.current()).toBe(undefined);
});

test('skips a card without recording an event', async () => {
  const { asking, log, shown } = begin(['a', 'b']);
  await asking.ask();
  await asking.skip();
  expect(log).toEqual([]);
  expect(shown.map((card) => card.url)).toEqual([url('a'), url('b')]);
});

test('continues with the next card if another tab has graded the current one', async () => {
  const { asking, said, write, shown } = begin(['a', 'b']);
  await asking.ask();
  await asking.refresh();
  expect(said).toEqual([]);
  const { key, id: cardId, digests } = entry('a');
  const review = { type: 'review', rating: 4, durationMs: 1, retention: 0.9 };
  write({ ...review, key, cardId, book: 'book', digests });
  await asking.refresh();
  expect(said).toEqual(['This card was handled in another tab.']);
  expect(shown.map((card) => card.url)).toEqual([url('a'), url('b')]);
});

test('ignores changes in another tab after the end', async () => {
  const { asking, said, seen } = begin(['a']);
  await asking.ask();
  await asking.reveal();
  await asking.grade(4);
  await asking.refresh();
  expect(said).toEqual(['Easy: back in 8 days. 0 new, 0 learning, 0 to review.']);
  expect(seen.ends).toBe(1);
});

test('leaves out and counts a card that the library no longer has', async () => {
  const { asking, shown } = begin(['a', 'b'], {
    pages: { [url('a')]: MISSING },
    listed: [entry('b')],
  });
  await asking.ask();
  expect(shown.map((card) => card.url)).toEqual([url('b')]);
  expect(asking.lost()).toBe(1);
});

test('leaves out all other cards that the book no longer has, too', async () => {
  const { asking, seen } = begin(['a', 'b', 'c'], { pages: { [url('a')]: MISSING }, listed: [] });
  await asking.ask();
  expect(asking.lost()).toBe(3);
  expect(seen.ends).toBe(1);
});

test('asks a card that has moved at its new address', async () => {
  const moved = { ...entry('a'), url: '/books/book/2/a/' };
  const { asking, shown } = begin(['a', 'b'], {
    pages: { [url('a')]: { key: 'key-other' }, [moved.url]: { key: 'key-a' } },
    listed: [moved, entry('b')],
  });
  await asking.ask();
  expect(asking.lost()).toBe(0);
  expect(shown.map((card) => card.url)).toEqual([moved.url]);
});

test('asks an edited card under its new key, unless that is asked anyway', async () => {
  const { asking, shown, write } = begin(['a', 'b'], {
    pages: { [url('a')]: MISSING },
    listed: [entry('a2'), entry('b')],
  });
  const { key, id: cardId, digests } = entry('a');
  write({ type: 'flag', note: '', key, cardId, book: 'book', digests });
  write({ type: 'relink', from: key, to: entry('a2').key });
  await asking.ask();
  expect(shown.map((card) => card.url)).toEqual([url('a2')]);
  expect(asking.lost()).toBe(0);
});

test('reports a page that fails to load, and keeps the card', async () => {
  const fault = new Fault('network', 'There is no connection.');
  const { asking, faults, shown } = begin(['a'], { pages: { [url('a')]: fault } });
  await asking.ask();
  expect(faults).toEqual([fault]);
  expect(shown).toEqual([]);
  expect(asking.current()?.entry.key).toBe('key-a');
});

test('gives up if the list contains many cards without a page', async () => {
  const names = Array.from({ length: 25 }, (_, at) => `n${at}`);
  const pages = Object.fromEntries(names.map((name) => [url(name), MISSING]));
  const { asking, faults } = begin(names, { pages });
  await asking.ask();
  expect(faults.map(String)).toEqual([
    'Error: The cards do not match their list: the site may have just been updated. Reload the page.',
  ]);
  expect(asking.misplaced()).toBe(21);
  expect(asking.lost()).toBe(0);
});

test('counts listed cards without a page apart from those that are gone', async () => {
  const { asking, shown } = begin(['a', 'b'], { pages: { [url('a')]: MISSING } });
  await asking.ask();
  expect(shown.map((card) => card.url)).toEqual([url('b')]);
  expect(asking.misplaced()).toBe(1);
  expect(asking.lost()).toBe(0);
});

test('continues after any number of cards that the library no longer has', async () => {
  const names = Array.from({ length: 25 }, (_, at) => `n${at}`);
  const pages = Object.fromEntries(
    names.map((name) => [`/books/book-${name}/1/${name}/`, MISSING]),
  );
  const { asking, faults, seen } = begin(names, { pages, listed: [], inOwnBooks: true });
  await asking.ask();
  expect(faults).toEqual([]);
  expect(asking.lost()).toBe(25);
  expect(seen.ends).toBe(1);
});

test('shows cards to see first only for a card that was missed', async () => {
  const introduced = { seeFirst: [{ address: '/tides/', heading: 'Tides' }] };
  const { asking, seeFirst } = begin(['a', 'b'], {
    pages: { [url('a')]: introduced, [url('b')]: introduced },
  });
  await asking.ask();
  await asking.reveal();
  await asking.grade(1);
  await asking.reveal();
  await asking.grade(4);
  expect(seeFirst).toEqual([[], [], ['Tides']]);
});

test('loads the other cards while the first one is asked, and retries at the end after a failure', async () => {
  const rest = [Promise.reject(MISSING), Promise.reject(MISSING), undefined];
  const all = ['a', 'b'].map((name) => entry(name));
  const sources = { entries: all, stateOf: () => undefined, now: { at: NOON, day: TODAY } };
  const finish = () => rest.shift() ?? Promise.resolve(queueScope(sources));
  const { asking, faults, seen } = begin(['a'], { finish });
  await asking.ask();
  await asking.reveal();
  await asking.grade(4);
  expect(faults).toEqual([MISSING]);
  await asking.ask();
  expect(asking.current()?.entry.key).toBe('key-b');
  expect(seen.ends).toBe(0);
});
