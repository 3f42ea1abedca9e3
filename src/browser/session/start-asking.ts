import { createEventStamps } from '../../study/event-stamps.ts';
import type { CardKey, StudyEvent } from '../../study/events.ts';
import type { Queue } from '../../study/queue.ts';
import type { EventDraft, Progress } from '../store/progress.ts';
import { type Asking, type AskingTools, createAsking } from './asking.ts';
import type { Material } from './material.ts';
import { now } from './now.ts';
import {
  forgetSession,
  recallSession,
  rememberSession,
  type SessionMemory,
} from './session-memory.ts';
import { createSessionRun } from './session-run.ts';
import { type SessionScope, writeScope } from './session-scope.ts';
import { type Step, type Tally, tallySteps } from './session-step.ts';

/** What is reported at the end of a session. */
export interface SessionResult {
  tally: Tally;
  /** How many cards were left out because the library no longer has them. */
  lost: number;
  /** How many cards were left out although the library has them: their address shows another card, or nothing. */
  misplaced: number;
  canUndo: boolean;
  /** How many cards there were to ask. */
  total: number;
}

type OwnTools = 'run' | 'progress' | 'title' | 'isCram' | 'finish' | 'onCard' | 'onEnd';

export type StartTools = Omit<AskingTools, OwnTools> & {
  onShown: () => void;
  onEnd: (over: SessionResult) => Promise<void>;
};

interface Start {
  scope: SessionScope;
  material: Material;
  progress: Progress;
}

/** Starts to ask, or resumes a session on the same scope that was interrupted today. */
export async function startAsking(
  { scope, material, progress }: Start,
  tools: StartTools,
): Promise<Asking> {
  const { day } = now(progress.settings());
  const query = writeScope(scope);
  const left = recallSession(query, day);
  const startedAt = left?.startedAt ?? Date.now();
  const isCram = scope.isCram ?? false;
  const goOn = (queue: Queue) => (left ? withoutDone(queue, left, progress) : queue);
  const queue = await goOn(material.queue);
  const run = createSessionRun({
    queue,
    progress,
    now: () => now(progress.settings()),
    startedAt,
    ...(isCram && { cram: createUnstored(progress) }),
    ...(left ? { steps: left.steps, current: left.current } : {}),
  });
  const asking: Asking = createAsking({
    ...tools,
    run,
    progress,
    title: material.title,
    isCram,
    async finish() {
      const all = await material.finish?.();
      return all && goOn(all);
    },
    onCard(current: CardKey) {
      const steps = run.steps();
      const done = isCram ? doneIn(steps, left) : undefined;
      rememberSession({ scope: query, startedAt, day, current, steps, done });
      tools.onShown();
    },
    async onEnd() {
      forgetSession();
      const steps = run.steps();
      const total = material.queue.cards.length;
      const tally = tallySteps(steps);
      const [lost, misplaced] = [asking.lost(), asking.misplaced()];
      await tools.onEnd({ tally, total, lost, misplaced, canUndo: steps.length > 0 });
    },
  });
  return asking;
}

/** In a picked scope, every card is asked once: cards already asked in this session are done. */
async function withoutDone(
  queue: Queue,
  { startedAt, done = [] }: SessionMemory,
  progress: Progress,
): Promise<Queue> {
  const states = await progress.states(queue.cards.map(({ entry }) => entry.key));
  const isDone = new Set(done);
  const cards = queue.cards.filter(({ entry, kind }) => {
    const reviewedAt = states.get(entry.key)?.schedule?.lastAt ?? -1;
    return !isDone.has(entry.key) && (kind !== 'later' || reviewedAt < startedAt);
  });
  return { ...queue, cards };
}

/** The cards recalled while cramming: by `steps`, and by the steps that `left` no longer contains. */
function doneIn(steps: readonly Step[], left: SessionMemory | undefined): CardKey[] {
  const before = new Set(left?.done);
  for (const { entry } of left?.steps ?? []) before.delete(entry.key);
  for (const { entry, event, isUnstored } of steps) {
    if (!isUnstored || event.type !== 'review') continue;
    if (event.rating === 1) before.delete(entry.key);
    else before.add(entry.key);
  }
  return [...before];
}

/** Makes events that are not stored. */
function createUnstored(progress: Progress): (draft: EventDraft) => StudyEvent {
  const stamp = createEventStamps({
    fillRandom: (bytes) => void crypto.getRandomValues(bytes),
    zone: (at) => -new Date(at).getTimezoneOffset(),
    dayStartHour: () => progress.settings().dayStartHour,
  });
  return (draft) => ({ ...draft, ...stamp(Date.now()) });
}
