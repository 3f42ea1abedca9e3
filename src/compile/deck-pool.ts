import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { DeckJob } from './deck-worker.ts';
import type { PackedDeck } from './packed-deck.ts';

/** How many decks at a time are compiled in this thread before workers, which take a second to start, are worth it. */
const FEW = 4;

export interface DeckPool<Job = DeckJob, Result = PackedDeck> {
  /** @throws Error naming the deck where its worker died twice over it */
  compile: (job: Job) => Promise<Result>;
  close: () => Promise<void>;
}

export interface DeckPoolOptions {
  /** Loaded by each thread. @default the one that compiles decks */
  worker?: URL;
  /** How many decks at a time are compiled in this thread. */
  few?: number;
}

/** Runs `worker` on decks: a few in this thread, many on all cores. */
export function createDeckPool<Job extends { file: string } = DeckJob, Result = PackedDeck>({
  worker,
  few = FEW,
}: DeckPoolOptions = {}): DeckPool<Job, Result> {
  const url = worker ?? new URL('./deck-worker.ts', import.meta.url);
  // Each thread is a pool of its own: where one dies, only the deck that it had is compiled again.
  const idle: Piscina<Job, Result>[] = [];
  const waiting: (() => void)[] = [];
  let running = 0;
  /** Decks that are waited for, and how many there have been since there were none. */
  let pending = 0;
  let count = 0;

  const begin = (): Piscina<Job, Result> =>
    new Piscina<Job, Result>({
      filename: url.href,
      minThreads: 0,
      maxThreads: 1,
      idleTimeout: 1000,
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
    if (running === availableParallelism()) {
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else running++;
    try {
      return await attempt(job).catch(() => attempt(job));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`The deck ${job.file} could not be compiled: ${reason}`, { cause: error });
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running--;
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
