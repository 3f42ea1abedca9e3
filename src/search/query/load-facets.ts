import { FACET_FILES, FACET_NAMES, parseFacets } from '../terms/facets.ts';
import type { FacetName, Facets } from '../terms/facets.ts';
import type { OpenIndex } from './open-index.ts';
import { loadOnce } from '../../text/load-once.ts';

/** Loads those of the facets that are not loaded yet; returns all that are loaded. */
export type LoadFacets = (names?: readonly FacetName[]) => Promise<Facets>;

export function createFacetLoader({ size, readText }: OpenIndex): LoadFacets {
  const files = new Map<string, Promise<Facets>>();
  let loaded: Facets = {};

  return async (names = FACET_NAMES) => {
    const wanted = Object.entries(FACET_FILES).filter(([, held]) =>
      held.some((name) => names.includes(name)),
    );
    await Promise.all(
      wanted.map(([file]) =>
        loadOnce(files, file, async (path) => {
          const facets = parseFacets(await readText(path), size);
          loaded = { ...loaded, ...facets };
          return facets;
        }),
      ),
    );
    return loaded;
  };
}
