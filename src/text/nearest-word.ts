import { editDistance } from './edit-distance.ts';

/** The one of `words` that `written` most likely is a slip of; undefined where none is near. */
export function nearestWord(written: string, words: readonly string[]): string | undefined {
  const slip = written.slice(0, 40).toLowerCase();
  const ranked = words
    .map((word) => ({ word, distance: editDistance(slip, word.toLowerCase()) }))
    .filter(({ word, distance }) => distance <= Math.max(1, Math.floor(word.length / 3)))
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.word;
}
