import { createLoader } from '../../text/load-once.ts';
import { CONCEPT_NAMES_FILE, parseConceptNames } from '../terms/concept-names.ts';
import type { ConceptName } from '../terms/concept-names.ts';
import type { Place } from './find-places.ts';
import type { LoadFacets } from './load-facets.ts';
import type { OpenIndex } from './open-index.ts';
import type { Query } from './parse-query.ts';

type Find<Asked, Found> = (asked: Asked) => Promise<Found[]>;

interface AfterResults {
  /** As `createPlaceFinder`. */
  findPlaces: Find<Query, Place>;
  /** As `createNearestConcepts`. */
  nearestConcepts: Find<string, ConceptName>;
}

/** What is shown after the cards: its scripts and lists are loaded when they are first needed. */
export function findAfterResults(index: OpenIndex, loadFacets: LoadFacets): AfterResults {
  const readConceptNames = createLoader(async () =>
    parseConceptNames(await index.readText(CONCEPT_NAMES_FILE)),
  );
  return {
    findPlaces: findLater(async () => {
      const { createPlaceFinder } = await import('./find-places.ts');
      return createPlaceFinder(index, loadFacets, readConceptNames);
    }),
    nearestConcepts: findLater(async () => {
      const { createNearestConcepts } = await import('./nearest-concepts.ts');
      return createNearestConcepts(index, readConceptNames);
    }),
  };
}

/** Finds by a function that is loaded when it is first needed; finds nothing as long as it, or its list, cannot be loaded. */
function findLater<Asked, Found>(loadFind: () => Promise<Find<Asked, Found>>): Find<Asked, Found> {
  const load = createLoader(loadFind);
  return (asked) =>
    load()
      .then((find) => find(asked))
      .catch(() => []);
}
