import { editDistance } from './edit-distance.ts';

/** Returns the one of `words` that `written` is probably a misspelling of, or undefined. */
export function nearestWord(written: string, words: readonly string[]): string | undefined {
  const slip = written.slice(0, 40).toLowerCase();
  const ranked = words
    .map((word) => ({ word, distance: editDistance(slip, word.toLowerCase()) }))
    .filter(({ word, distance }) => distance <= Math.max(1, Math.floor(word.length / 3)))
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.word;
}
