import type * as z from 'zod/mini';
import type { DigestsSchema, StudyEventSchema } from './schemas.ts';

export type { CardKey, EventId } from './ids.ts';

/** 1 Again, 2 Hard, 3 Good, 4 Easy. */
export type Rating = 1 | 2 | 3 | 4;

/** One line of the append-only log. */
export type StudyEvent = z.infer<typeof StudyEventSchema>;
export type Digests = z.infer<typeof DigestsSchema>;
export type ReviewEvent = Extract<StudyEvent, { type: 'review' }>;
export type ResetEvent = Extract<StudyEvent, { type: 'reset' }>;
export type RelinkEvent = Extract<StudyEvent, { type: 'relink' }>;
/** An event on one card: all except undo, relink, and the reset of a book or of everything. */
export type CardEvent = Extract<StudyEvent, { cardId: string }>;

/** Orders a log by time, then by id. */
export function compareEvents(a: StudyEvent, b: StudyEvent): number {
  if (a.at !== b.at) return a.at - b.at;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
