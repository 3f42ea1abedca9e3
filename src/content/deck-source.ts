import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DeckPool } from '../compile/deck-pool.ts';
import { createFindImage, wikiAddress, type FoundImage } from '../compile/find-image.ts';
import { unpackHead, type DeckHead, type PackedDeck } from '../compile/packed-deck.ts';
import type { CompiledCard } from '../compile/compile-deck.ts';
import type { ReadDeck } from '../library/read-deck.ts';
import type { Problem } from '../text/problem.ts';
import { digestOf } from './cache/digest-of.ts';
import type { Cache } from './cache/open-cache.ts';
import type { ContentFolder } from './content-folder.ts';
import { cannotRead, findDeckFiles } from './deck-files.ts';
import { decodeText } from './decode-text.ts';

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

/** A compiled deck of the library. */
export interface LibraryDeck extends ReadDeck<StoredCard> {
  questions: number;
  images: string[];
  /** Digest of all inputs of its compilation. */
  revision: string;
}

export interface LibraryReading {
  /** Sorted by file. */
  decks: LibraryDeck[];
  problems: Problem[];
}

export interface DeckSourceOptions {
  folder: ContentFolder;
  cache: Cache;
  pool: Pick<DeckPool, 'compile'>;
  /** The site's base path if every card will be shown, as in a build, so that HTML is rendered right away. */
  base: string | undefined;
  onProgress?: ((done: number, total: number) => void) | undefined;
}

export interface DeckSource {
  /** Reads all decks of the content folder; later calls read only those that changed. */
  read: () => Promise<LibraryReading>;
}

interface KnownDeck {
  /** Undefined if the file was written so recently that a further change could have the same timestamp. */
  stamp: string | undefined;
  deck: LibraryDeck;
  /** All images that its cards refer to. */
  images: readonly FoundImage[];
  problems: Problem[];
}

/** Upper bound for the resolution of file timestamps, in milliseconds. */
const TIMESTAMP_RESOLUTION_MS = 100;

/** Number of decks read concurrently: enough to keep workers and the disk busy. */
const CONCURRENCY = 16;

const RE_ROOTED = /\[\[|\]\(\s*<?\/|^[ \t>]*\[[^\]]*\]:\s*<?\//m;

export function createDeckSource(options: DeckSourceOptions): DeckSource {
  const { folder, cache, pool, base, onProgress } = options;
  let known = new Map<string, KnownDeck>();

  async function readOne(file: string): Promise<KnownDeck | Problem> {
    const found = readFileOf(file);
    if (!('stamp' in found)) return found;
    const { stamp, bytes, before } = found;
    if (before) return before;
    const { text, problems } = decodeText(bytes);
    const { head, stored } = await compiled(file, text);
    const located = locate(stored, head, problems);
    const same = known.get(file)?.deck;
    // An unchanged deck stays the same object, so that grouping can recognize it.
    const deck = same?.revision === located.deck.revision ? same : located.deck;
    return { stamp, images: head.images, deck, problems: located.problems };
  }

  /** Returns the bytes of a file, or the result of the last reading if the file hasn't changed since. */
  function readFileOf(file: string) {
    try {
      const path = join(folder.root, file);
      const info = statSync(path);
      const settled = Math.max(info.mtimeMs, info.ctimeMs) < Date.now() - TIMESTAMP_RESOLUTION_MS;
      const stamp = settled
        ? `${info.mtimeMs} ${info.ctimeMs} ${info.size} ${info.ino}`
        : undefined;
      const before = known.get(file);
      if (stamp !== undefined && before?.stamp === stamp && imagesHold(file, before.images)) {
        return { stamp, before, bytes: new Uint8Array() };
      }
      return { stamp, before: undefined, bytes: readFileSync(path) };
    } catch (error) {
      return cannotRead(file, error);
    }
  }

  async function compiled(
    file: string,
    text: string,
  ): Promise<{ head: DeckHead; stored: StoredDeck }> {
    const cached = cache.get(headKey(file, text));
    if (cached) {
      const head = unpackHead(cached);
      const stored = storedDeck(file, text, head.images);
      const last = head.cards.length - 1;
      const isWhole = base === undefined || last < 0 || cache.has(htmlKey(stored, base, last));
      if (isWhole && imagesHold(file, head.images)) {
        cache.retain(searchKey(stored));
        return { head, stored };
      }
    }
    const packed = await pool.compile({ root: folder.root, file, text, base });
    const head = unpackHead(packed.head);
    const stored = storedDeck(file, text, head.images);
    cache.setAll([[headKey(file, text), packed.head], ...bodiesOf(stored, packed, base)]);
    return { head, stored };
  }

  /** Returns whether the images that were found still exist, and the missing ones are still missing. */
  function imagesHold(file: string, images: readonly FoundImage[]): boolean {
    const find = createFindImage(folder.root, file);
    return images.every(({ path, found, name }) => {
      const now = find(name === undefined ? `/${encodeURIComponent(path)}` : wikiAddress(name));
      return now?.found === found && now.path === path;
    });
  }

  async function read(): Promise<LibraryReading> {
    const { files, problems } = await findDeckFiles(folder.root, folder.decksDir);
    const results = new Array<KnownDeck | Problem>(files.length);
    let next = 0;
    let done = 0;
    const work = async (): Promise<void> => {
      for (let index = next++; index < files.length; index = next++) {
        results[index] = await readOne(files[index] ?? '');
        onProgress?.(++done, files.length);
      }
    };
    await Promise.all(Array.from({ length: CONCURRENCY }, work));
    known = new Map();
    const decks: LibraryDeck[] = [];
    for (const [index, result] of results.entries()) {
      if (!('deck' in result)) {
        problems.push(result);
        continue;
      }
      known.set(files[index] ?? '', result);
      decks.push(result.deck);
      problems.push(...result.problems);
    }
    return { decks, problems };
  }

  return { read };
}

export function storedDeck(file: string, text: string, images: readonly FoundImage[]): StoredDeck {
  const used = usedOf(images);
  const revision = digestOf(dirname(file), text, ...used);
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

function headKey(file: string, text: string): string {
  return `decks/${digestOf(dirname(file), text)}/head`;
}

export function searchKey({ revision }: StoredDeck): string {
  return `decks/${revision}/search`;
}

/** Returns the cache key of a card's HTML. Sites with different base paths share HTML that doesn't depend on it. */
export function htmlKey({ revision, isRooted }: StoredDeck, base: string, index: number): string {
  return `decks/${revision}/html/${index}${isRooted ? ` ${base}` : ''}`;
}

function usedOf(images: readonly FoundImage[]): string[] {
  return images.filter(({ found }) => found).map(({ path }) => path);
}

function locate(
  stored: StoredDeck,
  head: DeckHead,
  decoding: readonly Omit<Problem, 'file'>[],
): { deck: LibraryDeck; problems: Problem[] } {
  const { header, chapterLine, language, questions } = head;
  const { file, revision } = stored;
  const cards = head.cards.map((card, index): StoredCard => ({ ...card, deck: stored, index }));
  const images = usedOf(head.images.filter(({ isNote }) => !isNote));
  return {
    deck: { file, header, chapterLine, language, cards, questions, images, revision },
    problems: [...decoding, ...head.problems].map((problem) => ({ file, ...problem })),
  };
}
