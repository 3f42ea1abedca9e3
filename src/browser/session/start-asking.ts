import type { CardKey } from '../../study/events.ts';
import type { Queue } from '../../study/queue.ts';
import type { Progress } from '../store/progress.ts';
import { type Asking, type AskingTools, createAsking } from './asking.ts';
import type { Material } from './load-scope.ts';
import { now } from './now.ts';
import { forgetSession, recallSession, rememberSession } from './session-memory.ts';
import { createSessionRun } from './session-run.ts';
import { type SessionScope, writeScope } from './session-scope.ts';
import { type Tally, tallySteps } from './session-step.ts';

/** What there is to tell at the end of a session. */
export interface SessionOver {
  tally: Tally;
  /** How many cards were left out because the library has them no more. */
  lost: number;
  /** How many cards were left out although the library has them: at their address is another card, or none. */
  strays: number;
  canUndo: boolean;
  /** How many cards there were to ask. */
  total: number;
}

export type StartTools = Omit<AskingTools, 'run' | 'progress' | 'title' | 'onCard' | 'onEnd'> & {
  onShown: () => void;
  onEnd: (over: SessionOver) => Promise<void>;
};

interface Start {
  scope: SessionScope;
  material: Material;
  progress: Progress;
}

/** Begins to ask, or goes on where a session on the same scope was left today. */
export async function startAsking(
  { scope, material, progress }: Start,
  tools: StartTools,
): Promise<Asking> {
  const { day } = now(progress.settings());
  const query = writeScope(scope);
  const left = recallSession(query, day);
  const startedAt = left?.startedAt ?? Date.now();
  const queue = left ? await withoutDone(material.queue, progress, startedAt) : material.queue;
  const run = createSessionRun({
    queue,
    progress,
    now: () => now(progress.settings()),
    startedAt,
    ...(left ? { steps: left.steps, current: left.current } : {}),
  });
  const asking: Asking = createAsking({
    ...tools,
    run,
    progress,
    title: material.title,
    onCard(current: CardKey) {
      rememberSession({ scope: query, startedAt, day, current, steps: run.steps() });
      tools.onShown();
    },
    async onEnd() {
      forgetSession();
      const steps = run.steps();
      const total = material.queue.cards.length;
      const tally = tallySteps(steps);
      const [lost, strays] = [asking.lost(), asking.strays()];
      await tools.onEnd({ tally, total, lost, strays, canUndo: steps.length > 0 });
    },
  });
  return asking;
}

/** A picked scope is asked whole, but not twice: what was known after it was asked in this session is done. */
async function withoutDone(queue: Queue, progress: Progress, startedAt: number): Promise<Queue> {
  const states = await progress.states(queue.cards.map(({ entry }) => entry.key));
  const cards = queue.cards.filter(({ entry, kind }) => {
    const reviewedAt = states.get(entry.key)?.schedule?.lastAt ?? -1;
    return kind !== 'later' || reviewedAt < startedAt;
  });
  return { ...queue, cards };
}
