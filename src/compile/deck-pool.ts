import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { DeckJob, DeckResult } from './deck-worker.ts';

/** So many decks are read in this thread before workers, which take a second to start, are worth it. */
const FEW = 4;

export interface DeckReaders {
  /** @throws Error naming the deck where its worker died twice over it */
  read: (job: DeckJob) => Promise<DeckResult>;
  close: () => Promise<void>;
}

export interface DeckReadersOptions {
  /** Loaded by each thread. @default the one that reads decks */
  worker?: URL;
  /** How many decks are read in this thread first. */
  few?: number;
}

/** Reads decks: a few in this thread, many on all cores. */
export function createDeckReaders({ worker, few = FEW }: DeckReadersOptions = {}): DeckReaders {
  const url = worker ?? new URL('./deck-worker.ts', import.meta.url);
  // Each thread is a pool of its own: where one dies, only the deck that it read is read again.
  const idle: Thread[] = [];
  const waiting: (() => void)[] = [];
  let running = 0;
  let count = 0;

  const begin = (): Thread =>
    new Piscina<DeckJob, DeckResult>({
      filename: url.href,
      minThreads: 0,
      maxThreads: 1,
      idleTimeout: 1000,
    });

  async function attempt(job: DeckJob): Promise<DeckResult> {
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

  async function readInThread(job: DeckJob): Promise<DeckResult> {
    if (running === availableParallelism()) {
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else running++;
    try {
      return await attempt(job).catch(() => attempt(job));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`The deck ${job.file} could not be read: ${reason}`, { cause: error });
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  }

  return {
    read: (job) => (++count <= few ? readHere(job) : readInThread(job)),
    close: async () => {
      await Promise.all(idle.splice(0).map((thread) => thread.destroy()));
    },
  };
}

type Thread = Piscina<DeckJob, DeckResult>;

async function readHere(job: DeckJob): Promise<DeckResult> {
  const { default: readDeckJob } = await import('./deck-worker.ts');
  return readDeckJob(job);
}
