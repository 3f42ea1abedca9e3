import type { FacetName, FacetValue, Facets } from '../terms/facets.ts';
import type { Eligible } from './matches.ts';

/** Chosen values of facets, as slugs; a facet without any excludes nothing. */
export type Chosen = Partial<Record<FacetName, readonly string[]>>;

/** By facet and slug: how many results each value would leave. */
export type FacetCounts = Partial<Record<FacetName, ReadonlyMap<string, number>>>;

/** The cards, in an index of `size`, that have the chosen values; undefined if nothing is chosen. */
export function narrow(size: number, facets: Facets, chosen: Chosen): Eligible | undefined {
  const [first, ...others] = (Object.entries(chosen) as [FacetName, readonly string[]][])
    .filter(([, slugs]) => slugs.length > 0)
    .flatMap(([name, slugs]) => {
      const lists = slugs.map(
        (wanted) => facets[name]?.find(({ slug }) => slug === wanted)?.records ?? [],
      );
      return name === 'has' ? lists : [lists.flat()];
    })
    .map((positions) => markPositions(size, positions));
  return first?.map((mark, position) => (others.every((mask) => mask[position] === 1) ? mark : 0));
}

/** How many of the cards at `positions`, in an index of `size`, have each value of a facet. */
export function countValues(
  size: number,
  values: readonly FacetValue[],
  positions: Iterable<number>,
): ReadonlyMap<string, number> {
  const isFound = markPositions(size, positions);
  return new Map(
    values.map(({ slug, records }) => {
      let count = 0;
      for (const record of records) count += isFound[record] ?? 0;
      return [slug, count];
    }),
  );
}

function markPositions(size: number, positions: Iterable<number>): Uint8Array {
  const marks = new Uint8Array(size);
  for (const position of positions) marks[position] = 1;
  return marks;
}
