import { createStem } from '../terms/words.ts';
import { STOP_WORDS } from '../terms/stop-words.ts';
import { englishWordCounts } from '../../content/english-word-counts.ts';

/** Rarer words are mostly errors in the source. */
const MIN_COUNT = 3;

/** The words of spoken English with at least three letters, in lower case, including names. */
export function englishWords(): string[] {
  return [...englishWordCounts()]
    .filter(([word, count]) => count >= MIN_COUNT && /^[a-z]{3,}$/.test(word))
    .map(([word]) => word);
}

/** 100 times in a million words. */
const EVERYDAY_COUNT = 5000;

/** Stems of the words of everyday English. */
export function everydayStems(): string[] {
  const stem = createStem('en');
  const words = englishWords().filter(
    (word) => (englishWordCounts().get(word) ?? 0) >= EVERYDAY_COUNT && !STOP_WORDS.has(word),
  );
  return [...new Set(words.map(stem))];
}
