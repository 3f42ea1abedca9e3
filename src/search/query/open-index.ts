import { ENTRY_FILE, partFolder } from '../terms/search-record.ts';
import { watchFiles } from './watch-files.ts';
import type { FileWatch } from './watch-files.ts';

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
  /** How many cards and notes it holds. */
  size: number;
  /** ISO 639-1, of each part, by which its words are stemmed. */
  languages: readonly string[];
  /** Loads a file that stands beside Pagefind's. */
  readText: (name: string) => Promise<string>;
}

/** A failure as a sentence for the reader that says what to do. */
export class SearchFailure extends Error {
  override name = 'SearchFailure';
}

const MISSING =
  'The search index of this site is missing. Build the site again, or upload all of its files.';
const BROKEN =
  'The search index of this site is not whole. Reload the page; if that does not help, the site has to be uploaded again.';
const OFFLINE = 'The search index could not be loaded. Check your connection and search again.';

/**
 * Loads Pagefind and the index from `folder` (ends in a slash).
 * @throws SearchFailure
 */
export async function openIndex(folder: string): Promise<OpenIndex> {
  const load = (name: string): Promise<Response> => fetchFile(folder + name);
  const files = (watch ??= watchFiles(folder));
  // Pagefind reads the entry file itself: the first part is opened while ours is on its way.
  const reading = load(ENTRY_FILE).then(readEntry);
  // Each part has a script of its own: within one, Pagefind's indexes share a memory and take each other's words.
  const openingOthers = reading.then(({ languages }) =>
    Promise.all(languages.slice(1).map((_, at) => importPart(folder + partFolder(at + 1)))),
  );
  const opening = importPart(folder);
  const [entry, first, others] = await Promise.all([reading, opening, openingOthers]).catch(
    async (error: unknown) => {
      // Pagefind would keep what it opened, whole or not, until the next try.
      await opening.then(({ part }) => part.destroy()).catch(() => undefined);
      await files.takeFault();
      throw error;
    },
  );
  const opened = [first, ...others];
  const parts = opened.map(({ part }) => part);
  const isOpen = opened.every((one) => one.isOpen);
  const fault = await files.takeFault();
  if (fault || !isOpen) {
    await Promise.all(parts.map((part) => part.destroy()));
    throw new SearchFailure(fault === 'network' ? OFFLINE : BROKEN);
  }
  return {
    ...entry,
    search: async (word) => {
      const found = await Promise.all(parts.map((part) => part.search(word)));
      const results = found.flatMap((answer) => answer.results);
      if (parts.length > 1)
        for (const [part, answer] of found.entries())
          for (const result of answer.results) result.part = part;
      const fault = results.length === 0 ? await files.takeFault() : undefined;
      if (fault) throw new SearchFailure(fault === 'network' ? OFFLINE : BROKEN);
      return results;
    },
    readText: (name) => load(name).then((response) => response.text()),
  };
}

let watch: FileWatch | undefined;

/** The sentence for whatever went wrong. */
export function failureSentence(error: unknown): string {
  if (error instanceof SearchFailure) return error.message;
  const isNetwork = error instanceof TypeError && RE_NETWORK.test(error.message);
  return isNetwork || !navigator.onLine ? OFFLINE : BROKEN;
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

/** Loads a part's script and opens it; `isOpen` is false where the part cannot be loaded whole. */
async function importPart(folder: string): Promise<{ part: PagefindApi; isOpen: boolean }> {
  const part = await importPagefind(folder);
  const isOpen = await openPart(part).then(
    () => true,
    () => false,
  );
  return { part, isOpen };
}

/** @throws where it cannot be loaded whole */
async function openPart(part: PagefindApi): Promise<void> {
  // On the main thread: a search takes milliseconds, and the worker would be a third of all that is loaded.
  await part.options({ noWorker: true, ranking: RANKING });
  await part.init();
  // Only a search waits until all is there; this one is for nothing.
  await part.preload('');
}

async function importPagefind(folder: string): Promise<PagefindApi> {
  const address = `${folder}pagefind.js`;
  try {
    return (await import(/* @vite-ignore */ address)) as PagefindApi;
  } catch {
    // The browser keeps a failed import for as long as the page lives.
    await fetchFile(address);
    const again = `${address}?again=${String(Date.now())}`;
    return (await import(/* @vite-ignore */ again)) as PagefindApi;
  }
}

async function fetchFile(address: string): Promise<Response> {
  // Names stay the same from build to build: the browser has to ask whether it still holds the right one.
  const response = await fetch(address, { cache: 'no-cache' }).catch(() => undefined);
  if (!response) throw new SearchFailure(OFFLINE);
  if (!response.ok) throw new SearchFailure(response.status === 404 ? MISSING : OFFLINE);
  return response;
}

interface Entry {
  languages?: Record<string, { page_count?: number }>;
  /** Both are there where the index has several parts: the languages of these, and of how many records all are. */
  parts?: string[];
  records?: number;
}

async function readEntry(response: Response): Promise<Pick<OpenIndex, 'size' | 'languages'>> {
  const entry = (await response.json().catch(() => undefined)) as Entry | undefined;
  if (!entry?.languages) throw new SearchFailure(BROKEN);
  const [[language, { page_count: size = 0 }] = ['en', {}]] = Object.entries(entry.languages);
  return { size: entry.records ?? size, languages: entry.parts ?? [language] };
}
