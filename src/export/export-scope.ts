import type { PortableCard } from '../compile/portable-card.ts';
import type { PortableForm } from '../content/portable-cards.ts';
import type { ExportName } from '../library/export-names.ts';
import type { Interface } from '../messages/languages.ts';
import type { LibraryCard } from '../library/model.ts';
import type { PaperOptions } from '../paper/paper-options.ts';

/** A card with its text in the form that a format asks for. */
export interface ExportedCard {
  card: LibraryCard;
  text: PortableCard;
}

/** What is exported. */
export interface ExportScope {
  /** Title of the library, the book, the chapter, or the concept. */
  title: string;
  /** In reading order. */
  cards: readonly LibraryCard[];
  /** The language of everything that is not from a deck. */
  interface: Interface;
  /** Where the site will be, ending in `/`; undefined if `library.yaml` does not say. */
  siteAddress: string | undefined;
  /** How cards are printed. */
  paper: PaperOptions;
  /** Yields `cards` in order, each with its text. */
  read: (form: PortableForm) => AsyncIterable<ExportedCard>;
  /** Returns the bytes of a file in the content folder. */
  readFile: (path: string) => Uint8Array;
  /** Returns when a file in the content folder was last changed, in seconds since 1970. */
  changedAt: (path: string) => number;
}

/** A format for exports; each export is one file. */
export interface ExportFormat {
  /** Its name in the command and in `library.yaml`. */
  name: ExportName;
  /** File name extension, without the dot. */
  extension: string;
  /** What it is for, as a clause. */
  purpose: string;
  /** Whether it is generated from the HTML of pages. @default false */
  readsPages?: true;
  /** Writes the file piece by piece; equal scopes give equal bytes. */
  write: (scope: ExportScope) => AsyncIterable<string | Uint8Array>;
}

/** An export that cannot be made; the message is for the user. */
export class ExportError extends Error {
  override name = 'ExportError';
}
