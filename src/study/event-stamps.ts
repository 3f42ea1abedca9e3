import { type Day, studyDayOf, type ZoneOffset } from './day.ts';
import type { EventId } from './events.ts';

/** Crockford's base 32, as in ULIDs: https://github.com/ulid/spec */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const TIME_LENGTH = 10;
const RANDOM_LENGTH = 16;

/** The fields that every event begins with. */
export interface EventStamp {
  id: EventId;
  /** ms UTC */
  at: number;
  studyDay: Day;
}

export interface StampOptions {
  /** Fills its argument with random bytes: `(bytes) => crypto.getRandomValues(bytes)`. */
  fillRandom: (bytes: Uint8Array<ArrayBuffer>) => void;
  zone: ZoneOffset;
  /** Local hour at which a study day starts. */
  dayStartHour: () => number;
}

/** Creates stamps for new events. Ids are ULIDs; those of one millisecond sort in the order they were created in. */
export function createEventStamps({ fillRandom, zone, dayStartHour }: StampOptions) {
  let lastAt = -1;
  let digits: number[] = [];
  return (now: number): EventStamp => {
    const at = Math.trunc(now);
    digits = at === lastAt ? increment(digits) : randomDigits(fillRandom);
    lastAt = at;
    const id = (encodeTime(at) + digits.map((digit) => ALPHABET.charAt(digit)).join('')) as EventId;
    return { id, at, studyDay: studyDayOf(at, zone, dayStartHour()) };
  };
}

/** Returns the id that sorts before those of all events since `at` (ms UTC). */
export function firstId(at: number): EventId {
  return encodeTime(Math.max(0, Math.trunc(at))).padEnd(
    TIME_LENGTH + RANDOM_LENGTH,
    '0',
  ) as EventId;
}

function encodeTime(at: number): string {
  let text = '';
  for (let rest = at; text.length < TIME_LENGTH; rest = Math.floor(rest / 32)) {
    text = ALPHABET.charAt(rest % 32) + text;
  }
  return text;
}

function randomDigits(fillRandom: StampOptions['fillRandom']): number[] {
  const bytes = new Uint8Array(RANDOM_LENGTH);
  fillRandom(bytes);
  return Array.from(bytes, (byte) => byte & 31);
}

function increment(digits: readonly number[]): number[] {
  const next = [...digits];
  for (let index = next.length - 1; index >= 0; index--) {
    const digit = next[index] ?? 0;
    next[index] = (digit + 1) % 32;
    if (digit < 31) break;
  }
  return next;
}
