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

const COMPILER = new URL('./deck-worker.ts', import.meta.url);

/** A thread for the next pool that runs its worker. */
let started: { worker: string; thread: unknown } | undefined;

/**
 * Starts a thread for the next pool of this process. It loads the compiler, which takes a second, while this one loads
 * everything else.
 */
export function startDeckThread(worker = COMPILER): void {
  started = { worker: worker.href, thread: begin(worker, 1) };
}

/** @param least number of threads, 0 or 1, that start right away and stay without work */
function begin<Job, Result>(worker: URL, least: 0 | 1): Piscina<Job, Result> {
  return new Piscina<Job, Result>({
    filename: worker.href,
    minThreads: least,
    maxThreads: 1,
    idleTimeout: 1000,
    // Half of this costs a tenth more processor time for collecting garbage; V8's own limit, a tenth more memory.
    resourceLimits: { maxYoungGenerationSizeMb: 48 },
  });
}

/** Creates a pool that runs `worker` on decks: a few in this thread, many on all cores. */
export function createDeckPool<Job extends { file: string } = DeckJob, Result = PackedDeck>({
  worker = COMPILER,
  few = MAX_INLINE,
}: DeckPoolOptions = {}): DeckPool<Job, Result> {
  // One pool per thread: when a worker dies, only its own deck has to be compiled again.
  const idle: Piscina<Job, Result>[] = [];
  const limit = pLimit(availableParallelism());
  /** Number of pending decks, and of all decks since there were last none. */
  let pending = 0;
  let count = 0;

  if (started?.worker === worker.href) {
    idle.push(started.thread as Piscina<Job, Result>);
    started = undefined;
  }

  async function attempt(job: Job): Promise<Result> {
    const thread = idle.pop() ?? begin(worker, 0);
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
        return await (count > few ? compileInThread(job) : compileHere(worker, job));
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
  const { default: run } = (await import(/* @vite-ignore */ worker.href)) as {
    default: (job: unknown) => Promise<Result>;
  };
  return run(job);
}
