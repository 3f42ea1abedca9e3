import { FACET_NAMES } from '../terms/facets.ts';
import type { FacetName, Facets } from '../terms/facets.ts';
import type { FacetLoader } from './load-facets.ts';
import type { Eligible } from './matches.ts';
import type { Chosen, FacetCounts, Narrowing } from './narrow.ts';

/** What results are narrowed to; without `narrowing`, nothing is chosen and nothing has to be counted. */
export interface Scope {
  chosen: Chosen;
  narrowing?: Narrowing & { facets: Facets };
  keep?: Eligible | undefined;
}

export async function scopeOf(
  facets: FacetLoader,
  { chosen = {}, counts = false }: { chosen?: Chosen; counts?: boolean },
): Promise<Scope> {
  if (!counts && Object.keys(chosen).length === 0) return { chosen };
  const narrowing = await facets.narrow(chosen);
  return { chosen, narrowing, keep: narrowing.keep(chosen) };
}

/**
 * A facet of which any value may match is counted as if nothing of it were chosen, so that its counts say what another
 * choice would leave. `positionsFor` returns the positions of what is found with other choices.
 */
export function countFacets(
  { chosen, narrowing }: Scope,
  positionsFor: (keep: Scope['keep']) => number[],
): FacetCounts {
  if (!narrowing) return {};
  const positionsLeft = (others: Chosen): number[] => positionsFor(narrowing.keep(others));
  let asChosen: number[] | undefined;
  const counts: FacetCounts = {};
  for (const name of FACET_NAMES) {
    if (!narrowing.facets[name]) continue;
    const dropped = droppedFor(name).filter((one) => chosen[one] !== undefined);
    const positions =
      dropped.length > 0
        ? positionsLeft({ ...chosen, ...Object.fromEntries(dropped.map((one) => [one, []])) })
        : (asChosen ??= positionsLeft(chosen));
    counts[name] = narrowing.count(name, positions);
  }
  return counts;
}

/** What is no longer chosen when another value of a facet is: a chapter belongs to its book. */
function droppedFor(name: FacetName): readonly FacetName[] {
  if (name === 'has') return [];
  return name === 'book' ? ['book', 'chapter'] : [name];
}
