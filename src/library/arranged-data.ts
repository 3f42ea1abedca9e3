import type { Digests } from './digests.ts';

/** A card's place in a deck; `file` is the path inside the content folder. */
export interface SourceData {
  file: string;
  line: number;
  column: number;
}

/** A card in its place; its id is `{book}/{chapter}/{card}`. Plain data. */
export interface CardData {
  key: string;
  /** Plain text, formulas in Unicode. */
  heading: string;
  /** Plain text, formulas in Unicode. */
  question: string;
  rating: number | undefined;
  hasMath: boolean;
  hasCode: boolean;
  /** The first one decides where the card stands. */
  sources: SourceData[];
  /** Of heading, question and answer as written. */
  digests: Digests;
  /** Candidate concept phrases. */
  terms: readonly string[];
}

export interface PartData {
  sections: { number: string; title: string }[];
  label: string | undefined;
  /** Slugs, in reading order. */
  cards: string[];
}

export interface ChapterData {
  slug: string;
  number: string | undefined;
  title: string | undefined;
  label: string;
  /** In reading order. */
  parts: PartData[];
  /** Headings that several cards of the chapter bear; `cards` are slugs. */
  sharedHeadings: { slug: string; heading: string; cards: string[] }[];
}

/** A book as its decks name it (`library.yaml` is not applied yet); its id is its slug. Plain data. */
export interface BookData {
  title: string;
  author: string | undefined;
  shelfCode: string | undefined;
  imprint: string | undefined;
  /** In reading order. */
  chapters: ChapterData[];
}
