import { foldText } from '../../text/fold-text.ts';
import { STOP_WORDS } from '../terms/stop-words.ts';
import type { ConceptName } from '../terms/concept-names.ts';
import type { Vocabulary } from '../terms/vocabulary.ts';
import { createStem } from '../terms/words.ts';
import { englishWords } from './english-words.ts';
import { relatedWords } from './wordnet.ts';

/** How many words of concepts a word leads to. */
const MAX_WORDS = 3;

/** Returns words of concepts that are nearest in meaning to common words that no card contains, by their stems. */
export function findMeanings(
  words: Vocabulary,
  concepts: readonly ConceptName[],
): Map<string, string[]> {
  const stem = createStem('en');
  const known = new Set(words.keys().map(stem));
  const common = new Set(englishWords());
  const ofConcepts = concepts.flatMap(({ name }) => foldText(name).match(/[a-z]{3,}/g) ?? []);
  const wanted = new Set(ofConcepts.filter((word) => !STOP_WORDS.has(word)));
  const near = new Map<string, Map<string, number>>();
  for (const { of, word, distance } of relatedWords(wanted)) {
    const key = stem(word);
    if (!common.has(word) || known.has(key)) continue;
    const distances = near.get(key) ?? new Map<string, number>();
    near.set(key, distances.set(of, Math.min(distance, distances.get(of) ?? Infinity)));
  }
  return new Map(near.entries().map(([key, distances]) => [key, nearest(distances)]));
}

function nearest(distances: ReadonlyMap<string, number>): string[] {
  return [...distances]
    .sort(([, a], [, b]) => a - b)
    .slice(0, MAX_WORDS)
    .map(([word]) => word);
}
