import { createLoader } from '../../text/load-once.ts';
import type { Vocabulary } from '../terms/vocabulary.ts';
import type { Place } from './find-places.ts';
import type { FacetLoader } from './load-facets.ts';
import type { NearConcept } from './nearest-concepts.ts';
import type { OpenIndex } from './open-index.ts';
import type { Query } from './parse-query.ts';

type Find<Asked, Found> = (asked: Asked) => Promise<Found[]>;

/** `createPlaceFinder`, loaded when it is first needed. */
export function loadPlaceFinder(index: OpenIndex, facets: FacetLoader): Find<Query, Place> {
  return findLater(async () => {
    const { createPlaceFinder } = await import('./find-places.ts');
    return createPlaceFinder(index, facets);
  });
}

/** `createNearestConcepts`, loaded when it is first needed. */
export function loadNearestConcepts(
  index: OpenIndex,
  readVocabulary: () => Promise<Vocabulary>,
): Find<string, NearConcept> {
  return findLater(async () => {
    const { createNearestConcepts } = await import('./nearest-concepts.ts');
    return createNearestConcepts(index, readVocabulary);
  });
}

/** Finds by a function that is loaded when it is first needed; finds nothing as long as it cannot be loaded. */
function findLater<Asked, Found>(loadFind: () => Promise<Find<Asked, Found>>): Find<Asked, Found> {
  const load = createLoader(loadFind);
  return (asked) =>
    load().then(
      (find) => find(asked),
      () => [],
    );
}
