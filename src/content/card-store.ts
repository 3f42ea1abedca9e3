import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CardHtml } from '../compile/card-html.ts';
import type { DeckPool } from '../compile/deck-pool.ts';
import { unpackHead, unpackHtml, unpackSearch, type PackedDeck } from '../compile/packed-deck.ts';
import type { SearchText } from '../compile/search-text.ts';
import { loadOnce } from '../text/load-once.ts';
import type { Cache } from './cache/open-cache.ts';
import {
  bodiesOf,
  htmlKey,
  searchKey,
  storedDeck,
  type StoredCard,
  type StoredDeck,
} from './stored-deck.ts';
import { decodeText } from './decode-text.ts';

/**
 * Loads the bodies of cards from the cache, or compiles the whole deck when one of its cards is first requested. Every
 * method rejects with an Error if the deck has changed since the card was read.
 */
export interface CardStore {
  html: (card: StoredCard) => Promise<CardHtml>;
  search: (card: StoredCard) => Promise<SearchText>;
  mdx: (card: StoredCard) => Promise<string>;
}

export interface CardStoreOptions {
  /** Path of the content folder. */
  root: string;
  cache: Cache;
  pool: Pick<DeckPool, 'compile'>;
  /** The site's base path. */
  base: string;
}

export function createCardStore({ root, cache, pool, base }: CardStoreOptions): CardStore {
  const compiled = remember((deck: StoredDeck) => compile(deck, { mdx: false }));
  const search = remember(readSearch);
  const mdx = remember(async (deck: StoredDeck) => (await compile(deck, { mdx: true })).mdx);

  async function readSearch(deck: StoredDeck): Promise<SearchText[]> {
    return unpackSearch(cache.get(searchKey(deck)) ?? (await compiled(deck)).search);
  }

  async function compile(deck: StoredDeck, { mdx }: { mdx: boolean }): Promise<PackedDeck> {
    const { file, revision } = deck;
    const { text } = decodeText(readFileSync(join(root, file)));
    const packed = await pool.compile({ root, file, text, base, mdx });
    if (storedDeck(file, text, unpackHead(packed.head).images).revision !== revision)
      throw new Error(`The deck ${file} has just been changed; it is read again.`);
    cache.setAll(bodiesOf(deck, packed, base));
    return packed;
  }

  return {
    html: async ({ deck, index }) => {
      const cached = cache.get(htmlKey(deck, base, index));
      return unpackHtml(cached ?? part((await compiled(deck)).html ?? [], index));
    },
    search: async ({ deck, index }) => part(await search(deck), index),
    mdx: async ({ deck, index }) => part(await mdx(deck), index),
  };
}

function part<Value>(values: readonly Value[], index: number): Value {
  const value = values[index];
  if (value === undefined) throw new Error(`There is no card ${index} in its deck.`);
  return value;
}

/** Keeps what `make` returns for the latest deck, whose cards are usually requested together. */
function remember<Value>(
  make: (deck: StoredDeck) => Promise<Value>,
): (deck: StoredDeck) => Promise<Value> {
  const latest = new Map<StoredDeck, Promise<Value>>();
  return (deck) => loadOnce(latest, deck, make, 1);
}
