import { keptOnly } from '#messages/search-index.ts';
import type { FacetName, Facets } from '../../search/terms/facets.ts';
import { createFindCards } from '../../search/query/find-cards.ts';
import type { SearchAnswer, SearchOptions } from '../../search/query/find-cards.ts';
import type { CacheMode } from '../../search/query/first-files.ts';
import { openIndex } from '../../search/query/open-index.ts';
import type { SiteIndex } from '../../search/query/open-index.ts';
import { failureSentence, SearchFailure } from '../../search/query/search-failure.ts';

/** The answer to a query, or a sentence that says why there is none and what to do. */
export type Outcome = Answered | { failure: string };

interface Answered {
  answer: SearchAnswer;
  /** What the reader has to know about the answer; empty if the whole library was searched. */
  note: string;
}

export interface SearchClient {
  /** Undefined if another query was asked, or this one dropped, before it was answered. */
  find: (typed: string, options: SearchOptions) => Promise<Outcome | undefined>;
  /** Drops the query that is being answered. */
  drop: () => void;
  /** Loads those facets, or all, for `counts`; returns those that exist. @throws if one cannot be loaded */
  loadFacets: (names?: readonly FacetName[]) => Promise<Facets>;
  /** How many cards and notes the index contains. */
  size: () => Promise<number>;
  /** Loads the index ahead of the first query. */
  warmUp: () => void;
}

interface Opened extends SiteIndex {
  findCards: ReturnType<typeof createFindCards>;
}

/**
 * Searches the index in `folder` (ends in a slash). Loads nothing before the first query, and starts over after a
 * failure. The first answers may come from an index in the browser's cache; if the site has another one, `onOtherIndex`
 * is called once further queries are answered from that.
 */
export function createSearchClient(folder: string, onOtherIndex: () => void): SearchClient {
  let opening: Promise<Opened> | undefined;
  let cache: CacheMode = 'force-cache';
  let isFollowing = false;
  let latest = 0;

  async function load(from: CacheMode): Promise<Opened> {
    const index = await openIndex(folder, from);
    return { ...index, findCards: createFindCards(index) };
  }

  function open(): Promise<Opened> {
    if (opening) return opening;
    const loading = (opening = load(cache));
    loading.then(({ ready }) => ready).catch(() => close(loading));
    return loading;
  }

  function close(opened: Promise<Opened>): void {
    if (opening === opened) opening = undefined;
  }

  /**
   * What fails with an index that the browser had cached is tried once more with the site's. If that fails, too, the
   * next query opens it again: its files may have been replaced since.
   */
  async function withIndex<Result>(use: (opened: Opened) => Promise<Result>): Promise<Result> {
    const wasCached = cache === 'force-cache';
    const opened = open();
    try {
      return await use(await opened);
    } catch (error) {
      if (wasCached || error instanceof SearchFailure) close(opened);
      if (!wasCached) throw error;
      cache = 'no-cache';
      return use(await open());
    }
  }

  /** Opens the site's index if it is another one; `opened` stays in use if that fails. */
  async function followSite(opened: Promise<Opened>): Promise<void> {
    if (isFollowing || cache === 'no-cache') return;
    isFollowing = true;
    try {
      const { hasChanged } = await opened;
      if (!(await hasChanged())) return;
      const loading = load('no-cache');
      const { ready } = await loading;
      await ready;
      if (opening !== opened) return;
      opening = loading;
      cache = 'no-cache';
      onOtherIndex();
    } finally {
      isFollowing = false;
    }
  }

  async function ask(typed: string, options: SearchOptions): Promise<Answered> {
    const answer = await withIndex(({ findCards }) => findCards(typed, options));
    // Without a connection, what is cached is used.
    if (opening) followSite(opening).catch(() => undefined);
    return { answer, note: '' };
  }

  /** Undefined if no book is kept. */
  async function askKept(typed: string, options: SearchOptions): Promise<Answered | undefined> {
    const { withinKept } = await import('../offline/within-kept.ts');
    const narrowed = await withinKept(folder.slice(0, -'pagefind/'.length), options);
    return narrowed && { ...(await ask(typed, narrowed)), note: keptOnly };
  }

  async function find(typed: string, options: SearchOptions): Promise<Outcome | undefined> {
    const own = ++latest;
    try {
      const kept = navigator.onLine ? undefined : await askKept(typed, options);
      const answered = kept ?? (await ask(typed, options));
      return own === latest ? answered : undefined;
    } catch (error) {
      const kept = await askKept(typed, options).catch(() => undefined);
      if (own === latest && kept) return kept;
      if (own !== latest) return undefined;
      return { failure: failureSentence(error) };
    }
  }

  return {
    find,
    drop: () => {
      latest++;
    },
    loadFacets: async (names) => (await open()).findCards.loadFacets(names),
    size: async () => (await open()).size,
    warmUp: () => void open().catch(() => undefined),
  };
}
