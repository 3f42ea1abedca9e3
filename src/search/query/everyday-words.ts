import { createStem } from '../terms/words.ts';
import type { Query } from './parse-query.ts';
import type { QueryTerm } from './query-term.ts';

/** A query of fewer words is a name, in which each word counts, as in `condition number`. */
const FEWEST_WORDS = 3;
const RE_ACRONYM = /^\p{Lu}{2,}s?$/u;
const stem = createStem('en');

/** Marks the everyday words of a question; `common` has the stems of such words. */
export function markEverydayWords(query: Query, common: ReadonlySet<string>): Query {
  const count = query.terms.filter(
    ({ required, words, whole }) => required && words.length > 0 && whole === undefined,
  ).length;
  if (count < FEWEST_WORDS) return query;
  const isEveryday = ({ typed, words: [word], parts, whole }: QueryTerm): boolean =>
    word !== undefined &&
    whole === undefined &&
    parts.length === 0 &&
    !RE_ACRONYM.test(typed) &&
    common.has(stem(word));
  return {
    ...query,
    terms: query.terms.map((term) => (isEveryday(term) ? { ...term, isEveryday: true } : term)),
  };
}
