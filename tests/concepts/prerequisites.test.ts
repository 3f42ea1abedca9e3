import { expect, test } from 'vitest';
import {
  IN_ANSWER,
  IN_CONTEXT,
  IN_HEADING,
  IN_QUESTION,
  IS_ASKED,
  IS_DEFINED,
} from '../../src/concepts/candidate.ts';
import { findPrerequisites, type Mention } from '../../src/concepts/prerequisites.ts';

const asks = (concept: number): Mention => ({
  ...{ concept, count: 2, isOwn: true },
  flags: IN_QUESTION | IS_ASKED,
});
const uses = (concept: number, flags = IN_QUESTION): Mention => ({
  ...{ concept, flags, count: 1, isOwn: false },
});

/** The prerequisites of cards of one book. */
const prerequisites = (cards: readonly (readonly Mention[])[]) =>
  findPrerequisites(
    cards.map(() => 'book'),
    cards,
  );

test('a card that uses a concept comes after the one that introduces it', () => {
  expect(prerequisites([[asks(0)], [uses(0)], [uses(0, IN_CONTEXT)]])).toEqual([[], [0], [0]]);
});

test('no card comes after a later one, so that there are no circles', () => {
  expect(prerequisites([[uses(0)], [asks(0)]])).toEqual([[], []]);
  expect(
    prerequisites([
      [asks(0), uses(1)],
      [asks(1), uses(0)],
    ]),
  ).toEqual([[], [0]]);
});

test('the first full introduction counts, and counts more than a mere sentence', () => {
  const says: Mention = { ...uses(0, IN_ANSWER | IS_DEFINED), isOwn: true };
  expect(prerequisites([[asks(0)], [asks(0)], [uses(0)]])[2]).toEqual([0]);
  expect(prerequisites([[says], [asks(0)], [uses(0)]])[2]).toEqual([1]);
});

test('a card that introduces a concept as well needs no other', () => {
  expect(prerequisites([[asks(0)], [asks(0)]])).toEqual([[], []]);
});

test('what is mentioned only in an answer is not a prerequisite', () => {
  expect(prerequisites([[asks(0)], [uses(0, IN_ANSWER)]])).toEqual([[], []]);
});

test('a card has at most three, those of its question and heading before those of its context', () => {
  const introduced = [[asks(0)], [asks(1)], [asks(2)], [asks(3)]];
  const last = [uses(0, IN_CONTEXT), uses(1), uses(2, IN_HEADING), uses(3)];
  expect(prerequisites([...introduced, last])[4]).toEqual([3, 2, 1]);
});

test('books do not refer to one another', () => {
  const cards = [[asks(0)], [uses(0)]];
  expect(findPrerequisites(['one', 'two'], cards)).toEqual([[], []]);
});

test('readers of a larger book are expected to know a concept of a third of its cards', () => {
  const others = Array.from({ length: 20 }, () => [uses(0)]);
  expect(prerequisites([[asks(0)], ...others]).flat()).toEqual([]);
  const rare = Array.from({ length: 20 }, () => [uses(1)]);
  expect(prerequisites([[asks(0)], ...rare, [uses(0)]]).at(-1)).toEqual([0]);
});
