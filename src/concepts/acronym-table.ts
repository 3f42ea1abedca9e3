import { splitWords, foldWord } from './concept-key.ts';
import { mostCounted } from '../text/most-written.ts';

export interface AcronymTable {
  /** What each acronym stands for, where decks and rules leave no doubt. */
  expansions: ReadonlyMap<string, string>;
  /** Whether a term is an acronym with what it stands for, which only defines and is no phrase of the card. */
  isPair: (term: string) => boolean;
}

const RE_PAIR = /^(.+) \(([^()\s]+)\)$/u;

/**
 * @param terms from `candidateTerms`, over all cards
 * @param aliases acronym -> what it stands for; it overrules the decks
 */
export function createAcronyms(
  terms: Iterable<string>,
  aliases: Readonly<Record<string, string>>,
): AcronymTable {
  const written = new Map<string, Map<string, number>>();
  for (const term of terms) {
    const [, expansion, acronym] = RE_PAIR.exec(term) ?? [];
    if (expansion === undefined || acronym === undefined) continue;
    const forms = written.get(acronym) ?? new Map<string, number>();
    written.set(acronym, forms.set(expansion, (forms.get(expansion) ?? 0) + 1));
  }
  const expansions = new Map<string, string>();
  for (const [acronym, forms] of written) {
    const meanings = new Set([...forms.keys()].map(foldExpansion));
    const expansion = mostCounted(forms);
    if (meanings.size === 1 && expansion !== undefined) expansions.set(acronym, expansion);
  }
  for (const [acronym, expansion] of Object.entries(aliases)) expansions.set(acronym, expansion);
  return { expansions, isPair: (term) => RE_PAIR.test(term) };
}

function foldExpansion(expansion: string): string {
  return splitWords(expansion).map(foldWord).join('').replace(/s$/, '');
}
