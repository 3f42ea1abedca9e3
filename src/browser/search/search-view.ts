import { createVisitMemory } from '../page/visit-memory.ts';

/** What a reader saw of the results when leaving the search page. */
export interface SearchView {
  /** Maximum number of results. */
  limit: number;
  /** In CSS pixels from the top of the page. */
  scroll: number;
}

const memory = createVisitMemory<SearchView & { address: string }>('recto:search-view');

export function keepView(limit: number): void {
  memory.remember({ limit, scroll: scrollY, address: location.href });
}

/** Undefined unless the reader comes back to the same search, or reloads it. */
export function recallView(): SearchView | undefined {
  const [navigation] = performance.getEntriesByType('navigation');
  const isBack =
    navigation instanceof PerformanceNavigationTiming && navigation.type !== 'navigate';
  const view = memory.recall();
  return isBack && view?.address === location.href ? view : undefined;
}
