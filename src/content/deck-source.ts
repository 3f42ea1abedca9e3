import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ContentFolder } from './content-folder.ts';
import type { Problem } from '../text/problem.ts';
import type { ReadDeck } from '../library/read-deck.ts';
import { decodeText } from './decode-text.ts';
import { digestOf, type DeckCache } from './cache/deck-cache.ts';
import { cannotRead, findDeckFiles } from './deck-files.ts';
import type { RenderedCard } from '../compile/render.ts';
import type { DeckJob, DeckResult } from '../compile/deck-worker.ts';
import { isImageFile } from '../compile/find-image.ts';
import type { CardReading, DeckReading } from '../compile/read-deck-text.ts';

/** A deck of the library, read. */
export interface LibraryDeck extends ReadDeck<CardReading> {
  questions: number;
  images: string[];
  /** A digest of all that it was read from. */
  revision: string;
}

export interface LibraryReading {
  /** In order of their files. */
  decks: LibraryDeck[];
  problems: Problem[];
}

export interface DeckSourceOptions {
  folder: ContentFolder;
  cache: DeckCache;
  /** Of the code that reads, so that the cache knows its own. */
  version: string;
  /** Reads a deck that is not in the cache. */
  readDeck: (job: DeckJob) => Promise<DeckResult>;
  /** The site's base path where the cards of a deck that is read are to be rendered with it. */
  base?: string | undefined;
  onRendered?: ((mdx: string, card: RenderedCard) => void) | undefined;
  onProgress?: (done: number, total: number) => void;
}

interface KnownDeck {
  /** Undefined where the file was written so shortly before that a further change could bear the same time. */
  stamp: string | undefined;
  deck: LibraryDeck;
  /** All that its cards ask for. */
  images: DeckReading['images'];
  problems: Problem[];
}

/** The coarsest steps that file systems tell times in, by far. */
const JUST_NOW_MS = 100;

/** How many decks are read at once: enough to keep workers and the disk busy. */
const AT_ONCE = 16;

/** Reads all decks of a content folder; from the second time on, only those that changed. */
export function createDeckSource(options: DeckSourceOptions): { read(): Promise<LibraryReading> } {
  const { folder, cache, version, readDeck, base, onRendered, onProgress } = options;
  let known = new Map<string, KnownDeck>();

  async function readOne(file: string): Promise<KnownDeck | Problem> {
    const found = readFileOf(file);
    if (!('stamp' in found)) return found;
    const { stamp, bytes, before } = found;
    if (before) return before;
    const { text, problems } = decodeText(bytes);
    const digest = digestOf(version, dirname(file), text);
    const reading = await readText(file, text, digest);
    const located = locate(file, reading, digest, problems);
    const same = known.get(file)?.deck;
    // A deck that says the same stays the same object, by which grouping knows it.
    const deck = same?.revision === located.deck.revision ? same : located.deck;
    return { stamp, images: reading.images, deck, problems: located.problems };
  }

  /** The file's bytes, or what was read of it `before` where it is the same as then. */
  function readFileOf(file: string) {
    try {
      const path = join(folder.root, file);
      const info = statSync(path);
      const settled = Math.max(info.mtimeMs, info.ctimeMs) < Date.now() - JUST_NOW_MS;
      const stamp = settled
        ? `${info.mtimeMs} ${info.ctimeMs} ${info.size} ${info.ino}`
        : undefined;
      const before = known.get(file);
      if (stamp !== undefined && before?.stamp === stamp && imagesHold(before.images)) {
        return { stamp, before, bytes: new Uint8Array() };
      }
      return { stamp, before: undefined, bytes: readFileSync(path) };
    } catch (error) {
      return cannotRead(file, error);
    }
  }

  async function readText(file: string, text: string, digest: string): Promise<DeckReading> {
    const cached = cache.get(digest);
    if (cached && imagesHold(cached.images)) return cached;
    const { reading, rendered } = await readDeck({ root: folder.root, file, text, base });
    for (const [index, card] of rendered.entries()) {
      onRendered?.(reading.cards[index]?.mdx ?? '', card);
    }
    await cache.set(digest, reading);
    return reading;
  }

  /** Whether those that were found are still there, and those that were not are still missing. */
  function imagesHold(images: DeckReading['images']): boolean {
    return images.every(({ path, found }) => found === isImageFile(join(folder.root, path)));
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
    await Promise.all(Array.from({ length: AT_ONCE }, work));
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

function locate(
  file: string,
  reading: DeckReading,
  digest: string,
  decoding: readonly Omit<Problem, 'file'>[],
): { deck: LibraryDeck; problems: Problem[] } {
  const { header, chapterLine, cards, questions, images } = reading;
  const used = images.filter((image) => image.found).map((image) => image.path);
  const revision = used.length > 0 ? digestOf(digest, ...used) : digest;
  return {
    deck: { file, header, chapterLine, cards, questions, images: used, revision },
    problems: [...decoding, ...reading.problems].map((problem) => ({ file, ...problem })),
  };
}
