import * as z from 'zod/mini';
import type { Day } from '../../study/day.ts';
import { CardKeySchema, DaySchema } from '../../study/schemas.ts';
import { recall, remember } from '../page/remembered.ts';
import { type Step, StepSchema } from './session-step.ts';

const MEMORY_KEY = 'recto:session';

/** How many steps can be undone after a reload. */
const STEPS = 100;

const MemorySchema = z.object({
  /** The query of the session's address. */
  scope: z.string(),
  /** ms UTC */
  startedAt: z.number(),
  day: DaySchema,
  current: z.optional(CardKeySchema),
  steps: z.array(StepSchema),
  /** Cards that are done without an entry in the log: those recalled while cramming. */
  done: z.optional(z.array(CardKeySchema)),
});

/** An interrupted session, kept so that it can be resumed on the same day. What was learned is in the log, not here. */
export interface SessionMemory extends Omit<z.infer<typeof MemorySchema>, 'steps'> {
  steps: readonly Step[];
}

/** The session on `scope` that was interrupted on `day`. */
export function recallSession(scope: string, day: Day): SessionMemory | undefined {
  const text = recall(MEMORY_KEY);
  if (text === null) return undefined;
  try {
    const memory: SessionMemory = MemorySchema.parse(JSON.parse(text));
    return memory.scope === scope && memory.day === day ? memory : undefined;
  } catch {
    return undefined;
  }
}

export function rememberSession(memory: SessionMemory): void {
  const steps = memory.steps.slice(-STEPS).map(({ before: _, ...step }) => step);
  remember(MEMORY_KEY, JSON.stringify({ ...memory, steps }));
}

export function forgetSession(): void {
  remember(MEMORY_KEY, null);
}
