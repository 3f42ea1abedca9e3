import { FACET_NAMES } from '../../search/terms/facets.ts';
import type { Chosen } from '../../search/query/narrow.ts';

/** What the search page is asked for; its address contains all of it. */
export interface SearchState {
  query: string;
  /** Chosen values by facet, as slugs: `book=physics`, `has=code`. */
  chosen: Chosen;
}

export function readSearchState(parameters: URLSearchParams): SearchState {
  const chosen: Chosen = {};
  for (const name of FACET_NAMES) {
    const values = parameters.getAll(name).filter(Boolean);
    if (values.length > 0) chosen[name] = values;
  }
  return { query: parameters.get('q') ?? '', chosen };
}

/** The same as a query string; empty if nothing is asked for. */
export function writeSearchState({ query, chosen }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  for (const name of FACET_NAMES)
    for (const value of chosen[name] ?? []) parameters.append(name, value);
  const text = parameters.toString();
  return text && `?${text}`;
}
