import { STOP_WORDS } from '../terms/stop-words.ts';
import type { FoundCard } from './found-card.ts';
import type { Query } from './parse-query.ts';
import { containsWord } from './contains-way.ts';

interface Ranked {
  query: Query;
  ranked: readonly { card: FoundCard }[];
}

/**
 * The folded words to mark in the cards that were found. A word that no card contains, but that begins words of theirs,
 * as while someone is typing, ends in `*`; others are not marked at the beginning of longer words.
 */
export function wordsToMark({ query, ranked }: Ranked): string[] {
  const words = query.terms.flatMap((term) => {
    const parts = term.parts.filter((part) => part.length > 1 && !STOP_WORDS.has(part));
    const own = [...term.words, ...parts];
    const isWhole = ranked.some(({ card }) => own.some((word) => containsWord(card, word)));
    if (term.whole !== undefined && !isWhole) return [];
    return isWhole ? own : own.map((word) => `${word}*`);
  });
  return [...new Set(words)];
}
