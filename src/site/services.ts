import type { ContentFolder } from '../content/content-folder.ts';
import type { NoteText } from '../content/note-text.ts';
import type { OpenLibrary } from '../content/open-library.ts';
import type { LibraryConfig } from '../library/config.ts';
import type { BookExport } from './page-data.ts';

/** What one run of Astro shares between its parts: the configuration, the library, and the notes. */
export interface Services {
  readonly folder: ContentFolder;
  readonly config: LibraryConfig;
  /** The site's base path; begins and ends with `/`. */
  readonly base: string;
  /** Whether every page is going to be made, as in a build. */
  readonly whole: boolean;
  readonly library: OpenLibrary;
  readonly notes: NoteShelf;
  /** Addresses, with the site's origin, of the pages that Astro itself does not render; for the sitemap. */
  readonly sitemapPages: string[];
  /** By a book's slug: the files that it can be taken along as. Filled by a build before it renders pages. */
  readonly exports: Map<string, readonly BookExport[]>;
}

/** The notes as they were last loaded. */
export interface NoteShelf {
  /** By address; empty before the first page. */
  current: () => readonly NoteText[];
  replace: (notes: readonly NoteText[]) => void;
}

// Astro evaluates the configuration, the content configuration and the pages in module graphs of their own, within one
// process; only the global object is common to all of them.
const KEY = Symbol.for('recto.services');
const shared = globalThis as { [KEY]?: Services };

export function provideServices(services: Services): void {
  shared[KEY] = services;
}

/** @throws Error outside of a run of Astro with Recto's integration */
export function services(): Services {
  const found = shared[KEY];
  if (!found)
    throw new Error('Recto’s services are missing: is its integration in astro.config.mjs?');
  return found;
}
