import { dirname } from 'node:path';
import type { CompiledCard } from '../compile/compile-deck.ts';
import type { FoundImage } from '../compile/find-image.ts';
import type { PackedDeck } from '../compile/packed-deck.ts';
import { digestOf } from './cache/digest-of.ts';

/** A deck whose bodies are in the cache, under `decks/{revision}/`. */
export interface StoredDeck {
  file: string;
  /** Digest of all inputs of its compilation: its text, and the images that its addresses resolve to. */
  revision: string;
  /** Whether its HTML contains addresses that begin with the site's base path. */
  isRooted: boolean;
}

/** A card of a stored deck. */
export interface StoredCard extends CompiledCard {
  deck: StoredDeck;
  /** Index in its deck. */
  index: number;
}

const RE_ROOTED = /\[\[|\]\(\s*<?\/|^[ \t>]*\[[^\]]*\]:\s*<?\//m;

export function storedDeck(file: string, text: string, images: readonly FoundImage[]): StoredDeck {
  const used = usedOf(images);
  const revision = digestOf([dirname(file), text, ...used]);
  return { file, revision, isRooted: used.length > 0 || RE_ROOTED.test(text) };
}

/** Returns the bodies of a compiled deck as cache entries; `base` is the base path its HTML was rendered for. */
export function bodiesOf(
  deck: StoredDeck,
  { search, html = [] }: PackedDeck,
  base: string | undefined,
): [key: string, bytes: Uint8Array][] {
  const shown = base === undefined ? [] : html;
  return [
    [searchKey(deck), search],
    ...shown.map((bytes, index): [string, Uint8Array] => [htmlKey(deck, base ?? '', index), bytes]),
  ];
}

export function headKey(file: string, text: string, lang: string | undefined): string {
  return `decks/${digestOf([dirname(file), text])}/head${lang === undefined ? '' : ` ${lang}`}`;
}

export function searchKey({ revision }: StoredDeck): string {
  return `decks/${revision}/search`;
}

/** Returns the cache key of a card's HTML. Sites with different base paths share HTML that doesn't depend on it. */
export function htmlKey({ revision, isRooted }: StoredDeck, base: string, index: number): string {
  return `decks/${revision}/html/${index}${isRooted ? ` ${base}` : ''}`;
}

/** Returns the paths of the files that were found. */
export function usedOf(images: readonly FoundImage[]): string[] {
  return images.filter(({ found }) => found).map(({ path }) => path);
}
