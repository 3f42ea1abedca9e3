import type { FindCards, SearchAnswer, SearchOptions } from '../search/find-cards.ts';
import type { FilterCounts, OpenIndex } from '../search/open-index.ts';

/** The answer to a query, or a sentence that says why there is none and what to do. */
export type Outcome = { answer: SearchAnswer } | { failure: string };

export interface SearchClient {
  /** Undefined where another query was asked before this one was answered. */
  find: (typed: string, options: SearchOptions) => Promise<Outcome | undefined>;
  /** The values of all filters, with how many cards each has; loads what `counts` needs. */
  loadFilters: () => Promise<FilterCounts>;
  /** Loads the index ahead of the first query. */
  warmUp: () => void;
}

/** Searches the index in `folder` (ends in a slash). Nothing is loaded before it is asked; after a failure it begins anew. */
export function createSearchClient(folder: string): SearchClient {
  let opening: Promise<{ index: OpenIndex; findCards: FindCards }> | undefined;
  let latest = 0;

  async function load(): Promise<{ index: OpenIndex; findCards: FindCards }> {
    const [{ openIndex }, { createFindCards }] = await Promise.all([
      import('../search/open-index.ts'),
      import('../search/find-cards.ts'),
    ]);
    const index = await openIndex(folder);
    return { index, findCards: createFindCards(index) };
  }

  function open(): Promise<{ index: OpenIndex; findCards: FindCards }> {
    opening ??= load().catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  }

  async function find(typed: string, options: SearchOptions): Promise<Outcome | undefined> {
    const own = ++latest;
    try {
      const { findCards } = await open();
      if (own !== latest) return undefined;
      const answer = await findCards(typed, options);
      return own === latest ? { answer } : undefined;
    } catch (error) {
      if (own !== latest) return undefined;
      const { failureSentence } = await import('../search/open-index.ts').catch(() => ({
        failureSentence: () => UNREACHABLE,
      }));
      return { failure: failureSentence(error) };
    }
  }

  return {
    find,
    loadFilters: async () => (await open()).index.api.filters(),
    warmUp: () => void open().catch(() => undefined),
  };
}

const UNREACHABLE =
  'The search of this site could not be loaded. Check your connection and reload the page.';
