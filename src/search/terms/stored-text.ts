import type { TextRun } from './record-columns.ts';
import type { HiddenTerms } from './search-record.ts';

/** What the index stores of a card or note, for its result. Texts are empty rather than missing. */
export interface StoredText {
  /** Address of the page, with the base path. */
  url: string;
  /** The card's key, which identifies it in a reader's progress; undefined for a note. */
  key?: string;
  /** ISO 639-1; undefined if it is the index's. */
  lang?: string;
  heading: string;
  question: string;
  /** Names, each followed by its aliases. */
  concepts: string;
  /** `book › chapter` */
  place: string;
  /** Author of its book. */
  author: string;
  context: string;
  code: string;
  answer: string;
  /** Hidden terms, separated by spaces. */
  hidden: HiddenTerms;
}

/** A file of texts: those of neighboring records. */
export type TextFile = StoredText[];

/** Where the text of a record is. */
export interface TextPlace {
  /** Relative to the folder of the index. */
  file: string;
  /** Index in the file. */
  at: number;
}

/** The path of a file of texts, the one at `index` of its run, relative to the folder of the index. */
export function textFile(run: string, index: number): string {
  return `fragment/${run}-${index}.pf_fragment`;
}

/** By the position of a record: where its text is. */
export function listTexts(runs: readonly TextRun[]): TextPlace[] {
  return runs.flatMap(({ name, sizes }) =>
    sizes.flatMap((size, index) => {
      const file = textFile(name, index);
      return Array.from({ length: size }, (_, at) => ({ file, at }));
    }),
  );
}
