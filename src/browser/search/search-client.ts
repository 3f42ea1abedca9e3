import { keptOnly } from '#messages/search-index.ts';
import type { FacetName, Facets } from '../../search/terms/facets.ts';
import { createFindCards } from '../../search/query/find-cards.ts';
import type { SearchAnswer, SearchOptions } from '../../search/query/find-cards.ts';
import type { CacheMode } from '../../search/query/first-files.ts';
import { openIndex } from '../../search/query/open-index.ts';
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

interface Opened {
  size: number;
  findCards: ReturnType<typeof createFindCards>;
  isOutdated: () => Promise<boolean>;
}

/**
 * Searches the index in `folder` (ends in a slash). Loads nothing before the first query, and starts over after a
 * failure. The first answer may come from an older index in the browser's cache; if the site has a newer one,
 * `onNewerIndex` is called, and further queries are answered from it.
 */
export function createSearchClient(folder: string, onNewerIndex: () => void): SearchClient {
  let opening: Promise<Opened> | undefined;
  let latest = 0;
  let isReopened = false;

  async function load(cache: CacheMode): Promise<Opened> {
    const { size, isOutdated, ...index } = await openIndex(folder, cache);
    return { size, findCards: createFindCards({ size, ...index }), isOutdated };
  }

  function open(cache: CacheMode = 'force-cache'): Promise<Opened> {
    opening ??= load(cache).catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  }

  /** Once, `old` is replaced by the site's index: it may refer to files of an older build. */
  function reopen(old: Promise<Opened>): Promise<Opened> {
    isReopened = true;
    if (opening === old) opening = undefined;
    return open('no-cache');
  }

  async function ask(typed: string, options: SearchOptions): Promise<Answered> {
    const opened = open();
    const { findCards, isOutdated } = await opened;
    const answer = await findCards(typed, options).catch(async (error: unknown) => {
      if (isReopened || !(error instanceof SearchFailure)) throw error;
      return (await reopen(opened)).findCards(typed, options);
    });
    if (!isReopened) void isOutdated().then((isOld) => isOld && replace(opened));
    return { answer, note: '' };
  }

  function replace(old: Promise<Opened>): void {
    if (isReopened || opening !== old) return;
    void reopen(old).catch(() => undefined);
    onNewerIndex();
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
    loadFacets: async (names) => (await open()).findCards.facets.load(names),
    size: async () => (await open()).size,
    warmUp: () => void open().catch(() => undefined),
  };
}
