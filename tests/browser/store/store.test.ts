import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { onCard } from '../../../src/browser/store/progress.ts';
import type { Day } from '../../../src/study/day.ts';
import type { StudyEvent } from '../../../src/study/events.ts';
import { writeExport } from '../../../src/study/export-file.ts';
import { replayLog } from '../../../src/study/replay.ts';
import type { ScopeEntry } from '../../../src/study/scope.ts';
import { createSampleLog, DAY, entry, NOON } from '../../study/sample-log.ts';
import { openContext } from '../open-page.ts';
import { useStore } from './store-page.ts';

const openStore = useStore();
const A = entry('a');
const B = entry('b');
const C = entry('c', 'other/1');

/** Grades `card` Good in the page's store, as a session would. */
function review(page: Page, card: ScopeEntry): Promise<StudyEvent[]> {
  const draft = {
    ...onCard(card),
    type: 'review',
    rating: 3,
    durationMs: 1000,
    retention: 0.9,
  } as const;
  return page.evaluate((event) => window.progress.append(event), draft);
}

function importLog(page: Page, text: string) {
  return page.evaluate((content) => window.progress.importFile(new Blob([content])), text);
}

function exportLog(page: Page): Promise<string> {
  return page.evaluate(async () => (await window.progress.exportFile()).text());
}

async function statesOf(page: Page) {
  const states = await page.evaluate(() => window.progress.find());
  return states.sort((a, b) => (a.key < b.key ? -1 : 1));
}

