import { createLoader } from '../../text/load-once.ts';
import type { Vocabulary } from '../terms/vocabulary.ts';
import type { Place } from './find-places.ts';
import type { FacetLoader } from './load-facets.ts';
import type { NearConcept } from './nearest-concepts.ts';
import type { OpenIndex } from './open-index.ts';
import type { Query } from './parse-query.ts';

/** `createPlaceFinder`, loaded when it is first needed; without a connection, there are no places. */
export function loadPlaceFinder(
  index: OpenIndex,
  facets: FacetLoader,
): (query: Query) => Promise<Place[]> {
  const load = createLoader(async () => {
    const { createPlaceFinder } = await import('./find-places.ts');
    return createPlaceFinder(index, facets);
  });
  return (query) =>
    load().then(
      (findPlaces) => findPlaces(query),
      () => [],
    );
}

/** `createNearestConcepts`, loaded when it is first needed; without a connection, there are no concepts. */
export function loadNearestConcepts(
  index: OpenIndex,
  readVocabulary: () => Promise<Vocabulary>,
): (asked: string) => Promise<NearConcept[]> {
  const load = createLoader(async () => {
    const { createNearestConcepts } = await import('./nearest-concepts.ts');
    return createNearestConcepts(index, readVocabulary);
  });
  return (asked) =>
    load().then(
      (nearestConcepts) => nearestConcepts(asked),
      () => [],
    );
}
