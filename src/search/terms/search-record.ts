/** What search knows of one card or note: plain text, formulas in Unicode. One record is one result. */
export interface SearchRecord {
  /** Address of the page, base path included. */
  url: string;
  kind: 'card' | 'note';
  /** BCP 47; forms of words are brought together by it. @default the index's */
  lang?: string;
  /** The card's key, under which a reader's progress is kept; undefined for a note. */
  key: string | undefined;
  heading: string;
  /** Empty for a note. */
  question: string;
  context: string;
  /** All code blocks and code spans, a line each. */
  code: string;
  /** Searched, and never shown unless the reader asks for it. For a note: its text. */
  answer: string;
  concepts: SearchConcept[];
  book: (SearchPlace & { author?: string | undefined }) | undefined;
  chapter: SearchPlace | undefined;
  rating: number | undefined;
  hasCode: boolean;
  hasMath: boolean;
  /** Formulas as terms and words, initials of concepts: found, never shown. */
  hidden: HiddenTerms;
}

export interface SearchConcept {
  slug: string;
  name: string;
  /** What acronyms stand for, or other names. */
  aliases: string[];
}

/** A book or a chapter: `slug` for addresses, `label` for readers. A chapter's slug holds its book's: `physics/11`. */
export interface SearchPlace {
  slug: string;
  label: string;
}

/** Terms that belong to what is seen of a card, and to its answer. */
export interface HiddenTerms {
  open: string;
  answer: string;
}

/** The folder of the site that holds the index. */
export const INDEX_FOLDER = 'pagefind';

/** Pagefind's list of what an index consists of. */
export const ENTRY_FILE = 'pagefind-entry.json';

/** What Pagefind's list calls the language of the index: pages load its WebAssembly before they know the language. */
export const INDEX_NAME = 'index';
export const WASM_FILE = `wasm.${INDEX_NAME}.pagefind`;
export const SCRIPT_FILE = 'pagefind.js';

/** What the id of an element without words begins with that says in which language a record is, if not in the index's. */
export const LANGUAGE_MARK = 'lang:';

/** Where a part of the index stands within its folder, the first one being 0; the parts hold the records in their order. */
export function partFolder(part: number): string {
  return part === 0 ? '' : `part-${part + 1}/`;
}

/** Whether a file holds texts of records; `path` is relative to the index's folder, `/`-separated. */
export function isFragment(path: string): boolean {
  return /^(?:part-\d+\/)?fragment\/./.test(path);
}

/** Beside Pagefind's files: the words of headings, questions and concepts, for spelling. */
export const VOCABULARY_FILE = 'vocabulary.txt';

/** Stands between the fields of a record's text in the index. */
export const FIELD_SEPARATOR = '\uE000';

/** Characters that are part of words besides letters and digits: C++, C#. */
export const WORD_CHARACTERS = '+#';
