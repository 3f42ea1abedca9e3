import type { FacetName, Facets } from '../terms/facets.ts';
import type { PagefindResult } from './open-index.ts';

/** Chosen values of facets, as slugs; a facet without any excludes nothing. */
export type Chosen = Partial<Record<FacetName, readonly string[]>>;

/** By facet and slug: how many results each value would leave. */
export type FacetCounts = Partial<Record<FacetName, ReadonlyMap<string, number>>>;

/** Narrows results by chosen values of facets. `all` are the results of the whole index, in order. */
export interface Narrowing {
  all: readonly PagefindResult[];
  /** Whether the record with an id has the chosen values; undefined if nothing is chosen. */
  keep: (chosen: Chosen) => ((id: string) => boolean) | undefined;
  /** How many of `ids` have each value of a facet. */
  count: (name: FacetName, ids: Iterable<string>) => ReadonlyMap<string, number>;
}

export function createNarrowing(all: readonly PagefindResult[], facets: Facets): Narrowing {
  const places = new Map(all.map(({ id }, place) => [id, place]));

  function recordsOf(name: FacetName, slugs: readonly string[]): Set<number>[] {
    const sets = slugs.map((wanted) => {
      const value = facets[name]?.find(({ slug }) => slug === wanted);
      return new Set(value?.records);
    });
    return name === 'has' ? sets : [new Set(sets.flatMap((set) => [...set]))];
  }

  return {
    all,
    keep(chosen) {
      const sets = (Object.entries(chosen) as [FacetName, readonly string[]][])
        .filter(([, slugs]) => slugs.length > 0)
        .flatMap(([name, slugs]) => recordsOf(name, slugs));
      if (sets.length === 0) return undefined;
      return (id) => {
        const place = places.get(id) ?? -1;
        return sets.every((set) => set.has(place));
      };
    },
    count(name, ids) {
      const isFound = new Uint8Array(all.length);
      for (const id of ids) {
        const place = places.get(id);
        if (place !== undefined) isFound[place] = 1;
      }
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
