import { expect, test } from 'vitest';
import { knownBooks, knownConcepts } from '../../../src/browser/progress-page/known-groups.ts';
import { addDays } from '../../../src/study/day.ts';
import { replayLog } from '../../../src/study/replay.ts';
import { createSampleLog, entry, NOON, TODAY } from '../../study/sample-log.ts';

const entries = [
  entry('a', 'book/1', ['Queue']),
  entry('b', 'book/2', ['Stack', 'Heap']),
  entry('c', 'book/2', ['Queue']),
  entry('d', 'unread/1', ['Heap']),
];
const chapters = ['1', '2'].map((id) => ({ id, label: `Chapter ${id}`, cardCount: 9 }));
const books = [
  { id: 'unread', title: 'Unread', cardCount: 9, chapters },
  { id: 'book', title: 'The Book', cardCount: 9, chapters: chapters.toReversed() },
];

function sources() {
  const log = createSampleLog();
  log.review(entries[0]!, 4, NOON);
  log.review(entries[1]!, 3, NOON);
  return { entries, states: replayLog(log.events), today: addDays(TODAY, 8) };
}

test('only begun books are known, with all their chapters in the order of the library', () => {
  const known = knownBooks(sources(), books);
  expect(known.map(({ title, cards, begun, learned }) => [title, cards, begun, learned])).toEqual([
    ['The Book', 3, 2, 1],
  ]);
  expect(known[0]?.chapters.map(({ label, begun, recall }) => [label, begun, recall])).toEqual([
    ['Chapter 2', 1, expect.closeTo(0.795, 2)],
    ['Chapter 1', 1, expect.closeTo(0.902, 2)],
  ]);
});

test('concepts are sorted from the least known, and those of a single card have no page', () => {
  const pages = [{ id: 'heap', name: 'Heap', cardCount: 2 }];
  const known = knownConcepts(sources(), pages);
  expect(known.map(({ group, pick }) => [group, pick])).toEqual([
    ['Stack', { kind: 'card', id: 'book/2/b' }],
    ['Heap', { kind: 'concept', id: 'heap' }],
    ['Queue', { kind: 'card', id: 'book/2/c' }],
  ]);
});
