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
  return { query: (parameters.get('q') ?? '').trim(), chosen };
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

export const isFiltered = ({ chosen }: SearchState): boolean => Object.keys(chosen).length > 0;

export const isAsked = (state: SearchState): boolean => state.query !== '' || isFiltered(state);

/** Puts a state into the address of the page; `push` adds an entry to the history if the address changes. */
export function keepState(state: SearchState, how: 'push' | 'replace'): void {
  const address = location.pathname + writeSearchState(state);
  if (address === location.pathname + location.search) return;
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}
