import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { createDeckPool } from '../compile/deck-pool.ts';
import type { PortableCard, PortableDeck, WrittenForm } from '../compile/portable-card.ts';
import { toForeignCard, toPortableCard } from '../compile/portable-html.ts';
import type { PortableJob } from '../compile/portable-worker.ts';
import { groupRuns } from '../text/group-runs.ts';
import { readAhead } from '../text/read-ahead.ts';
import type { CardStore } from './card-store.ts';
import { storedDeck, type StoredCard } from './stored-deck.ts';
import { decodeText } from './decode-text.ts';

/**
 * What a card is for another program: `markdown`, `repaired`, and `mdx` are written from its deck; `html` is HTML that
 * needs no stylesheet, `page` HTML to be shown with the site's stylesheets.
 */
export type PortableForm = WrittenForm | 'html' | 'page';

/** Where cards are read from. */
export interface PortableSource {
  /** Path of the content folder. */
  root: string;
  store: CardStore;
  /** The base path that the HTML of the store has. */
  base: string;
}

/** Number of decks converted ahead of the one being read, so that no worker is idle. */
const MAX_PENDING = availableParallelism() * 2;

/**
 * Converts `cards` for another program, in order; holds only a few decks in memory at a time.
 * @throws Error if a deck has changed since the cards were read
 */
export function readPortableCards(
  source: PortableSource,
  cards: readonly StoredCard[],
  form: PortableForm,
): AsyncGenerator<PortableCard> {
  return form === 'html' || form === 'page'
    ? readPages(source, cards, form)
    : readDecks(source.root, cards, form);
}

/** Converts the HTML of pages, which a build has left in the cache. */
async function* readPages(
  { store, base }: PortableSource,
  cards: readonly StoredCard[],
  form: 'html' | 'page',
): AsyncGenerator<PortableCard> {
  const convert = form === 'html' ? toPortableCard : toForeignCard;
  // A deck that is not in the cache is compiled as a whole when its first card is asked for.
  const decks = readAhead(byDeck(cards), MAX_PENDING, ([first]) => store.html(first!));
  for await (const [own] of decks)
    for (const card of own) yield { ...convert(await store.html(card), base), mdx: '' };
}

/** Converts decks in workers. */
async function* readDecks(
  root: string,
  cards: readonly StoredCard[],
  form: WrittenForm,
): AsyncGenerator<PortableCard> {
  const worker = new URL('../compile/portable-worker.ts', import.meta.url);
  const pool = createDeckPool<PortableJob, PortableDeck>({ worker });

  async function write({ file, revision }: StoredCard['deck']): Promise<PortableDeck> {
    const { text } = decodeText(readFileSync(join(root, file)));
    const deck = await pool.compile({ root, file, text, form });
    if (storedDeck(file, text, deck.images).revision !== revision)
      throw new Error(`The deck ${file} has just been changed. Export again.`);
    return deck;
  }

  try {
    const decks = readAhead(byDeck(cards), MAX_PENDING, ([first]) => write(first!.deck));
    for await (const [own, deck] of decks)
      for (const card of own) {
        const written = deck.cards[card.index];
        if (!written) throw new Error(`There is no card ${card.index} in ${card.deck.file}.`);
        yield written;
      }
  } finally {
    await pool.close();
  }
}

function byDeck(cards: readonly StoredCard[]): StoredCard[][] {
  return groupRuns(cards, ({ deck }) => deck.revision + deck.file).map(({ items }) => items);
}
