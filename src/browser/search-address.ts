import type { Filters } from '../search/open-index.ts';

/** What the search page is asked: all of it stands in its address. */
export interface SearchState {
  query: string;
  /** Chosen values by filter, as slugs: `book=physics`, `has=code`. */
  chosen: Record<string, string[]>;
}

/** The filters of the search page, in its order. */
const FILTER_NAMES = ['book', 'chapter', 'concept', 'kind', 'rating', 'has'] as const;

export function readSearchState(parameters: URLSearchParams): SearchState {
  const chosen: SearchState['chosen'] = {};
  for (const name of FILTER_NAMES) {
    const values = parameters.getAll(name).filter(Boolean);
    if (values.length > 0) chosen[name] = values;
  }
  return { query: parameters.get('q') ?? '', chosen };
}

/** The same as a query string; empty where nothing is asked. */
export function writeSearchState({ query, chosen }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  for (const name of FILTER_NAMES)
    for (const value of chosen[name] ?? []) parameters.append(name, value);
  const text = parameters.toString();
  return text && `?${text}`;
}

/** Pagefind's filters for what was chosen. `values` are the index's own, `slug|label`; an unknown slug finds nothing. */
export function toFilters(
  chosen: SearchState['chosen'],
  values: Record<string, Record<string, number>>,
): Filters {
  const filters: Filters = {};
  for (const [name, slugs] of Object.entries(chosen)) {
    const all = Object.keys(values[name] ?? {});
    filters[name] = {
      any: slugs.map((slug) => all.find((value) => slugOf(value) === slug) ?? slug),
    };
  }
  return filters;
}

export function slugOf(value: string): string {
  const end = value.indexOf('|');
  return end < 0 ? value : value.slice(0, end);
}

export function labelOf(value: string): string {
  return value.slice(value.indexOf('|') + 1);
}
