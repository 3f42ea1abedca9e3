import { availableParallelism } from 'node:os';
import pLimit from 'p-limit';
import { Piscina } from 'piscina';
import type { DeckJob } from './deck-worker.ts';
import type { PackedDeck } from './packed-deck.ts';
import { errorMessage } from '../text/error-message.ts';

/** Maximum number of concurrent decks for this thread; beyond it, workers, which take a second to start, pay off. */
const MAX_INLINE = 4;

export interface DeckPool<Job = DeckJob, Result = PackedDeck> {
  /** @throws Error that names the deck if its worker died twice */
  compile: (job: Job) => Promise<Result>;
  close: () => Promise<void>;
}

export interface DeckPoolOptions {
  /** Module that each thread loads. @default the one that compiles decks */
  worker?: URL;
  /** Maximum number of concurrent decks for this thread. */
  few?: number;
}

/** Creates a pool that runs `worker` on decks: a few in this thread, many on all cores. */
export function createDeckPool<Job extends { file: string } = DeckJob, Result = PackedDeck>({
  worker,
  few = MAX_INLINE,
}: DeckPoolOptions = {}): DeckPool<Job, Result> {
  const url = worker ?? new URL('./deck-worker.ts', import.meta.url);
  // One pool per thread: when a worker dies, only its own deck has to be compiled again.
  const idle: Piscina<Job, Result>[] = [];
  const limit = pLimit(availableParallelism());
  /** Number of pending decks, and of all decks since there were last none. */
  let pending = 0;
  let count = 0;

  const begin = (): Piscina<Job, Result> =>
    new Piscina<Job, Result>({
      filename: url.href,
      minThreads: 0,
      maxThreads: 1,
      idleTimeout: 1000,
      // Half of this costs a tenth more processor time for collecting garbage; V8's own limit, a tenth more memory.
      resourceLimits: { maxYoungGenerationSizeMb: 48 },
    });

  async function attempt(job: Job): Promise<Result> {
    const thread = idle.pop() ?? begin();
    try {
      const result = await thread.run(job);
      idle.push(thread);
      return result;
    } catch (error) {
      thread.destroy().catch(() => undefined);
      throw error;
    }
  }

  async function compileInThread(job: Job): Promise<Result> {
    try {
      return await limit(() => attempt(job).catch(() => attempt(job)));
    } catch (error) {
      const reason = errorMessage(error);
      throw new Error(`The deck ${job.file} could not be compiled: ${reason}`, { cause: error });
    }
  }

  return {
    compile: async (job) => {
      if (pending++ === 0) count = 0;
      count++;
      // Those asked for at the same time count together: one compiled here would load the compiler into this thread as well.
      await Promise.resolve();
      try {
        return await (count > few ? compileInThread(job) : compileHere(url, job));
      } finally {
        pending--;
      }
    },
    close: async () => {
      await Promise.all(idle.splice(0).map((thread) => thread.destroy()));
    },
  };
}

async function compileHere<Result>(worker: URL, job: unknown): Promise<Result> {
  const { default: run } = (await import(worker.href)) as {
    default: (job: unknown) => Promise<Result>;
  };
  return run(job);
}
