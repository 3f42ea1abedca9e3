import { VOCABULARY_FILE } from '../terms/search-record.ts';
import { parseVocabulary } from '../terms/vocabulary.ts';
import type { Vocabulary } from '../terms/vocabulary.ts';
import { parseWordList, wordListFile } from '../terms/word-lists.ts';
import type { OpenIndex } from './open-index.ts';
import { divideStretch, parseQuery, respellTerm } from './parse-query.ts';
import type { Query } from './parse-query.ts';
import type { QueryTerm } from './query-term.ts';
import { loadOnce } from '../../text/load-once.ts';
import { correctWord } from './spelling.ts';

/** A word that no card contains, and the spellings that were searched instead. */
export interface Correction {
  from: string;
  to: string[];
}

export interface RespelledQuery {
  query: Query;
  corrected: Correction[];
}

export interface Respeller {
  /** The query with other spellings for terms that no card contains, and without those that have none. */
  respell: (query: Query, unknown: readonly QueryTerm[]) => Promise<RespelledQuery>;
  readVocabulary: () => Promise<Vocabulary>;
}

/** Treats words that no card contains as typing errors. The data for that is loaded at the first such word. */
export function createRespeller({ readText }: OpenIndex): Respeller {
  const vocabularies = new Map<string, Promise<Vocabulary>>();
  const lists = new Map<string, Promise<ReadonlySet<string>>>();

  const readVocabulary = (): Promise<Vocabulary> =>
    loadOnce(vocabularies, VOCABULARY_FILE, async (name) => parseVocabulary(await readText(name)));

  /** Whether it is an English word; false if the list cannot be loaded. */
  async function isEnglish(word: string): Promise<boolean> {
    const file = wordListFile(word);
    if (file === undefined) return false;
    const read = async (name: string): Promise<ReadonlySet<string>> =>
      parseWordList(await readText(name));
    const words = await loadOnce(lists, file, read).catch(() => new Set<string>());
    return words.has(word);
  }

  async function spellingsOf(term: QueryTerm): Promise<string[]> {
    const [word = ''] = term.words;
    if (!isCorrectable(term)) return [];
    const [known, isReal] = await Promise.all([readVocabulary(), isEnglish(word)]);
    return isReal ? [] : correctWord(word, known);
  }

  async function respellOne(term: QueryTerm): Promise<{ terms: QueryTerm[]; to: string[] }> {
    const pairs = divideStretch(term);
    if (pairs) return { terms: pairs, to: [] };
    if (term.parts.some((part) => part.length > 1)) {
      const own = term.parts.flatMap((part) => parseQuery(part).terms);
      return {
        terms: own.map((part) => ({ ...part, tokens: term.tokens })),
        to: [term.parts.join(' ')],
      };
    }
    const to = await spellingsOf(term);
    return { terms: to.length > 0 ? [respellTerm(term, to)] : [], to };
  }

  return {
    readVocabulary,
    async respell(query, unknown) {
      const read = await Promise.all(
        query.terms.map(async (term) => ({
          from: term.typed,
          ...(unknown.includes(term) ? await respellOne(term) : { terms: [term], to: [] }),
        })),
      );
      return {
        query: { ...query, terms: read.flatMap(({ terms }) => terms) },
        corrected: read.filter(({ to }) => to.length > 0).map(({ from, to }) => ({ from, to })),
      };
    },
  };
}

/** Whether a term may be a typing error: a formula is not, and an acronym is too short to tell. */
function isCorrectable({ typed, words }: QueryTerm): boolean {
  return words.length > 0 && !/^\p{Lu}{2,6}$/u.test(typed);
}
