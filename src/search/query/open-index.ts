import { createInstance } from 'virtual:pagefind';
import type { Pagefind } from 'virtual:pagefind';
import { ENTRY_FILE, INDEX_NAME, WASM_FILE } from '../terms/search-record.ts';
import { unpackColumns } from '../terms/record-columns.ts';
import { listTexts } from '../terms/stored-text.ts';
import type { StoredText, TextFile, TextPlace } from '../terms/stored-text.ts';
import { unpackText } from '../terms/unpack-file.ts';
import { createLoader, loadOnce } from '../../text/load-once.ts';
import { loadBytes, loadFirstFiles } from './first-files.ts';
import type { CacheMode } from './first-files.ts';
import { serveIndexFiles } from './index-files.ts';
import type { IndexFiles } from './index-files.ts';
import { readMatches } from './matches.ts';
import type { Matches } from './matches.ts';
import { failAsBroken, failAsOffline } from './search-failure.ts';

export interface OpenIndex {
  /** The cards that contain a word; if no card does, maybe those that contain its beginning. */
  search: (word: string) => Promise<Matches>;
  /** The cards that contain a word in any form, all with the same score; not those that contain words beginning with it. */
  searchExactly: (word: string) => Promise<Matches>;
  /** Loads the text of the card at a position in the index. */
  loadText: (position: number) => Promise<StoredText>;
  /** Number of cards and notes. */
  size: number;
  /** Languages of the cards, ISO 639-1; words are stemmed as in the first. */
  languages: readonly string[];
  /** Stems of everyday English words. */
  common: ReadonlySet<string>;
  /** Loads the text in a file that is stored next to Pagefind's. @throws SearchFailure */
  readText: (name: string) => Promise<string>;
}

export interface SiteIndex extends OpenIndex {
  /** Resolves once Pagefind can search it. @throws SearchFailure */
  ready: Promise<unknown>;
  /** Whether the site has another one; asks it until it knows. @throws if the site cannot be asked */
  hasChanged: () => Promise<boolean>;
}

/**
 * Opens the index in `folder` (ends in a slash), next to those that are open already. With `force-cache`, it may be
 * older than the site's, which `hasChanged` tells. While Pagefind opens it, a search loads its files of words.
 * @throws SearchFailure
 */
export async function openIndex(folder: string, cache: CacheMode): Promise<SiteIndex> {
  const files = (served ??= serveIndexFiles(folder));
  const first = await loadFirstFiles(folder, cache);
  const { languages, records, common, entry } = first.start;
  const { writeMetadata, readRuns, pathsForWord } = await unpackColumns(first.start.metadata).catch(
    failAsBroken,
  );
  let isOpen = false;
  let places: TextPlace[] | undefined;
  const placeOf = (position: number): TextPlace | undefined =>
    (places ??= listTexts(readRuns()))[position];

  async function openNow(): Promise<Pagefind | undefined> {
    // Searches that are waiting first request their words. While those come, everything else is prepared.
    await wait(0);
    const wasm = await first.unpackWasm();
    return inTurn(async () => {
      placeOf(0);
      files.answer(ENTRY_FILE, JSON.stringify(entry));
      files.answer(`pagefind.${INDEX_NAME}.pf_meta`, writeMetadata());
      files.answer(WASM_FILE, wasm);
      // Pagefind cannot read an index without records.
      const pagefind = records === 0 ? undefined : await open(folder);
      isOpen = true;
      return pagefind;
    }).catch(failAsBroken);
  }
  const opening = openNow();
  // Reported by searches.
  opening.catch(() => undefined);

  async function search(word: string): Promise<Matches> {
    if (!isOpen) pathsForWord(word.replaceAll('"', ''), languages[0]).forEach(files.preload);
    const pagefind = await opening;
    const reportFailure = files.watch();
    const { results } = (await pagefind?.search(word)) ?? { results: [] };
    if (results.length === 0) await reportFailure();
    return readMatches(results, records);
  }

  const hasChanged = createLoader(first.hasChanged);
  const textFiles = new Map<string, Promise<TextFile>>();

  async function loadText(position: number): Promise<StoredText> {
    const stored = placeOf(position);
    if (!stored) return failAsBroken();
    const texts = await loadOnce(textFiles, folder + stored.file, loadTextFile);
    return texts[stored.at] ?? failAsBroken();
  }

  return {
    ready: opening,
    size: records,
    languages,
    common: new Set(common.split(' ').filter(Boolean)),
    search,
    loadText,
    searchExactly: (word) => search(`"${word}"`),
    hasChanged,
    readText: async (name) => {
      // It would not fit an older index.
      if (await hasChanged().catch(() => false)) return failAsBroken();
      const file = await loadBytes(folder, name, 'no-cache');
      return file ? unpackText(file).catch(failAsBroken) : failAsBroken();
    },
  };
}

/** A file that is missing, or is another one, means that the index is of another build, or incomplete. */
async function loadTextFile(address: string): Promise<TextFile> {
  const response = await fetch(address).catch(failAsOffline);
  try {
    return JSON.parse(await unpackText(new Uint8Array(await response.arrayBuffer()))) as TextFile;
  } catch {
    return failAsBroken();
  }
}

let served: IndexFiles | undefined;
let turn: Promise<unknown> = Promise.resolve();

/** Opens one index after another: each gets the answers meant for it. */
function inTurn<Result>(openNow: () => Promise<Result>): Promise<Result> {
  return (turn = turn.then(openNow, openNow));
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Weights of matches in metadata fields, and Pagefind's parameters for weighing the text of a card. */
const RANKING = {
  termSimilarity: 2,
  pageLength: 0.3,
  termFrequency: 0.7,
  termSaturation: 1.4,
  metaWeights: { heading: 8, question: 4, concepts: 5, place: 0.5, author: 0.5 },
};

/** Opens the index whose first files are answered from memory. @throws if it is of another version */
async function open(folder: string): Promise<Pagefind> {
  // On the main thread: a search takes milliseconds, and the worker would be a third of the download.
  const pagefind = createInstance({ basePath: folder, noWorker: true, ranking: RANKING });
  await pagefind.init();
  // Only a search waits until everything is loaded. It looks every 50 ms, so several do, one soon after the other.
  const turns = [0, 10, 20, 30, 40].map(async (delay) => {
    await wait(delay);
    await pagefind.preload('');
  });
  await Promise.race(turns);
  return pagefind;
}
