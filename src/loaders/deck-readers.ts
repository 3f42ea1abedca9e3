import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { DeckJob, DeckResult } from './deck-worker.ts';

/** So many decks are read in this thread before workers, which take a second to start, are worth it. */
const FEW = 4;

/** Reads decks: a few in this thread, many on all cores. */
export function createDeckReaders(): {
  read: (job: DeckJob) => Promise<DeckResult>;
  close: () => Promise<void>;
} {
  let count = 0;
  let pool: Piscina<DeckJob, DeckResult> | undefined;

  async function readHere(job: DeckJob): Promise<DeckResult> {
    const { default: readDeckJob } = await import('./deck-worker.ts');
    return readDeckJob(job);
  }

  return {
    read: (job) => {
      if (++count <= FEW) return readHere(job);
      pool ??= new Piscina<DeckJob, DeckResult>({
        filename: new URL('./deck-worker.ts', import.meta.url).href,
        maxThreads: availableParallelism(),
        idleTimeout: 1000,
      });
      return pool.run(job);
    },
    close: async () => {
      await pool?.close();
      pool = undefined;
    },
  };
}
