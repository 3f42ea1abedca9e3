import type { PortableCard } from '../compile/portable-card.ts';
import type { PortableForm } from '../content/portable-cards.ts';
import type { ExportName } from '../library/export-names.ts';
import type { LibraryCard } from '../library/model.ts';
import type { PaperOptions } from '../paper/paper-options.ts';

/** A card with what it is written as in the form that a format asks for. */
export interface ExportedCard {
  card: LibraryCard;
  text: PortableCard;
}

/** What is exported. */
export interface ExportScope {
  /** Of the library, the book, the chapter, or the concept. */
  title: string;
  /** In reading order. */
  cards: readonly LibraryCard[];
  /** Where the site will be, ending in `/`; undefined if `library.yaml` does not say. */
  siteAddress: string | undefined;
  /** How cards are printed. */
  paper: PaperOptions;
  /** Writes `cards` one after the other, in their order. */
  read: (form: PortableForm) => AsyncIterable<ExportedCard>;
  /** Returns the bytes of a file of the content folder. */
  readFile: (path: string) => Uint8Array;
  /** Returns when a file of the content folder was last changed, in seconds since 1970. */
  changedAt: (path: string) => number;
}

/** A format that cards leave Recto in: one file. */
export interface ExportFormat {
  /** What the command and `library.yaml` call it. */
  name: ExportName;
  /** What pages call a file of it. */
  label: string;
  /** Of its files, without the dot. */
  extension: string;
  /** What it is for, as a clause. */
  purpose: string;
  /** Whether it is made of the HTML of pages. @default false */
  readsPages?: true;
  /** Writes the file piece by piece; the same scope gives the same bytes. */
  write: (scope: ExportScope) => AsyncIterable<string | Uint8Array>;
}

/** An export that cannot be made; the message is for the user. */
export class ExportError extends Error {
  override name = 'ExportError';
}
