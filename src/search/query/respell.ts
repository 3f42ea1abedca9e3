import { parseVocabulary, VOCABULARY_FILE } from '../terms/vocabulary.ts';
import { parseWordList, wordListFile } from '../terms/word-lists.ts';
import type { OpenIndex } from './open-index.ts';
import { languageWay } from './language-way.ts';
import { divideStretch, parseQuery, respellTerm } from './parse-query.ts';
import type { Query } from './parse-query.ts';
import type { QueryTerm, Way } from './query-term.ts';
import { createLoader, loadOnce } from '../../text/load-once.ts';
import { memoize } from '../../text/memoize.ts';

/** In letters. */
const SMALL = 3;

/** A word that no card contains, and the spellings that were searched instead. */
export interface Correction {
  from: string;
  to: string[];
}

/** What is searched for instead of a term that no card contains. */
export interface Replacement {
  term: QueryTerm;
  /** Empty if there is nothing. */
  terms: QueryTerm[];
  /** The parts of a name, other spellings of a word, a language of code blocks, or pairs of characters. */
  kind: 'parts' | 'spellings' | 'language' | 'pairs';
  /** Likeliest first; empty unless `kind` is `spellings`. */
  spellings: readonly string[];
}

/** Returns the query with replacements for terms that no card contains, and without those that have none. */
export type Respell = (
  query: Query,
  unknown: readonly QueryTerm[],
) => Promise<{ query: Query; replacements: Replacement[] }>;

/**
 * Treats words that no card contains as languages of code blocks, or else as typing errors. The data for that is loaded
 * at the first such word.
 */
export function createRespell({ readText, searchExactly }: OpenIndex): Respell {
  const lists = new Map<string, Promise<ReadonlySet<string>>>();

  /** A word is corrected again at each key that is typed after it. */
  const loadCorrect = createLoader(async () => {
    const [{ correctWord }, text] = await Promise.all([
      import('./spelling.ts'),
      readText(VOCABULARY_FILE),
    ]);
    const known = parseVocabulary(text);
    return memoize((word: string) => correctWord(word, known));
  });

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
    const [correct, isReal] = await Promise.all([loadCorrect(), isEnglish(word)]);
    return isReal ? [] : correct(word);
  }

  /** The way to find code blocks in the language that a term names; undefined if it names none. */
  async function findLanguage({ words: [word = ''] }: QueryTerm): Promise<Way | undefined> {
    const way = languageWay(word);
    const [code] = way.words;
    return code && (await searchExactly(code)).count > 0 ? way : undefined;
  }

  async function replace(term: QueryTerm): Promise<Replacement> {
    const pairs = divideStretch(term);
    if (pairs) return { term, terms: pairs, kind: 'pairs', spellings: [] };
    const isName = term.parts.some((part) => part.length > 1);
    const [language, spellings] = await Promise.all([
      findLanguage(term),
      isName ? [] : spellingsOf(term),
    ]);
    if (language) {
      return { term, terms: [{ ...term, ways: [language] }], kind: 'language', spellings: [] };
    }
    if (isName) return { term, terms: partsOf(term), kind: 'parts', spellings: [] };
    const terms = spellings.length > 0 ? [respellTerm(term, spellings)] : [];
    return { term, terms, kind: 'spellings', spellings };
  }

  return async (query, unknown) => {
    const likely = await Promise.all(unknown.map(replace));
    const isComplete = likely.every((one) => one.terms.length > 0);
    const adapt = (term: QueryTerm): QueryTerm => (isComplete ? term : asWholeWord(term));
    const replacements = likely.map((one) => ({ ...one, terms: one.terms.map(adapt) }));
    const terms = query.terms.flatMap(
      (term) => replacements.find((one) => one.term === term)?.terms ?? [adapt(term)],
    );
    return { query: { ...query, terms }, replacements };
  };
}

/** The parts of a name as terms of their own; a card that has all of them as one word is no match. */
function partsOf({ parts, tokens }: QueryTerm): QueryTerm[] {
  const { terms } = parseQuery(parts.join(' '));
  return terms
    .filter(({ whole }) => whole === undefined)
    .map((part): QueryTerm => ({ ...part, tokens }));
}

/**
 * Next to words that no card contains, a small word does not stand for longer ones that begin like it, as `de` in
 * `esquema de estrella`, nor do two letters for a name.
 */
function asWholeWord(term: QueryTerm): QueryTerm {
  const { words, ways, whole } = term;
  const length = words[0]?.length ?? 0;
  if (whole !== undefined || length === 0 || length > SMALL) return term;
  const likely = length < SMALL ? ways.filter((way) => !way.isLastResort) : ways;
  return { ...term, ways: likely.map((way) => ({ ...way, isExact: true })) };
}

/** Whether a term may be a typing error: a formula is not, and an acronym is too short to tell. */
function isCorrectable({ typed, words }: QueryTerm): boolean {
  return words.length > 0 && !/^\p{Lu}{2,6}$/u.test(typed);
}
