import { createHash } from 'node:crypto';
import type { ConceptChoice } from '../../concepts/choose-concepts.ts';
import type { ChoiceStore } from '../../concepts/concept-chooser.ts';
import type { Cache } from './open-cache.ts';

/** Stores chosen concepts in the cache, keyed by a digest of all their inputs. */
export function createConceptCache(cache: Cache): ChoiceStore {
  return {
    get(cards, rules) {
      const bytes = cache.get(keyOf(cards, rules));
      return bytes && (JSON.parse(new TextDecoder().decode(bytes)) as ConceptChoice);
    },
    set(cards, rules, choice) {
      cache.set(keyOf(cards, rules), new TextEncoder().encode(JSON.stringify(choice)));
    },
  };
}

function keyOf(...[cards, rules]: Parameters<ChoiceStore['get']>): string {
  const hash = createHash('sha256').update(`${JSON.stringify(rules)}\n`);
  for (const { book, bookTitle, lang = '', heading, candidates, categories = [] } of cards) {
    const parts = [book, bookTitle, lang, heading, candidates, ...categories];
    // Lengths first, so that no two lists produce the same text.
    hash.update(`${parts.map((part) => part.length).join(',')}\n${parts.join('')}\n`);
  }
  return `concepts/${hash.digest('hex').slice(0, 32)}`;
}
