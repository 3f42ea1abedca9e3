import { englishWordCounts } from '../../content/english-word-counts.ts';

/** Rarer words are mostly errors in the source. */
const MIN_COUNT = 3;

/** The words of spoken English with at least three letters, in lower case, including names. */
export function englishWords(): string[] {
  return [...englishWordCounts()]
    .filter(([word, count]) => count >= MIN_COUNT && /^[a-z]{3,}$/.test(word))
    .map(([word]) => word);
}
