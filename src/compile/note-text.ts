import type { Root } from 'mdast';
import { createTypesetter } from '../formula/typeset.ts';
import { parseBlocks } from '../markdown/parse-passage.ts';
import { readPlainText } from './plain-text.ts';
import { toSearchText, type SearchText } from './search-text.ts';

/** The parts of a note for search. */
export interface NoteSource {
  title: string;
  description: string | undefined;
  /** As MDX. */
  body: string;
}

export interface NoteSearchText extends SearchText {
  hasCode: boolean;
  hasMath: boolean;
}

const RE_ESM = /^(?:import|export)\b[^\n]*(?:\n(?!\s*\n)[^\n]*)*/gm;
const RE_TAG = /<\/?[A-Za-z][^<>]*>/g;

/** Creates a function that extracts a note's text for search. Computed text is ignored. */
export function createNoteReader(): (note: NoteSource) => NoteSearchText {
  const typeset = createTypesetter({ html: false });
  const read = (markdown: string) => readPlainText(parseBlocks(markdown), typeset);
  const written = (value: string): Root => ({ type: 'root', children: [{ type: 'text', value }] });
  return ({ title, description = '', body }) => {
    const answer = read(body.replace(RE_ESM, '').replace(RE_TAG, ' '));
    const search = toSearchText({
      heading: readPlainText(written(title), typeset),
      question: read(''),
      context: readPlainText(written(description), typeset),
      answer,
    });
    return { ...search, hasCode: answer.hasCode, hasMath: answer.formulas.length > 0 };
  };
}
