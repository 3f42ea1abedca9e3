import * as z from 'zod/mini';
import type { CardKey } from './card-key.ts';
import { type Day, isDay } from './day.ts';
import type { EventId } from './event-id.ts';

// Apart from the types that are inferred from them, so that only what reads foreign data loads zod.
// Without this zod compiles its schemas with `new Function`, which a content security policy forbids.
z.config({ jitless: true });

const RE_EVENT_ID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

/** The latest moment (ms) that an event's id can hold. */
const LATEST = 2 ** 48 - 1;

export const DaySchema = z.custom<Day>(isDay, 'A day is written YYYY-MM-DD.');

export const CardKeySchema = z.custom<CardKey>(
  (value) => typeof value === 'string' && value !== '' && value.length <= 100,
  'A card key is a short text.',
);

const EventIdSchema = z.custom<EventId>(
  (value) => typeof value === 'string' && RE_EVENT_ID.test(value),
  'An event id is 26 characters of Crockford base 32.',
);

/** What JSON Schema has to be told of the schemas that are functions. */
export const TEXT_SCHEMAS: ReadonlyMap<unknown, object> = new Map<unknown, object>([
  [DaySchema, { type: 'string', format: 'date' }],
  [CardKeySchema, { type: 'string', minLength: 1, maxLength: 100 }],
  [EventIdSchema, { type: 'string', pattern: RE_EVENT_ID.source }],
]);

/** Of a card's heading, question and answer as its deck writes them. */
export const DigestsSchema = z.object({
  heading: z.string(),
  question: z.string(),
  answer: z.string(),
});

/** What all events bear. */
const base = {
  id: EventIdSchema,
  /** When it happened, ms UTC, by the device's clock. */
  at: z.int().check(z.gte(0), z.lte(LATEST)),
  /** The reader's day at that moment. */
  studyDay: DaySchema,
};

/** What an event on one card has in addition. */
const onCard = {
  ...base,
  key: CardKeySchema,
  /** The card's address then, `{book}/{chapter}/{card}`. */
  cardId: z.string(),
  /** The slug of its book. */
  book: z.string(),
  digests: DigestsSchema,
};

const ReviewSchema = z.object({
  ...onCard,
  type: z.literal('review'),
  rating: z.literal([1, 2, 3, 4]),
  /** From the question's showing to the grade. */
  durationMs: z.int().check(z.gte(0)),
  /** The retention desired when it was graded: the interval that the reader was shown is the one that holds. */
  retention: z.number().check(z.gte(0.5), z.lte(0.99)),
});

/** Takes back the event `of`, whatever order the two come in; an undo itself cannot be undone. */
const UndoSchema = z.object({
  ...base,
  type: z.literal('undo'),
  of: EventIdSchema,
  /** The card of the event taken back, where it was on one card. */
  key: z.optional(CardKeySchema),
});

const SuspendSchema = z.object({ ...onCard, type: z.literal('suspend') });
const UnsuspendSchema = z.object({ ...onCard, type: z.literal('unsuspend') });

/** Not asked before the study day `until`. */
const BurySchema = z.object({ ...onCard, type: z.literal('bury'), until: DaySchema });

/** The card, all cards of the book, or all cards are as if never reviewed; suspensions and flags stay. */
const ResetSchema = z.discriminatedUnion('scope', [
  z.object({ ...onCard, type: z.literal('reset'), scope: z.literal('card') }),
  z.object({ ...base, type: z.literal('reset'), scope: z.literal('book'), book: z.string() }),
  z.object({ ...base, type: z.literal('reset'), scope: z.literal('all') }),
]);

/** A note of the reader's own; a later flag on the same card replaces it. */
const FlagSchema = z.object({ ...onCard, type: z.literal('flag'), note: z.string() });
const UnflagSchema = z.object({ ...onCard, type: z.literal('unflag') });

/** `to` is the card that was once `from`: from here on the two keys share one history. */
const RelinkSchema = z.object({
  ...base,
  type: z.literal('relink'),
  from: CardKeySchema,
  to: CardKeySchema,
});

/** One line of the append-only log. */
export const StudyEventSchema = z.discriminatedUnion('type', [
  ReviewSchema,
  UndoSchema,
  SuspendSchema,
  UnsuspendSchema,
  BurySchema,
  ResetSchema,
  FlagSchema,
  UnflagSchema,
  RelinkSchema,
]);

/** One card of a scope list, as `cards.json` gives it. */
export const ScopeEntrySchema = z.object({
  /** `{book}/{chapter}/{card}` */
  id: z.string(),
  key: CardKeySchema,
  /** The address of its page, base path included. */
  url: z.string(),
  /** The slug of its chapter. */
  chapter: z.string(),
  heading: z.string(),
  question: z.string(),
  /** Names. */
  concepts: z.array(z.string()),
  digests: DigestsSchema,
});

const moment = z.int().check(z.gte(0));

/** A setting with the moment (ms UTC) it was made at: where two logs meet, the later one holds. */
function timed<T extends z.ZodMiniType>(value: T) {
  return z.optional(z.object({ value, at: moment }));
}

/** Settings are stored next to the log; one that was never made is absent. */
export const TimedSettingsSchema = z.object({
  /** The share of reviews that the reader wants to recall. */
  desiredRetention: timed(z.number().check(z.gte(0.7), z.lte(0.97))),
  newPerDay: timed(z.int().check(z.gte(0), z.lte(9999))),
  reviewsPerDay: timed(z.int().check(z.gte(0), z.lte(9999))),
  /** By the reader's clock. */
  dayStartHour: timed(z.int().check(z.gte(0), z.lte(23))),
  /** 4: Again, Hard, Good, Easy; 2: Again and Good. */
  grades: timed(z.literal([2, 4])),
  typeAnswer: timed(z.boolean()),
  /** Single-key shortcuts in a session. */
  singleKeys: timed(z.boolean()),
  /** Each exam as the query of its plan's address, a space, and its name. */
  exams: timed(z.array(z.string())),
  /** When the log was last exported, ms UTC. */
  lastBackup: timed(moment),
});
