import { FACET_NAMES } from '../terms/facets.ts';
import type { FacetName, Facets } from '../terms/facets.ts';
import type { LoadFacets } from './load-facets.ts';
import type { Eligible } from './matches.ts';
import { countValues, narrow, type Chosen, type FacetCounts } from './narrow.ts';

/** What results are narrowed to; without `facets`, nothing is chosen and nothing has to be counted. */
export interface Scope {
  /** Number of cards of the index. */
  size: number;
  chosen: Chosen;
  facets?: Facets;
  keep?: Eligible | undefined;
}

/** Loads the facets of the chosen values, and narrows by them. */
export async function scopeOf(
  size: number,
  loadFacets: LoadFacets,
  { chosen = {}, counts = false }: { chosen?: Chosen; counts?: boolean },
): Promise<Scope> {
  if (!counts && Object.keys(chosen).length === 0) return { size, chosen };
  const facets = await loadFacets(FACET_NAMES.filter((name) => chosen[name]?.length));
  return { size, chosen, facets, keep: narrow(size, facets, chosen) };
}

/**
 * A facet of which any value may match is counted as if nothing of it were chosen, so that its counts say what another
 * choice would leave. `positionsFor` returns the positions of what is found with other choices.
 */
export function countFacets(
  { size, chosen, facets = {} }: Scope,
  positionsFor: (keep: Scope['keep']) => number[],
): FacetCounts {
  const positionsLeft = (others: Chosen): number[] => positionsFor(narrow(size, facets, others));
  let asChosen: number[] | undefined;
  const counts: FacetCounts = {};
  for (const name of FACET_NAMES) {
    const values = facets[name];
    if (!values) continue;
    const dropped = droppedFor(name).filter((one) => chosen[one] !== undefined);
    const positions =
      dropped.length > 0
        ? positionsLeft({ ...chosen, ...Object.fromEntries(dropped.map((one) => [one, []])) })
        : (asChosen ??= positionsLeft(chosen));
    counts[name] = countValues(size, values, positions);
  }
  return counts;
}

/** What is no longer chosen when another value of a facet is: a chapter belongs to its book. */
function droppedFor(name: FacetName): readonly FacetName[] {
  if (name === 'has') return [];
  return name === 'book' ? ['book', 'chapter'] : [name];
}
