import { expect, test } from 'vitest';
import { interleaveNew, spreadAmong } from '../../src/study/interleave.ts';
import { entry } from './sample-log.ts';

function chapter(place: string, count: number) {
  return Array.from({ length: count }, (_, index) => entry(`${place}.${index + 1}`, place));
}

function names(entries: readonly { key: string }[]): string[] {
  return entries.map(({ key }) => key.replace('key-', ''));
}

test('keeps the reading order of a book, chapter by chapter', () => {
  const entries = ['a/1', 'a/2', 'a/3'].flatMap((place) => chapter(place, 2));
  expect(names(interleaveNew(entries, 5))).toEqual(['a/1.1', 'a/1.2', 'a/2.1', 'a/2.2', 'a/3.1']);
});

test('alternates between books', () => {
  const entries = [...chapter('a/1', 3), ...chapter('b/1', 1)];
  expect(names(interleaveNew(entries, 9))).toEqual(['a/1.1', 'b/1.1', 'a/1.2', 'a/1.3']);
});

test('returns no more cards than requested', () => {
  expect(names(interleaveNew(chapter('a/1', 5), 2))).toEqual(['a/1.1', 'a/1.2']);
  expect(interleaveNew(chapter('a/1', 5), 0)).toEqual([]);
  expect(interleaveNew([], 5)).toEqual([]);
});

test('neither loses nor repeats a card, whatever the sizes of the chapters', () => {
  const entries = [3, 1, 7, 2, 5, 1].flatMap((count, index) => chapter(`a/${index}`, count));
  expect(names(interleaveNew(entries, 100)).toSorted()).toEqual(names(entries).toSorted());
});

test.each([
  [[1, 2, 3, 4], ['a'], [1, 2, 3, 'a', 4]],
  [
    [1, 2],
    ['a', 'b', 'c'],
    [1, 'a', 2, 'b', 'c'],
  ],
  [[], ['a', 'b'], ['a', 'b']],
  [[1, 2], [], [1, 2]],
])('%j and %j are spread evenly', (main, extra, expected) => {
  expect(spreadAmong<number | string>(main, extra)).toEqual(expected);
});
