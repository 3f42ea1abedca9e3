import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import pLimit from 'p-limit';
import type { DeckPool } from '../compile/deck-pool.ts';
import { createFindImage, wikiAddress, type FoundImage } from '../compile/find-image.ts';
import { unpackHead, type DeckHead } from '../compile/packed-deck.ts';
import type { ReadDeck } from '../library/read-deck.ts';
import type { Problem } from '../text/problem.ts';
import { digestOf } from './cache/digest-of.ts';
import type { Cache } from './cache/open-cache.ts';
import type { ContentFolder } from './content-folder.ts';
import { cannotRead, findDeckFiles } from './deck-files.ts';
import {
  bodiesOf,
  headKey,
  htmlKey,
  searchKey,
  storedDeck,
  type StoredCard,
  type StoredDeck,
  usedOf,
} from './stored-deck.ts';
import { decodeText } from './decode-text.ts';

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
  /** Returns the language whose rules the phrases of each deck follow, by file. @default as detected */
  findLanguages?: (decks: readonly LibraryDeck[]) => ReadonlyMap<string, string>;
  onProgress?: ((done: number, total: number) => void) | undefined;
}

interface KnownDeck {
  /** Undefined if the file was written so recently that a further change could have the same timestamp. */
  stamp: string | undefined;
  deck: LibraryDeck;
  /** The language whose rules its phrases follow, as ISO 639-1 code. */
  phraseLanguage: string;
  /** Whether that is the one that was detected. */
  isDetected: boolean;
  /** All images that its cards refer to. */
  images: readonly FoundImage[];
  problems: Problem[];
}

/** Upper bound for the resolution of file timestamps, in milliseconds. */
const TIMESTAMP_RESOLUTION_MS = 100;

const noLanguages = (): ReadonlyMap<string, string> => new Map();

interface Phrases {
  lang: string | undefined;
}

/** Number of decks read concurrently: enough to keep workers and the disk busy. */
const CONCURRENCY = 16;

/** Returns a function that reads all decks of the content folder; later calls read only those that changed. */
export function createDeckSource(options: DeckSourceOptions): () => Promise<LibraryReading> {
  const { folder, cache, pool, base, findLanguages = noLanguages, onProgress } = options;
  const limit = pLimit(CONCURRENCY);
  let known = new Map<string, KnownDeck>();

  /** @param phrases the language whose rules phrases follow, if not that of the last reading; undefined if detected */
  async function readOne(file: string, phrases?: Phrases): Promise<KnownDeck | Problem> {
    const found = readFileOf(file, phrases);
    if (!('stamp' in found)) return found;
    const { stamp, bytes, before } = found;
    if (before) return before;
    const { text, problems } = decodeText(bytes);
    const lang = phrases?.lang;
    const { head, stored } = await compiled(file, text, lang);
    const located = locate(stored, head, problems, lang);
    const same = known.get(file)?.deck;
    // An unchanged deck stays the same object, so that grouping can recognize it.
    const deck = same?.revision === located.deck.revision ? same : located.deck;
    const { phraseLanguage, images } = head;
    const isDetected = lang === undefined;
    return { stamp, phraseLanguage, isDetected, images, deck, problems: located.problems };
  }

  /** Returns the bytes of a file, or the result of the last reading if the file hasn't changed since. */
  function readFileOf(file: string, phrases: Phrases | undefined) {
    try {
      const path = join(folder.root, file);
      const info = statSync(path);
      const settled = Math.max(info.mtimeMs, info.ctimeMs) < Date.now() - TIMESTAMP_RESOLUTION_MS;
      const stamp = settled
        ? `${info.mtimeMs} ${info.ctimeMs} ${info.size} ${info.ino}`
        : undefined;
      const before = known.get(file);
      const isSame = stamp !== undefined && before?.stamp === stamp && !phrases;
      if (isSame && imagesHold(file, before.images)) {
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
    lang: string | undefined,
  ): Promise<{ head: DeckHead; stored: StoredDeck }> {
    const key = headKey(file, text, lang);
    const cached = cache.get(key);
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
    const packed = await pool.compile({ root: folder.root, file, text, base, lang });
    const head = unpackHead(packed.head);
    const stored = storedDeck(file, text, head.images);
    cache.setAll([[key, packed.head], ...bodiesOf(stored, packed, base)]);
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
    const results = new Map<string, KnownDeck | Problem>();
    let done = 0;
    await limit.map(files, async (file) => {
      results.set(file, await readOne(file));
      onProgress?.(++done, files.length);
    });
    await readInOtherLanguages(results);
    known = new Map();
    const decks: LibraryDeck[] = [];
    for (const file of files) {
      const result = results.get(file);
      if (!result) continue;
      if (!('deck' in result)) {
        problems.push(result);
        continue;
      }
      known.set(file, result);
      decks.push(result.deck);
      problems.push(...result.problems);
    }
    return { decks, problems };
  }

  /** Reads the decks again whose phrases follow the rules of another language: it may depend on the rest of a deck's book. */
  async function readInOtherLanguages(results: Map<string, KnownDeck | Problem>): Promise<void> {
    const read = [...results.values()].filter((result) => 'deck' in result);
    const languages = findLanguages(read.map(({ deck }) => deck));
    const others = read.filter(({ deck, phraseLanguage, isDetected }) => {
      const lang = languages.get(deck.file);
      return lang === undefined ? !isDetected : lang !== phraseLanguage;
    });
    await limit.map(others, async ({ deck: { file } }) => {
      results.set(file, await readOne(file, { lang: languages.get(file) }));
    });
  }

  return read;
}

function locate(
  stored: StoredDeck,
  head: DeckHead,
  decoding: readonly Omit<Problem, 'file'>[],
  lang: string | undefined,
): { deck: LibraryDeck; problems: Problem[] } {
  const { header, chapterLine, language, questions } = head;
  const { file } = stored;
  const revision = lang === undefined ? stored.revision : digestOf([stored.revision, lang]);
  const cards = head.cards.map((card, index): StoredCard => ({ ...card, deck: stored, index }));
  const images = usedOf(head.images.filter(({ isNote }) => !isNote));
  return {
    deck: { file, header, chapterLine, language, cards, questions, images, revision },
    problems: [...decoding, ...head.problems].map((problem) => ({ file, ...problem })),
  };
}
