import * as messages from '#messages/search-index.ts';
import { ENTRY_FILE, INDEX_NAME, partFolder, SCRIPT_FILE } from '../terms/search-record.ts';
import { readStart, START_FILE } from '../terms/start-file.ts';
import { serveIndexFiles } from './index-files.ts';
import type { IndexFiles } from './index-files.ts';

/** The part of Pagefind's browser API that is used. */
interface PagefindApi {
  options: (options: Record<string, unknown>) => Promise<void>;
  /** Does not wait for what it begins to load. */
  init: () => Promise<void>;
  preload: (term: string) => Promise<unknown>;
  /** Forgets an index, so that it can be opened anew. */
  destroy: () => Promise<void>;
  search: (term: string | null) => Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
  /** Of one record in all parts of an index. */
  id: string;
  score: number;
  /** Where words of the body matched. */
  words: number[];
  /** The fields of metadata that matched. */
  matchedMetaFields?: string[];
  data: () => Promise<PagefindFragment>;
  /** Of an index in several parts, the one it comes from. */
  part?: number;
}

export interface PagefindFragment {
  /** The address as it was indexed. */
  raw_url: string;
  content: string;
  meta: Record<string, string>;
  anchors: { id: string }[];
}

export interface OpenIndex {
  /** The cards that hold a word, or all; a word that no card of a part holds may give those that hold its beginning. */
  search: (word: string | null) => Promise<PagefindResult[]>;
  /** The cards that hold a word in any form, all with the same score; none for the beginning of a word. */
  searchExactly: (word: string) => Promise<PagefindResult[]>;
  /** How many cards and notes it holds. */
  size: number;
  /** ISO 639-1, of the cards; words are stemmed as in the first. */
  languages: readonly string[];
  /** How many indexes there are, each with its own words. */
  parts: number;
  /** Loads a file that stands beside Pagefind's. */
  readText: (name: string) => Promise<string>;
}

/** A failure as a sentence for the reader that says what to do. */
export class SearchFailure extends Error {
  override name = 'SearchFailure';
}

/**
 * Loads Pagefind and the index from `folder` (ends in a slash), all files at once.
 * @throws SearchFailure
 */
export async function openIndex(folder: string): Promise<OpenIndex> {
  const load = (name: string): Promise<Response> => fetchFile(folder + name);
  const files = (served ??= serveIndexFiles(folder));
  files.preload();
  const script = importPagefind(folder + SCRIPT_FILE);
  const starting = load(START_FILE).then(async (response) => {
    const start = readStart(new Uint8Array(await response.arrayBuffer()));
    if (!start) throw new SearchFailure(messages.broken);
    return start;
  });
  const [{ languages, records, parts }, first] = await Promise.all([starting, script]).catch(
    async (error: unknown) => {
      await files.takeFault();
      throw error;
    },
  );
  for (const [part, { entry, metadata }] of parts.entries()) {
    files.answer(partFolder(part) + ENTRY_FILE, JSON.stringify(entry));
    files.answer(`${partFolder(part)}pagefind.${INDEX_NAME}.pf_meta`, Uint8Array.from(metadata));
  }
  // Each part has a module of its own: within one, Pagefind's indexes share a memory and take each other's words.
  const modules = await Promise.all(
    parts.map(async (_, part) =>
      part === 0 ? first : importPagefind(`${folder}${SCRIPT_FILE}#${partFolder(part)}`),
    ),
  );
  // They may be open with files of an older build.
  await Promise.all(modules.map((module) => module.destroy()));
  const opened = await Promise.all(
    modules.map((module, part) => openPart(module, folder + partFolder(part))),
  );
  const fault = await files.takeFault();
  if (fault || opened.includes(false)) {
    // Pagefind would keep what it opened, whole or not, until the next try.
    await Promise.all(modules.map((module) => module.destroy()));
    throw new SearchFailure(fault === 'network' ? messages.offline : messages.broken);
  }
  async function search(word: string | null): Promise<PagefindResult[]> {
    const found = await Promise.all(modules.map((module) => module.search(word)));
    const results = found.flatMap((answer) => answer.results);
    if (modules.length > 1)
      for (const [part, answer] of found.entries())
        for (const result of answer.results)
          Object.assign(result, { part, id: `${String(part)}:${result.id}` });
    const fault = results.length === 0 ? await files.takeFault() : undefined;
    if (fault) throw new SearchFailure(fault === 'network' ? messages.offline : messages.broken);
    return results;
  }

  return {
    size: records,
    languages,
    parts: modules.length,
    search,
    searchExactly: (word) => search(`"${word}"`),
    readText: (name) => load(name).then((response) => response.text()),
  };
}

let served: IndexFiles | undefined;

/** The sentence for whatever went wrong. */
export function failureSentence(error: unknown): string {
  if (error instanceof SearchFailure) return error.message;
  const isNetwork = error instanceof TypeError && RE_NETWORK.test(error.message);
  return isNetwork || !navigator.onLine ? messages.offline : messages.broken;
}

/** What a failed `fetch` says in Chromium, Firefox and Safari. */
const RE_NETWORK = /failed to fetch|networkerror|load failed/i;

/** How much a find in a field of metadata counts, and how the text of a card is weighed. */
const RANKING = {
  termSimilarity: 2,
  pageLength: 0.3,
  termFrequency: 0.7,
  termSaturation: 1.4,
  metaWeights: { heading: 8, question: 4, concepts: 5, place: 0.5, author: 0.5 },
};

/** Returns whether the part in `folder` could be opened whole. */
async function openPart(module: PagefindApi, folder: string): Promise<boolean> {
  try {
    // On the main thread: a search takes milliseconds, and the worker would be a third of all that is loaded.
    await module.options({ basePath: folder, noWorker: true, ranking: RANKING });
    await module.init();
    // Only a search waits until all is there; this one is for nothing.
    await module.preload('');
    return true;
  } catch {
    return false;
  }
}

async function importPagefind(address: string): Promise<PagefindApi> {
  try {
    return (await import(/* @vite-ignore */ address)) as PagefindApi;
  } catch {
    // The browser keeps a failed import for as long as the page lives.
    await fetchFile(address);
    const again = address.replace(/(?=#|$)/, `?again=${String(Date.now())}`);
    return (await import(/* @vite-ignore */ again)) as PagefindApi;
  }
}

async function fetchFile(address: string): Promise<Response> {
  // Names stay the same from build to build: the browser has to ask whether it still holds the right one.
  const response = await fetch(address, { cache: 'no-cache' }).catch(() => undefined);
  if (!response) throw new SearchFailure(messages.offline);
  if (!response.ok)
    throw new SearchFailure(response.status === 404 ? messages.missing : messages.offline);
  return response;
}
