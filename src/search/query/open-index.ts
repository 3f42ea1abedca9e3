import * as messages from '#messages/search-index.ts';
import { ENTRY_FILE, INDEX_NAME, SCRIPT_FILE } from '../terms/search-record.ts';
import { unpackColumns } from '../terms/record-columns.ts';
import { readStart, START_FILE } from '../terms/start-file.ts';
import { listTexts } from '../terms/stored-text.ts';
import type { StoredText, TextFile } from '../terms/stored-text.ts';
import { SIGNATURE, unpackFile } from '../terms/unpack-file.ts';
import { loadOnce } from '../../text/load-once.ts';
import { serveIndexFiles } from './index-files.ts';
import type { IndexFiles } from './index-files.ts';
import { readMatches } from './matches.ts';
import type { Matches, PagefindResult } from './matches.ts';

/** The part of Pagefind's browser API that is used. */
interface PagefindApi {
  options: (options: Record<string, unknown>) => Promise<void>;
  /** Does not wait for the files that it requests. */
  init: () => Promise<void>;
  preload: (term: string) => Promise<unknown>;
  /** Forgets an index, so that it can be opened again. */
  destroy: () => Promise<void>;
  search: (term: string) => Promise<{ results: PagefindResult[] }>;
}

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
  /** Loads a file that is stored next to Pagefind's. */
  readText: (name: string) => Promise<string>;
}

/** A failure as a sentence for the reader, with what to do. */
export class SearchFailure extends Error {
  override name = 'SearchFailure';
}

/** Loads Pagefind and the index from `folder` (ends in a slash), all files concurrently. @throws SearchFailure */
export async function openIndex(folder: string): Promise<OpenIndex> {
  const load = (name: string): Promise<Response> => fetchFile(folder + name);
  const files = (served ??= serveIndexFiles(folder));
  files.preload();
  const script = importPagefind(folder + SCRIPT_FILE);
  const starting = load(START_FILE).then(async (response) => {
    const start = readStart(new Uint8Array(await response.arrayBuffer()));
    if (!start) return failAsBroken();
    return { ...start, ...(await unpackColumns(start.metadata).catch(failAsBroken)) };
  });
  const [{ languages, records, common, entry, metadata, runs }, pagefind] = await Promise.all([
    starting,
    script,
  ]).catch(async (error: unknown) => {
    await files.takeFault();
    throw error;
  });
  files.answer(ENTRY_FILE, JSON.stringify(entry));
  files.answer(`pagefind.${INDEX_NAME}.pf_meta`, metadata);
  // It may still use files of an older build.
  await pagefind.destroy();
  // Pagefind cannot read an index without records.
  const isOpen = records === 0 || (await open(pagefind, folder));
  const fault = await files.takeFault();
  if (fault || !isOpen) {
    // Pagefind would keep what it opened, intact or not, until the next try.
    await pagefind.destroy();
    throw new SearchFailure(fault === 'network' ? messages.offline : messages.broken);
  }

  async function search(word: string): Promise<Matches> {
    const { results } = records === 0 ? { results: [] } : await pagefind.search(word);
    const fault = results.length === 0 ? await files.takeFault() : undefined;
    if (fault) throw new SearchFailure(fault === 'network' ? messages.offline : messages.broken);
    return readMatches(results, records);
  }

  const textFiles = new Map<string, Promise<TextFile>>();
  const storedTexts = listTexts(runs);

  async function loadText(position: number): Promise<StoredText> {
    const stored = storedTexts[position];
    if (!stored) return failAsBroken();
    const texts = await loadOnce(textFiles, folder + stored.file, loadTextFile);
    return texts[stored.at] ?? failAsBroken();
  }

  return {
    size: records,
    languages,
    common: new Set(common.split(' ').filter(Boolean)),
    search,
    loadText,
    searchExactly: (word) => search(`"${word}"`),
    readText: (name) => load(name).then((response) => response.text()),
  };
}

/** A file that is missing, or is another one, means that the index is of another build, or incomplete. */
async function loadTextFile(address: string): Promise<TextFile> {
  const response = await fetch(address).catch(failAsOffline);
  try {
    const data = await unpackFile(new Uint8Array(await response.arrayBuffer()));
    return JSON.parse(new TextDecoder().decode(data.subarray(SIGNATURE.length))) as TextFile;
  } catch {
    return failAsBroken();
  }
}

function failAsBroken(): never {
  throw new SearchFailure(messages.broken);
}

function failAsOffline(): never {
  throw new SearchFailure(messages.offline);
}

let served: IndexFiles | undefined;

/** The sentence for any error. */
export function failureSentence(error: unknown): string {
  if (error instanceof SearchFailure) return error.message;
  const isNetwork = error instanceof TypeError && RE_NETWORK.test(error.message);
  return isNetwork || !navigator.onLine ? messages.offline : messages.broken;
}

/** Messages of a failed `fetch` in Chromium, Firefox, and Safari. */
const RE_NETWORK = /failed to fetch|networkerror|load failed/i;

/** Weights of matches in metadata fields, and Pagefind's parameters for weighing the text of a card. */
const RANKING = {
  termSimilarity: 2,
  pageLength: 0.3,
  termFrequency: 0.7,
  termSaturation: 1.4,
  metaWeights: { heading: 8, question: 4, concepts: 5, place: 0.5, author: 0.5 },
};

/** Returns whether the index in `folder` could be opened completely. */
async function open(pagefind: PagefindApi, folder: string): Promise<boolean> {
  try {
    // On the main thread: a search takes milliseconds, and the worker would be a third of the download.
    await pagefind.options({ basePath: folder, noWorker: true, ranking: RANKING });
    await pagefind.init();
    // Only a search waits until everything is loaded; this one is just for that.
    await pagefind.preload('');
    return true;
  } catch {
    return false;
  }
}

async function importPagefind(address: string): Promise<PagefindApi> {
  try {
    return (await import(/* @vite-ignore */ address)) as PagefindApi;
  } catch {
    // Browsers remember a failed import for as long as the page lives.
    await fetchFile(address);
    const again = address.replace(/(?=#|$)/, `?again=${String(Date.now())}`);
    return (await import(/* @vite-ignore */ again)) as PagefindApi;
  }
}

async function fetchFile(address: string): Promise<Response> {
  // Names stay the same from build to build, so the browser must revalidate what it has cached.
  const response = await fetch(address, { cache: 'no-cache' }).catch(failAsOffline);
  if (!response.ok)
    throw new SearchFailure(response.status === 404 ? messages.missing : messages.offline);
  return response;
}
