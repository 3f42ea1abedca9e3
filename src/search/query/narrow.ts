import type { FacetName, Facets } from '../terms/facets.ts';
import type { Eligible } from './matches.ts';

/** Chosen values of facets, as slugs; a facet without any excludes nothing. */
export type Chosen = Partial<Record<FacetName, readonly string[]>>;

/** By facet and slug: how many results each value would leave. */
export type FacetCounts = Partial<Record<FacetName, ReadonlyMap<string, number>>>;

/** Narrows results by chosen values of facets. */
export interface Narrowing {
  /** The cards that have the chosen values; undefined if nothing is chosen. */
  keep: (chosen: Chosen) => Eligible | undefined;
  /** How many of the cards at `positions` have each value of a facet. */
  count: (name: FacetName, positions: Iterable<number>) => ReadonlyMap<string, number>;
}

/** For an index of `size` cards. */
export function createNarrowing(size: number, facets: Facets): Narrowing {
  function recordsOf(name: FacetName, slugs: readonly string[]): Uint8Array[] {
    const lists = slugs.map(
      (wanted) => facets[name]?.find(({ slug }) => slug === wanted)?.records ?? [],
    );
    return name === 'has'
      ? lists.map((list) => markPositions(size, list))
      : [markPositions(size, lists.flat())];
  }

  return {
    keep(chosen) {
      const masks = (Object.entries(chosen) as [FacetName, readonly string[]][])
        .filter(([, slugs]) => slugs.length > 0)
        .flatMap(([name, slugs]) => recordsOf(name, slugs));
      const [first, ...others] = masks;
      return first?.map((mark, position) =>
        others.every((mask) => mask[position] === 1) ? mark : 0,
      );
    },
    count(name, positions) {
      const isFound = markPositions(size, positions);
      const values = facets[name] ?? [];
      return new Map(
        values.map(({ slug, records }) => {
          let count = 0;
          for (const record of records) count += isFound[record] ?? 0;
          return [slug, count];
        }),
      );
    },
  };
}

function markPositions(size: number, positions: Iterable<number>): Uint8Array {
  const marks = new Uint8Array(size);
  for (const position of positions) marks[position] = 1;
  return marks;
}