function replayed(events: readonly StudyEvent[]) {
  return [...replayLog(events).values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

function asFile(events: readonly StudyEvent[]): string {
  return [...writeExport(events, {}, NOON)].join('');
}

test('a grade is stored after a reload and after a crash', async () => {
  const context = await openContext();
  const page = await openStore(context);
  await review(page, A);
  await page.close();
  const second = await openStore(context);
  expect((await statesOf(second)).map(({ key }) => key)).toEqual([A.key]);
  await review(second, B);
  const crashed = second.waitForEvent('crash');
  void second.goto('chrome://crash').catch(() => undefined);
  await crashed;
  const third = await openStore(context);
  expect((await statesOf(third)).map(({ key }) => key)).toEqual([A.key, B.key]);
  expect(await third.evaluate(() => window.progress.notice())).toBeUndefined();
});

test('states updated step by step are the same as those replayed from the log', async () => {
  const page = await openStore(await openContext());
  await review(page, A);
  const [second] = await review(page, A);
  await review(page, B);
  await page.evaluate(
    async ({ event, a, b, c }) => {
      const { progress } = window;
      await progress.undo(event);
      await progress.append({ ...a, type: 'suspend' });
      await progress.append({ ...b, type: 'flag', note: 'Look it up' }, { ...c, type: 'suspend' });
      const resets = await progress.append({ type: 'reset', scope: 'book', book: 'book' });
      await progress.undo(...resets);
      await progress.append({ ...b, type: 'reset', scope: 'card' });
      await progress.append({ type: 'relink', from: c.key, to: b.key });
    },
    { event: second!, a: onCard(A), b: onCard(B), c: onCard(C) },
  );
  const events = await page.evaluate(() => window.progress.events());
  expect(events).toHaveLength(11);
  const states = await statesOf(page);
  expect(states).toEqual(replayed(events));
  expect(
    states.map(({ key, suspended, flag, schedule }) => [key, suspended, flag, schedule?.reps]),
  ).toEqual([
    [A.key, true, undefined, 1],
    [B.key, true, 'Look it up', undefined],
  ]);
  expect(await page.evaluate(async (key) => (await window.progress.state(key))?.key, C.key)).toBe(
    B.key,
  );
});

test('two tabs agree, including links and undos', async () => {
  const context = await openContext();
  const [one, other] = [await openStore(context), await openStore(context)];
  const change = other.evaluate(() => new Promise((resolve) => window.progress.subscribe(resolve)));
  const [event] = await review(one, A);
  expect(await change).toEqual({ keys: [A.key], settings: false, notice: false });
  await review(other, A);
  await other.evaluate((first) => window.progress.undo(first), event!);
  await one.evaluate(
    ([from, to]) => window.progress.append({ type: 'relink', from: from!, to: to! }),
    [A.key, B.key],
  );
  await review(other, A);
  await Promise.all([review(one, C), review(other, C), review(one, B), review(other, B)]);
  const events = await one.evaluate(() => window.progress.events());
  expect(await statesOf(one)).toEqual(replayed(events));
  expect(await statesOf(other)).toEqual(replayed(events));
  expect((await statesOf(one)).map(({ key, schedule }) => [key, schedule?.reps])).toEqual([
    [B.key, 4],
    [C.key, 2],
  ]);
});

test('a setting made in one tab applies in the other', async () => {
  const context = await openContext();
  const [one, other] = [await openStore(context), await openStore(context)];
  const change = other.evaluate(
    () =>
      new Promise((resolve) =>
        window.progress.subscribe(() => resolve(window.progress.settings().newPerDay)),
      ),
  );
  await one.evaluate(() => window.progress.set('newPerDay', 7));
  expect(await change).toBe(7);
});

test('importing twice or in another order makes no difference', async () => {
  const log = createSampleLog();
  const first = log.review(A, 3);
  log.review(B, 1);
  log.undo(first);
  const other = createSampleLog(1000);
  other.review(A, 4, NOON - DAY);
  other.flag(C, 'A note', NOON - DAY);
  const files = [asFile(log.events), asFile(other.events)];
  const expected = replayed([...log.events, ...other.events]);
  const outcomes = await Promise.all(
    [files, files.toReversed(), [...files, ...files]].map(async (order) => {
      const page = await openStore(await openContext());
      const messages = [];
      for (const file of order) messages.push((await importLog(page, file)).message);
      expect(await statesOf(page)).toEqual(expected);
      return messages;
    }),
  );
  expect(outcomes[2]).toEqual([
    '3 entries were added.',
    '2 entries were added.',
    'Nothing was new: all of this file was here already.',
    'Nothing was new: all of this file was here already.',
  ]);
});

test('an export can be imported completely in another browser, including settings', async () => {
  const page = await openStore(await openContext());
  await review(page, A);
  await page.evaluate(() => window.progress.set('grades', 2));
  const file = await exportLog(page);
  expect(await page.evaluate(() => window.progress.settings().lastBackup)).toBeGreaterThan(NOON);
  const fresh = await openStore(await openContext());
  expect(await importLog(fresh, file)).toEqual({
    ok: true,
    added: 1,
    message: '1 entry was added.',
  });
  expect(await statesOf(fresh)).toEqual(await statesOf(page));
  expect(await fresh.evaluate(() => window.progress.settings())).toEqual(
    await page.evaluate(() => window.progress.settings()),
  );
});

test('a truncated, foreign, or newer file changes nothing', async () => {
  const page = await openStore(await openContext());
  await review(page, A);
  const file = await exportLog(page);
  const before = await statesOf(page);
  const bad = [file.slice(0, -20), '{"cards":[]}', file.replace('"version":1', '"version":9')];
  const starts = [
    'The file is truncated or damaged',
    'This is not a file exported from Recto',
    'The file was created by a newer version of Recto',
  ];
  for (const [index, text] of bad.entries()) {
    const outcome = await importLog(page, text);
    expect(outcome).toMatchObject({ ok: false, added: 0 });
    expect(outcome.message).toMatch(starts[index]!);
    expect(outcome.message).toMatch(/Nothing was imported\.$/);
  }
  expect(await statesOf(page)).toEqual(before);
});

test('events of a file that are in the future are skipped, and the reader is informed', async () => {
  const page = await openStore(await openContext());
  const log = createSampleLog();
  log.review(A, 3);
  log.review(B, 3, Date.now() + 40 * DAY);
  const outcome = await importLog(page, asFile(log.events));
  expect(outcome).toMatchObject({ ok: true, added: 1 });
  expect(outcome.message).toMatch(/^1 entry was added\. 1 of 2 events are in the future/);
  expect((await statesOf(page)).map(({ key }) => key)).toEqual([A.key]);
});

test('states are found and counted by book, day, suspension, and flag', async () => {
  const page = await openStore(await openContext());
  const log = createSampleLog();
  log.review(A, 4);
  log.review(B, 4);
  log.mark(B, 'suspend');
  log.review(C, 4, NOON + DAY);
  log.flag(C, 'A note', NOON + DAY);
  await importLog(page, asFile(log.events));
  const queries = [
    { book: 'book' },
    { learned: true },
    { dueBy: '2026-06-16' as Day },
    { dueBy: '2027-01-01' as Day, book: 'book' },
    { reviewedOn: '2026-06-16' as Day },
    { suspended: true },
    { flagged: true, book: 'book' },
    { flagged: true },
  ] as const;
  const found = await page.evaluate(
    (asked) =>
      Promise.all(
        asked.map(async (query) => {
          const keys = (await window.progress.find(query)).map(({ cardId }) => cardId.at(-1));
          return `${keys.sort().join('')} ${await window.progress.count(query)}`;
        }),
      ),
    queries,
  );
  expect(found).toEqual(['ab 2', 'ac 2', ' 0', 'a 1', 'c 1', 'b 1', ' 0', 'c 1']);
});

test('states of an older version are replayed', async () => {
  const context = await openContext();
  const page = await openStore(context);
  await review(page, A);
  const before = await statesOf(page);
  await page.evaluate(async () => {
    const name = (await indexedDB.databases())[0]!.name!;
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
    });
    const transaction = database.transaction(['states', 'meta'], 'readwrite');
    transaction.objectStore('states').clear();
    transaction.objectStore('meta').put(0, 'replay');
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    database.close();
  });
  expect(await statesOf(page)).toEqual([]);
  expect(await statesOf(await openStore(context))).toEqual(before);
});

test('progress on an edited card continues; cards that are gone are no longer due', async () => {
  const page = await openStore(await openContext());
  const log = createSampleLog();
  log.review(A, 4);
  log.review(B, 4);
  await importLog(page, asFile(log.events));
  const edited = entry('a2');
  edited.digests = { ...A.digests, question: 'other' };
  const meet = (revision: string, cards: readonly ScopeEntry[]) =>
    page.evaluate((list) => window.progress.reconcileBook(list), { book: 'book', revision, cards });
  const learned = () => page.evaluate(() => window.progress.find({ learned: true }));
  await meet('r1', [A, B]);
  expect(await page.evaluate(() => window.progress.events())).toHaveLength(2);
  await meet('r2', [edited]);
  expect((await learned()).map(({ key }) => key)).toEqual([edited.key]);
  expect((await statesOf(page)).map(({ key }) => key)).toEqual([edited.key, B.key]);
  await meet('r3', [A, B, edited]);
  expect((await learned()).map(({ key }) => key)).toEqual([A.key, B.key]);
  const events = await page.evaluate(() => window.progress.events());
  expect(events.map(({ type }) => type)).toEqual(['review', 'review', 'relink', 'undo']);
  await meet('r3', []);
  expect(await learned()).toHaveLength(2);
});
