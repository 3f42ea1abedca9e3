import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { createDeckPool } from '../compile/deck-pool.ts';
import type { PortableCard, PortableDeck, PortableForm } from '../compile/portable-card.ts';
import type { PortableJob } from '../compile/portable-worker.ts';
import { groupRuns } from '../text/group-runs.ts';
import { storedDeck, type StoredCard } from './deck-source.ts';
import { decodeText } from './decode-text.ts';

/** Number of decks converted ahead of the one being read, so that no worker is idle. */
const MAX_PENDING = availableParallelism() * 2;

/**
 * Converts `cards` for another program, in order; holds only a few decks in memory at a time.
 * @throws Error if a deck has changed since the cards were read
 */
export async function* readPortableCards(
  root: string,
  cards: readonly StoredCard[],
  form: PortableForm,
): AsyncGenerator<PortableCard> {
  const worker = new URL('../compile/portable-worker.ts', import.meta.url);
  const pool = createDeckPool<PortableJob, PortableDeck>({ worker });
  const runs = groupRuns(cards, ({ deck }) => deck.revision + deck.file);
  const pending: Promise<PortableDeck>[] = [];
  const start = (run: (typeof runs)[number] | undefined): void => {
    const deck = run?.items[0]?.deck;
    if (!deck) return;
    const written = write(deck);
    // Awaited below; until then, a rejection must not end the process.
    written.catch(() => undefined);
    pending.push(written);
  };

  async function write({ file, revision }: StoredCard['deck']): Promise<PortableDeck> {
    const { text } = decodeText(readFileSync(join(root, file)));
    const deck = await pool.compile({ root, file, text, form });
    if (storedDeck(file, text, deck.images).revision !== revision)
      throw new Error(`The deck ${file} has just been changed. Export again.`);
    return deck;
  }

  try {
    runs.slice(0, MAX_PENDING).forEach(start);
    for (const [index, run] of runs.entries()) {
      const deck = await pending.shift();
      start(runs[index + MAX_PENDING]);
      for (const card of run.items) {
        const written = deck?.cards[card.index];
        if (!written) throw new Error(`There is no card ${card.index} in ${card.deck.file}.`);
        yield written;
      }
    }
  } finally {
    await pool.close();
  }
}
