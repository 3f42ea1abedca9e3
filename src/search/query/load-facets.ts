import { FACET_FILES, FACET_NAMES, parseFacets } from '../terms/facets.ts';
import type { FacetName, Facets } from '../terms/facets.ts';
import { createNarrowing } from './narrow.ts';
import type { Chosen, Narrowing } from './narrow.ts';
import type { OpenIndex } from './open-index.ts';
import { loadOnce } from '../../text/load-once.ts';

export interface FacetLoader {
  /** Loads those of the facets that are not loaded yet; returns all that are loaded. */
  load: (names?: readonly FacetName[]) => Promise<Facets>;
  /** Loads the facets of the chosen values, and narrows by them. */
  narrow: (chosen: Chosen) => Promise<Narrowing & { facets: Facets }>;
}

export function createFacetLoader({ size, readText }: OpenIndex): FacetLoader {
  const files = new Map<string, Promise<Facets>>();
  let loaded: Facets = {};

  async function load(names: readonly FacetName[] = FACET_NAMES): Promise<Facets> {
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
  }

  return {
    load,
    async narrow(chosen) {
      const facets = await load(FACET_NAMES.filter((name) => chosen[name]?.length));
      return { facets, ...createNarrowing(size, facets) };
    },
  };
}
