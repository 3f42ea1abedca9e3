import { VOCABULARY_FILE } from '../terms/search-record.ts';
import { parseVocabulary } from '../terms/vocabulary.ts';
import type { Vocabulary } from '../terms/vocabulary.ts';
import { parseWordList, wordListFile } from '../terms/word-lists.ts';
import type { OpenIndex } from './open-index.ts';
import { languageWay } from './language-way.ts';
import { divideStretch, parseQuery, respellTerm } from './parse-query.ts';
import type { Query } from './parse-query.ts';
import type { QueryTerm, Way } from './query-term.ts';
import { loadOnce } from '../../text/load-once.ts';
import { correctWord } from './spelling.ts';

/** In letters. */
const SMALL = 3;

/** A word that no card contains, and the spellings that were searched instead. */
export interface Correction {
  from: string;
  to: string[];
}

export interface RespelledQuery {
  query: Query;
  corrected: Correction[];
  /** Terms that name a language of code blocks, which are searched for instead. */
  languages: QueryTerm[];
}

export interface Respeller {
  /** The query with other spellings for terms that no card contains, and without those that have none. */
  respell: (query: Query, unknown: readonly QueryTerm[]) => Promise<RespelledQuery>;
  readVocabulary: () => Promise<Vocabulary>;
}

interface Respelled {
  terms: QueryTerm[];
  to: string[];
  isLanguage?: true;
}

/**
 * Treats words that no card contains as languages of code blocks, or else as typing errors. The data for that is loaded
 * at the first such word.
 */
export function createRespeller({ readText, searchExactly }: OpenIndex): Respeller {
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

  /** The way to find code blocks in the language that a term names; undefined if it names none. */
  async function findLanguage({ words: [word = ''] }: QueryTerm): Promise<Way | undefined> {
    const way = languageWay(word);
    const [code] = way.words;
    return code && (await searchExactly(code)).count > 0 ? way : undefined;
  }

  async function respellOne(term: QueryTerm): Promise<Respelled> {
    const pairs = divideStretch(term);
    if (pairs) return { terms: pairs, to: [] };
    const isName = term.parts.some((part) => part.length > 1);
    const spelling = isName ? [] : spellingsOf(term);
    const [language, to] = await Promise.all([findLanguage(term), spelling]);
    if (language) return { terms: [{ ...term, ways: [language] }], to: [], isLanguage: true };
    if (isName) {
      const own = parseQuery(term.parts.join(' ')).terms;
      return {
        terms: own.map((part) => ({ ...part, tokens: term.tokens })),
        to: [term.parts.join(' ')],
      };
    }
    return { terms: to.length > 0 ? [respellTerm(term, to)] : [], to };
  }

  return {
    readVocabulary,
    async respell(query, unknown) {
      const read = await Promise.all(
        query.terms.map(async (term): Promise<Respelled & { term: QueryTerm }> => ({
          term,
          ...(unknown.includes(term) ? await respellOne(term) : { terms: [term], to: [] }),
        })),
      );
      const terms = read.flatMap((own) => own.terms);
      const isComplete = read.every((own) => own.terms.length > 0);
      return {
        query: { ...query, terms: isComplete ? terms : terms.map(asWholeWord) },
        corrected: read
          .filter(({ to }) => to.length > 0)
          .map(({ term, to }) => ({ from: term.typed, to })),
        languages: read.filter(({ isLanguage }) => isLanguage).map(({ term }) => term),
      };
    },
  };
}

/**
 * Next to words that no card contains, a small word does not stand for longer ones that begin like it, as `de` in
 * `esquema de estrella`, nor do two letters for a name.
 */
function asWholeWord(term: QueryTerm): QueryTerm {
  const { words, ways, whole } = term;
  const [{ length } = ''] = words;
  if (whole !== undefined || length === 0 || length > SMALL) return term;
  const likely = length < SMALL ? ways.filter((way) => !way.isLastResort) : ways;
  return { ...term, ways: likely.map((way) => ({ ...way, isExact: true })) };
}

/** Whether a term may be a typing error: a formula is not, and an acronym is too short to tell. */
function isCorrectable({ typed, words }: QueryTerm): boolean {
  return words.length > 0 && !/^\p{Lu}{2,6}$/u.test(typed);
}
