import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { DeckJob } from './deck-worker.ts';
import type { PackedDeck } from './packed-deck.ts';

/** How many decks at a time are compiled in this thread before workers, which take a second to start, are worth it. */
const FEW = 4;

export interface DeckPool {
  /** @throws Error naming the deck where its worker died twice over it */
  compile: (job: DeckJob) => Promise<PackedDeck>;
  close: () => Promise<void>;
}

export interface DeckPoolOptions {
  /** Loaded by each thread. @default the one that compiles decks */
  worker?: URL;
  /** How many decks at a time are compiled in this thread. */
  few?: number;
}

/** Compiles decks: a few in this thread, many on all cores. */
export function createDeckPool({ worker, few = FEW }: DeckPoolOptions = {}): DeckPool {
  const url = worker ?? new URL('./deck-worker.ts', import.meta.url);
  // Each thread is a pool of its own: where one dies, only the deck that it had is compiled again.
  const idle: Thread[] = [];
  const waiting: (() => void)[] = [];
  let running = 0;
  /** Decks that are waited for, and how many there have been since there were none. */
  let pending = 0;
  let count = 0;

  const begin = (): Thread =>
    new Piscina<DeckJob, PackedDeck>({
      filename: url.href,
      minThreads: 0,
      maxThreads: 1,
      idleTimeout: 1000,
    });

  async function attempt(job: DeckJob): Promise<PackedDeck> {
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

  async function compileInThread(job: DeckJob): Promise<PackedDeck> {
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
      try {
        return await (count++ < few ? compileHere(job) : compileInThread(job));
      } finally {
        pending--;
      }
    },
    close: async () => {
      await Promise.all(idle.splice(0).map((thread) => thread.destroy()));
    },
  };
}

type Thread = Piscina<DeckJob, PackedDeck>;

async function compileHere(job: DeckJob): Promise<PackedDeck> {
  const { default: compileDeckJob } = await import('./deck-worker.ts');
  return compileDeckJob(job);
}
