import { foreignForm, hasForms } from '../terms/foreign-forms.ts';
import type { Stem } from '../terms/words.ts';
import type { Query } from './parse-query.ts';
import type { QueryTerm, Way } from './query-term.ts';

/** Adds to each word of a query its forms in the other languages of the index, whose stemmers are `stems`. */
export function withForeignWays(query: Query, stems: readonly Stem[]): Query {
  if (stems.length === 0) return query;
  return { ...query, terms: query.terms.map((term) => withForms(term, stems)) };
}

function withForms(term: QueryTerm, stems: readonly Stem[]): QueryTerm {
  const [word = ''] = term.words;
  if (term.whole !== undefined || term.parts.length > 0 || !hasForms(word)) return term;
  const forms = new Set(stems.map((stem) => foreignForm(word, stem)));
  const ways = [...forms].map((form): Way => ({ words: [form], weight: 0.9, isExact: true }));
  return { ...term, ways: [...term.ways, ...ways] };
}
