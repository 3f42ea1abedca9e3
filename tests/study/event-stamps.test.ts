import { expect, test } from 'vitest';
import { createEventStamps } from '../../src/study/event-stamps.ts';
import { StudyEventSchema } from '../../src/study/schemas.ts';
import { entry, NOON } from './sample-log.ts';

function stampsWith(fillRandom: (bytes: Uint8Array<ArrayBuffer>) => void, zone = 0) {
  return createEventStamps({ fillRandom, zone: () => zone, dayStartHour: () => 4 });
}

test('encodes the time at the start of an id, like a ULID', () => {
  // The time in the specification's example: https://github.com/ulid/spec
  const { id } = stampsWith((bytes) => bytes.fill(0))(1_469_918_176_385);
  expect(id).toBe('01ARYZ6S410000000000000000');
});

test('sorts ids of one millisecond in the order of their creation', () => {
  const stamp = stampsWith((bytes) => bytes.fill(31, 1));
  const ids = Array.from({ length: 70 }, () => stamp(NOON).id);
  expect(ids).toEqual(ids.toSorted());
  expect(new Set(ids).size).toBe(70);
});

test('creates different ids on two devices in the same millisecond', () => {
  const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
  expect(stampsWith(random)(NOON).id).not.toBe(stampsWith(random)(NOON).id);
});

test("contains the reader's study day and integer milliseconds", () => {
  const stamp = stampsWith((bytes) => bytes.fill(0), -600)(NOON + 0.5);
  expect(stamp).toMatchObject({ at: NOON, studyDay: '2026-06-14' });
});

test('creates stamps that are valid in an event', () => {
  const { key, id, digests } = entry('a');
  const stamp = stampsWith((bytes) => crypto.getRandomValues(bytes))(NOON);
  const event = { ...stamp, type: 'suspend', key, cardId: id, book: 'book', digests };
  expect(StudyEventSchema.parse(event)).toEqual(event);
});
