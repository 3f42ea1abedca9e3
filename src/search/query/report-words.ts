import type { FoundTerms } from './find-terms.ts';
import type { QueryTerm } from './query-term.ts';
import type { Correction, Replacement } from './respell.ts';

export interface WordReport {
  /** Words that no card contains, and the words searched instead. */
  corrected: Correction[];
  /** Words that no card contains and for which nothing else was found. */
  missing: string[];
  /** Words that no card with the chosen values contains, but others do. */
  elsewhere: string[];
}

/**
 * Describes what became of the words of a query: `replacements` are those of words that no card contains, `found` is
 * what was found with them. `isEmpty`: no card matches the query.
 */
export function reportWords(
  replacements: readonly Replacement[],
  found: Pick<FoundTerms, 'unknown' | 'elsewhere'>,
  isEmpty: boolean,
): WordReport {
  const report: WordReport = { corrected: [], missing: [], elsewhere: [] };
  const own = replacements.flatMap(({ terms }) => terms);
  for (const term of found.elsewhere) if (!own.includes(term)) report.elsewhere.push(term.typed);
  for (const replacement of replacements) addTo(report, replacement, found, isEmpty);
  return report;
}

function addTo(
  report: WordReport,
  { term: { typed }, terms, kind, spellings }: Replacement,
  { unknown, elsewhere }: Pick<FoundTerms, 'unknown' | 'elsewhere'>,
  isEmpty: boolean,
): void {
  const found = isEmpty
    ? []
    : terms.filter((term) => !unknown.includes(term) && !elsewhere.includes(term));
  const away = terms.filter((term) => elsewhere.includes(term));
  const words = (some: readonly QueryTerm[]): string[] =>
    kind === 'spellings' ? [...spellings] : some.map((term) => term.typed);
  if (kind === 'pairs' || (found.length === 0 && away.length === 0)) report.missing.push(typed);
  else if (found.length > 0 && kind !== 'language')
    report.corrected.push({
      from: typed,
      to: kind === 'parts' ? [words(found).join(' ')] : words(found),
    });
  if (kind !== 'pairs' && away.length > 0) report.elsewhere.push(...words(away));
}
