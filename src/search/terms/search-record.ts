/** What the search knows about a card or note: plain text, with formulas in Unicode. One record is one result. */
export interface SearchRecord {
  /** Address of the page, with the base path. */
  url: string;
  kind: 'card' | 'note';
  /** BCP 47; determines the forms of words. @default the index's */
  lang?: string;
  /** The card's key, which identifies it in a reader's progress; undefined for a note. */
  key: string | undefined;
  heading: string;
  /** Empty for a note. */
  question: string;
  context: string;
  /** All code blocks and code spans, one per line. */
  code: string;
  /** Searched, but shown only on request. For a note: its text. */
  answer: string;
  concepts: SearchConcept[];
  book: (SearchPlace & { author?: string | undefined }) | undefined;
  chapter: SearchPlace | undefined;
  rating: number | undefined;
  hasCode: boolean;
  hasMath: boolean;
  /** Formulas as terms and words, initials of concepts: searched, never shown. */
  hidden: HiddenTerms;
}

export interface SearchConcept {
  slug: string;
  name: string;
  /** Other names, and what acronyms stand for. */
  aliases: string[];
}

/** A book or a chapter: `slug` for addresses, `label` for readers. A chapter's slug contains its book's: `physics/11`. */
export interface SearchPlace {
  slug: string;
  label: string;
}

/** Terms for the visible part of a card, and for its answer. */
export interface HiddenTerms {
  open: string;
  answer: string;
}

/** Pagefind's list of the files of an index. */
export const ENTRY_FILE = 'pagefind-entry.json';

/**
 * The language of the index in Pagefind's list. It is always the same, because pages load the WebAssembly file before
 * they know the language.
 */
export const INDEX_NAME = 'index';
export const WASM_FILE = `wasm.${INDEX_NAME}.pagefind`;

/** Whether a file contains texts of records; `path` is relative to the index's folder, `/`-separated. */
export function isFragment(path: string): boolean {
  return path.startsWith('fragment/');
}

/** Whether a file contains words; `path` as for `isFragment`. */
export function isWordFile(path: string): boolean {
  return path.startsWith('index/');
}

/** Characters, besides letters and digits, that are part of words: C++, C#. */
export const WORD_CHARACTERS = '+#';
