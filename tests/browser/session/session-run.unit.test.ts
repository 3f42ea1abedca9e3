import { expect, test } from 'vitest';
import { onCard, type Progress } from '../../../src/browser/store/progress.ts';
import { createSessionRun, type SessionRun } from '../../../src/browser/session/session-run.ts';
import { tallySteps } from '../../../src/browser/session/session-step.ts';
import type { Moment } from '../../../src/study/day.ts';
import type { CardKey, EventId, Rating, StudyEvent } from '../../../src/study/events.ts';
import { queueScope } from '../../../src/study/queue.ts';
import { replayLog } from '../../../src/study/replay.ts';
import { DEFAULT_SETTINGS } from '../../../src/study/settings.ts';
import { entry, NOON, TODAY } from '../../study/sample-log.ts';

/** A session on the named cards, with its own log and clock. */
function begin(...names: string[]) {
  let at = NOON;
  const log: StudyEvent[] = [];
  const now = (): Moment => ({ at, day: TODAY });
  const states = () => replayLog(log);
  const write = (event: object) => {
    const id = String(log.length).padStart(26, '0') as EventId;
    const written = { ...event, id, at: ++at, studyDay: TODAY } as StudyEvent;
    log.push(written);
    return written;
  };
  const progress: Pick<Progress, 'state' | 'append' | 'undo' | 'settings'> = {
    state: (key) => Promise.resolve(states().get(key)),
    append: (...drafts) => Promise.resolve(drafts.map(write)),
    undo(...events) {
      for (const { id } of events) write({ type: 'undo', of: id });
      return Promise.resolve();
    },
    settings: () => DEFAULT_SETTINGS,
  };
  const entries = names.map((name) => entry(name));
  const queue = queueScope({ entries, stateOf: (key: CardKey) => states().get(key), now: now() });
  const options = { queue, progress, now, startedAt: at };
  const wait = (minutes: number) => (at += minutes * 60_000);
  return { run: createSessionRun(options), log, write, wait, options };
}

async function asked(run: SessionRun): Promise<string | undefined> {
  const card = await run.next();
  return card?.entry.key;
}

async function grade(run: SessionRun, rating: Rating): Promise<void> {
  const card = await run.next();
  if (card) await run.grade(card, rating, 1000);
}

/** How many cards are still to be asked. */
function cardsLeft(run: SessionRun): number {
  return Object.values(run.counts()).reduce((sum, count) => sum + count);
}

const keys = (...names: string[]) => names.map((name) => entry(name).key as string);

test('a card that was not recalled comes back after its learning step', async () => {
  const { run, wait } = begin('a', 'b');
  const [a, b] = keys('a', 'b');
  await grade(run, 1);
  expect(await asked(run)).toBe(b);
  wait(2);
  await grade(run, 4);
  expect(await asked(run)).toBe(a);
});

test('the current card stays when a learning step becomes due', async () => {
  const { run, wait } = begin('a', 'b');
  await grade(run, 1);
  const before = await asked(run);
  wait(5);
  expect(await asked(run)).toBe(before);
});

test('undo goes back step by step to the first card, and the log keeps everything', async () => {
  const { run, log } = begin('a', 'b', 'c');
  for (const rating of [4, 1, 4] as const) await grade(run, rating);
  for (let steps = 0; steps < 3; steps++) await run.undo();
  expect(await run.undo()).toBe(undefined);
  expect(await asked(run)).toBe(keys('a')[0]);
  expect(cardsLeft(run)).toBe(3);
  expect(log).toHaveLength(6);
  expect(replayLog(log).size).toBe(0);
});

test('a card that another tab has graded or suspended is not asked again', async () => {
  const { run, write } = begin('a', 'b', 'c');
  await asked(run);
  write({ ...onCard(entry('a')), type: 'review', rating: 4, durationMs: 1, retention: 0.9 });
  write({ ...onCard(entry('b')), type: 'suspend' });
  expect(await asked(run)).toBe(keys('c')[0]);
  expect(cardsLeft(run)).toBe(1);
});

test('a session resumed after a reload can undo earlier steps', async () => {
  const { run, options } = begin('a', 'b');
  await grade(run, 4);
  const steps = run.steps().map(({ before: _, ...step }) => step);
  const cards = options.queue.cards.slice(1);
  const again = createSessionRun({ ...options, queue: { ...options.queue, cards }, steps });
  expect(await asked(again)).toBe(keys('b')[0]);
  await again.undo();
  expect(await asked(again)).toBe(keys('a')[0]);
  expect(cardsLeft(again)).toBe(2);
});

test('the tally counts cards, not answers', async () => {
  const { run, wait } = begin('a', 'b');
  await grade(run, 1);
  await grade(run, 3);
  wait(30);
  await grade(run, 4);
  const card = await run.next();
  if (card) await run.suspend(card);
  expect(tallySteps(run.steps())).toMatchObject({
    cards: 2,
    fresh: 2,
    recalled: 1,
    suspended: 1,
    durationMs: 3000,
  });
});

test('cramming stores no grade, repeats what was missed, and can be undone', async () => {
  const { log, options } = begin('a', 'b', 'c');
  const cram = (draft: object) =>
    ({ ...draft, id: '0'.repeat(26), at: NOON, studyDay: TODAY }) as StudyEvent;
  const run = createSessionRun({ ...options, cram });
  const [a, b, c] = keys('a', 'b', 'c');
  const first = await run.next();
  expect(run.grades(first!).map(({ name }) => name)).toEqual(['Again', 'Good']);
  await grade(run, 1);
  expect(run.counts()).toMatchObject({ new: 2, learning: 1 });
  await grade(run, 3);
  expect(await asked(run)).toBe(c);
  await grade(run, 3);
  expect(await asked(run)).toBe(a);
  expect(cardsLeft(run)).toBe(1);
  await run.undo();
  await run.undo();
  expect(await asked(run)).toBe(b);
  expect(tallySteps(run.steps())).toMatchObject({ cards: 1, recalled: 0 });
  expect(log).toEqual([]);
});

test('the number of new cards is the same before and after the remaining cards are loaded', async () => {
  const { options } = begin('a', 'b');
  const run = createSessionRun({ ...options, queue: { ...options.queue, loading: 3 } });
  expect(run.counts()).toMatchObject({ new: 5, learning: 0 });
  await grade(run, 4);
  expect(run.counts()).toMatchObject({ new: 4 });
  const all = ['a', 'b', 'c', 'd', 'e'].map((name) => entry(name));
  const now = { at: NOON, day: TODAY };
  run.extend(queueScope({ entries: all, stateOf: () => undefined, now }));
  expect(run.counts()).toMatchObject({ new: 4 });
});

test('the remaining cards can be added to a session in their order, and undo still works', async () => {
  const { run, options } = begin('a', 'b', 'z');
  await grade(run, 4);
  const all = ['a', 'b', 'c', 'd', 'z'].map((name) => entry(name));
  const now = { at: NOON, day: TODAY };
  run.extend(queueScope({ entries: all, stateOf: () => undefined, now }));
  expect(run.ahead(9).map(({ key }) => key)).toEqual(keys('b', 'c', 'd', 'z'));
  expect(options.queue.cards).toHaveLength(3);
  await run.undo();
  expect(run.ahead(9).map(({ key }) => key)).toEqual(keys('a', 'b', 'c', 'd', 'z'));
});
