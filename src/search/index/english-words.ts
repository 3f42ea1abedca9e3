import { englishWordCounts } from '../../content/english-word-counts.ts';

/** Rarer words are as often slips of whoever wrote them down. */
const LEAST_COUNT = 3;

/** The words of spoken English, in small letters, of three letters and more; names included. */
export function englishWords(): string[] {
  return [...englishWordCounts()]
    .filter(([word, count]) => count >= LEAST_COUNT && /^[a-z]{3,}$/.test(word))
    .map(([word]) => word);
}
