import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  createPassage,
  editPassage,
  joinPassages,
  originOf,
  slicePassage,
  trimLines,
  trimPassage,
  type Edit,
} from '../../src/text/passage.ts';

test('a passage tracks where its characters came from', () => {
  const passage = createPassage('abc', 10);
  expect([0, 1, 2].map((offset) => originOf(passage, offset))).toEqual([10, 11, 12]);
});

test('an edit keeps the places of unchanged text', () => {
  const passage = editPassage(createPassage('by$x$ and', 100), [
    { start: 2, end: 2, text: ' ' },
    { start: 5, end: 9, text: '' },
  ]);
  expect(passage.text).toBe('by $x$');
  expect([0, 2, 3, 5].map((offset) => originOf(passage, offset))).toEqual([100, 102, 102, 104]);
});

test('inserted text comes from the place of its edit, even after slicing', () => {
  const passage = editPassage(createPassage('ab', 5), [{ start: 1, end: 1, text: 'xyz' }]);
  expect(originOf(slicePassage(passage, 2), 0)).toBe(6);
  expect(originOf(slicePassage(passage, 4), 0)).toBe(6);
});

test('joined passages keep their places', () => {
  const passage = joinPassages([createPassage('a', 3), createPassage('b', 9)], '--');
  expect(passage.text).toBe('a--b');
  expect(originOf(passage, 3)).toBe(9);
});

test('only trimLines keeps the indent of the first line', () => {
  const passage = createPassage('\n \n  a\nb \n', 0);
  expect(trimPassage(passage).text).toBe('a\nb');
  expect(trimLines(passage).text).toBe('  a\nb');
  expect(originOf(trimLines(passage), 2)).toBe(5);
});

test('overlapping edits are rejected', () => {
  const edits = [
    { start: 0, end: 2, text: '' },
    { start: 1, end: 3, text: '' },
  ];
  expect(() => editPassage(createPassage('abc', 0), edits)).toThrow(
    'edit at 1–3 overlaps the previous one, which ends at 2',
  );
});

test('each remaining character maps to its origin after any edits', () => {
  const rounds = fc.array(
    fc.array(fc.tuple(fc.nat(30), fc.nat(3), fc.string({ maxLength: 3 })), { maxLength: 4 }),
    {
      maxLength: 4,
    },
  );
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ minLength: 1, maxLength: 1 }), { maxLength: 25 }),
      rounds,
      (letters, edits) => {
        const deck = letters.filter((letter) => !/[#]/.test(letter)).join('');
        let passage = createPassage(deck, 0);
        for (const round of edits)
          passage = editPassage(passage, toEdits(round, passage.text.length));
        for (let offset = 0; offset < passage.text.length; offset++) {
          const letter = passage.text[offset];
          if (letter !== '#') expect(deck[originOf(passage, offset)]).toBe(letter);
        }
      },
    ),
  );
});

/** Creates sorted edits that insert only `#`, which doesn't occur in the deck of the test. */
function toEdits(round: readonly [number, number, string][], length: number): Edit[] {
  let done = 0;
  return round
    .map(([start, size, text]) => ({
      start: Math.min(start, length),
      size,
      text: '#'.repeat(text.length),
    }))
    .sort((a, b) => a.start - b.start)
    .map(({ start, size, text }) => {
      const from = Math.max(start, done);
      done = Math.min(length, from + size);
      return { start: from, end: done, text };
    });
}
