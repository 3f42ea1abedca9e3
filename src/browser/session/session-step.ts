import { undone } from '#messages/session.ts';
import * as z from 'zod/mini';
import { ScopeEntrySchema, StudyEventSchema } from '../../study/schemas.ts';
import type { ScopeEntry } from '../../study/scope.ts';
import type { Session } from '../../study/session.ts';

export const StepSchema = z.object({
  entry: ScopeEntrySchema,
  event: StudyEventSchema,
  /** Whether the card had never been learned. */
  isNew: z.boolean(),
  /** Whether it was not written to the log: a grade while cramming. */
  isUnstored: z.optional(z.boolean()),
});

/** Something that the reader did with a card of the session, and its event. */
export interface Step extends z.infer<typeof StepSchema> {
  /** The session before it; undefined after a reload. */
  before?: Session;
}

/** Whether the step only flagged its card, which stayed the current one. */
export function isMark({ event }: Step): boolean {
  return event.type === 'flag' || event.type === 'unflag';
}

/** Totals over the steps of a session. */
export interface Tally {
  /** Cards graded. */
  cards: number;
  /** Of these, cards that had never been learned. */
  fresh: number;
  /** Cards recalled the first time they were asked, out of `cards`. */
  recalled: number;
  /** Cards graded Again at least once, in that order. */
  forgotten: ScopeEntry[];
  suspended: number;
  buried: number;
  flagged: number;
  /** Time spent on questions and answers, in ms. */
  durationMs: number;
}

export function tallySteps(steps: readonly Step[]): Tally {
  const graded = new Set<string>();
  const forgotten = new Map<string, ScopeEntry>();
  const flagged = new Set<string>();
  const tally = { fresh: 0, recalled: 0, suspended: 0, buried: 0, durationMs: 0 };
  for (const { entry, event, isNew } of steps) {
    if (event.type === 'suspend') tally.suspended++;
    if (event.type === 'bury') tally.buried++;
    if (event.type === 'flag') flagged.add(entry.key);
    if (event.type === 'unflag') flagged.delete(entry.key);
    if (event.type !== 'review') continue;
    tally.durationMs += event.durationMs;
    if (isNew) tally.fresh++;
    if (event.rating === 1) forgotten.set(entry.key, entry);
    else if (!graded.has(entry.key)) tally.recalled++;
    graded.add(entry.key);
  }
  const [cards, flags] = [graded.size, flagged.size];
  return { ...tally, cards, flagged: flags, forgotten: [...forgotten.values()] };
}

/** What is said once the step is undone. */
export function undoneSentence({ event }: Step): string {
  const { other, ...sentences } = undone;
  return Object.hasOwn(sentences, event.type)
    ? sentences[event.type as keyof typeof sentences]
    : other;
}
