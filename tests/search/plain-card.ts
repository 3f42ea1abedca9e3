import { toSearchText } from '../../src/compile/search-text.ts';
import type { SearchRecord } from '../../src/search/terms/search-record.ts';
import { searchRecord } from './open-built-index.ts';

interface PlainCard {
  heading: string;
  question: string;
  answer?: string;
  /** Code of the answer. */
  code?: string;
  /** Names of its language. */
  languages?: string[];
}

/** A card of plain text, indexed by its initials, formulas, and languages of code, as those of decks are. */
export function plainCard({
  heading,
  question,
  answer = '',
  code = '',
  languages = [],
}: PlainCard): SearchRecord {
  const plain = (text: string) => ({
    text,
    whole: text,
    code: '',
    hasCode: false,
    formulas: [],
    languages: [],
  });
  return searchRecord(
    toSearchText({
      heading: plain(heading),
      question: plain(question),
      context: plain(''),
      answer: { ...plain(answer), code, languages },
    }),
  );
}
