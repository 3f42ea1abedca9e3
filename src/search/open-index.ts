/** The part of Pagefind's browser API that is used. */
export interface PagefindApi {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  search: (term: string | null, options?: { filters?: Filters }) => Promise<PagefindResults>;
  filters: () => Promise<FilterCounts>;
}

export interface PagefindResults {
  results: PagefindResult[];
  filters: FilterCounts;
}

export interface PagefindResult {
  id: string;
  score: number;
  /** Where words of the body matched. */
  words: number[];
  /** The fields of metadata that matched. */
  matchedMetaFields?: string[];
  data: () => Promise<PagefindFragment>;
}

export interface PagefindFragment {
  /** The address as it was indexed. */
  raw_url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** Values chosen of each filter: any of them, of all filters. */
export type Filters = Record<string, { any: string[] }>;
export type FilterCounts = Record<string, Record<string, number>>;

export interface OpenIndex {
  api: PagefindApi;
  /** How many cards and notes it holds. */
  size: number;
  /** ISO 639-1, by which its words are stemmed. */
  language: string;
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
  const [api, entry] = await Promise.all([
    importPagefind(folder),
    load('pagefind-entry.json').then(readEntry),
  ]);
  try {
    // On the main thread: a search takes milliseconds, and the worker would be a third of all that is loaded.
    await api.options({ noWorker: true, ranking: RANKING });
    await api.init();
  } catch {
    throw new SearchFailure(BROKEN);
  }
  return { api, ...entry, readText: (name) => load(name).then((response) => response.text()) };
}

/** The sentence for whatever went wrong. */
export function failureSentence(error: unknown): string {
  if (error instanceof SearchFailure) return error.message;
  return navigator.onLine ? BROKEN : OFFLINE;
}

/** How much a find in a field of metadata counts, and how the text of a card is weighed. */
const RANKING = {
  termSimilarity: 2,
  pageLength: 0.3,
  termFrequency: 0.7,
  termSaturation: 1.4,
  metaWeights: { heading: 8, question: 4, concepts: 5, place: 0.5 },
};

async function importPagefind(folder: string): Promise<PagefindApi> {
  try {
    return (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as PagefindApi;
  } catch {
    // The browser keeps a failed import for as long as the page lives.
    await fetchFile(`${folder}pagefind.js`);
    return (await import(
      /* @vite-ignore */ `${folder}pagefind.js?again=${String(Date.now())}`
    )) as PagefindApi;
  }
}

async function fetchFile(address: string): Promise<Response> {
  const response = await fetch(address).catch(() => undefined);
  if (!response) throw new SearchFailure(OFFLINE);
  if (!response.ok) throw new SearchFailure(response.status === 404 ? MISSING : OFFLINE);
  return response;
}

async function readEntry(response: Response): Promise<{ size: number; language: string }> {
  const entry: unknown = await response.json().catch(() => undefined);
  const languages = (entry as { languages?: Record<string, { page_count?: number }> } | undefined)
    ?.languages;
  if (!languages) throw new SearchFailure(BROKEN);
  const [[language, { page_count: size = 0 }] = ['en', {}]] = Object.entries(languages);
  return { size, language };
}
