import * as z from 'zod/mini';
import { type Day, isDay } from './day.ts';
import type { CardKey, EventId } from './ids.ts';

// Types are inferred in other files, so that zod is loaded only where foreign data is read. Without this setting, zod
// compiles its schemas with `new Function`, which a content security policy forbids.
z.config({ jitless: true });

const RE_EVENT_ID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

/** The latest time (ms) that an event's id can encode. */
const LATEST = 2 ** 48 - 1;

export const DaySchema = z.custom<Day>(isDay);

export const CardKeySchema = z.custom<CardKey>(
  (value) => typeof value === 'string' && value !== '' && value.length <= 100,
);

const EventIdSchema = z.custom<EventId>(
  (value) => typeof value === 'string' && RE_EVENT_ID.test(value),
);

/** JSON Schemas of the schemas that are functions. */
export const TEXT_SCHEMAS: ReadonlyMap<unknown, object> = new Map<unknown, object>([
  [DaySchema, { type: 'string', format: 'date' }],
  [CardKeySchema, { type: 'string', minLength: 1, maxLength: 100 }],
  [EventIdSchema, { type: 'string', pattern: RE_EVENT_ID.source }],
]);

/** Of a card's heading, question, and answer as written in its deck. */
export const DigestsSchema = z.object({
  heading: z.string(),
  question: z.string(),
  answer: z.string(),
});

/** Fields of all events. */
const base = {
  id: EventIdSchema,
  /** When it happened, in ms UTC, by the device's clock. */
  at: z.int().check(z.gte(0), z.lte(LATEST)),
  /** The reader's study day at that time. */
  studyDay: DaySchema,
};

/** Additional fields of an event on one card. */
const onCard = {
  ...base,
  key: CardKeySchema,
  /** The card's address at that time, `{book}/{chapter}/{card}`. */
  cardId: z.string(),
  /** Slug of its book. */
  book: z.string(),
  digests: DigestsSchema,
};

const ReviewSchema = z.object({
  ...onCard,
  type: z.literal('review'),
  rating: z.literal([1, 2, 3, 4]),
  /** Time from showing the question to the grade. */
  durationMs: z.int().check(z.gte(0)),
  /** The desired retention when it was graded, so that a replay gives the interval that the reader was shown. */
  retention: z.number().check(z.gte(0.5), z.lte(0.99)),
});

/** Undoes the event `of`, whichever comes first in the log. An undo can't be undone itself. */
const UndoSchema = z.object({
  ...base,
  type: z.literal('undo'),
  of: EventIdSchema,
  /** The card of the undone event, if that is on one card. */
  key: z.optional(CardKeySchema),
});

const SuspendSchema = z.object({ ...onCard, type: z.literal('suspend') });
const UnsuspendSchema = z.object({ ...onCard, type: z.literal('unsuspend') });

/** Not asked before the study day `until`. */
const BurySchema = z.object({ ...onCard, type: z.literal('bury'), until: DaySchema });

/** Treats the card, all cards of the book, or all cards as never reviewed; suspensions and flags stay. */
const ResetSchema = z.discriminatedUnion('scope', [
  z.object({ ...onCard, type: z.literal('reset'), scope: z.literal('card') }),
  z.object({ ...base, type: z.literal('reset'), scope: z.literal('book'), book: z.string() }),
  z.object({ ...base, type: z.literal('reset'), scope: z.literal('all') }),
]);

/** The reader's own note; a later flag on the same card replaces it. */
const FlagSchema = z.object({ ...onCard, type: z.literal('flag'), note: z.string() });
const UnflagSchema = z.object({ ...onCard, type: z.literal('unflag') });

/** `to` is the card that used to be `from`: the two keys now share one history. */
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

/** A card as in `cards.json`. */
export const ListedEntrySchema = z.object({
  /** `{book}/{chapter}/{card}` */
  id: z.string(),
  key: CardKeySchema,
  heading: z.string(),
  /** Names, in the list of a book. */
  concepts: z.optional(z.array(z.string())),
  digests: DigestsSchema,
});

/** A card that a session may ask. */
export const ScopeEntrySchema = z.extend(ListedEntrySchema, {
  /** Address of its page, including the base path. */
  url: z.string(),
  /** Slug of its chapter. */
  chapter: z.string(),
});

const moment = z.int().check(z.gte(0));

/** A setting with the time (ms UTC) it was changed at: when two logs are merged, the later one wins. */
function timed<T extends z.ZodMiniType>(value: T) {
  return z.optional(z.object({ value, at: moment }));
}

/** Settings are stored next to the log; one that was never changed is absent. */
export const TimedSettingsSchema = z.object({
  /** The probability of recall that the reader aims for. */
  desiredRetention: timed(z.number().check(z.gte(0.7), z.lte(0.97))),
  newPerDay: timed(z.int().check(z.gte(0), z.lte(9999))),
  reviewsPerDay: timed(z.int().check(z.gte(0), z.lte(9999))),
  /** Local hour. */
  dayStartHour: timed(z.int().check(z.gte(0), z.lte(23))),
  /** 4: Again, Hard, Good, Easy; 2: Again and Good. */
  grades: timed(z.literal([2, 4])),
  typeAnswer: timed(z.boolean()),
  /** Whether sessions have single-key shortcuts. */
  singleKeys: timed(z.boolean()),
  /** By slug of a book: whether today's session takes new cards from it, and when (ms UTC) the reader said so. */
  learning: timed(z.record(z.string(), z.object({ value: z.boolean(), at: moment }))),
  /** Each exam as the query of its plan's address, a space, and its name. */
  exams: timed(z.array(z.string())),
  /** When the log was last exported, in ms UTC. */
  lastBackup: timed(moment),
});
