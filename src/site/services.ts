import type { ContentFolder } from '../content/content-folder.ts';
import type { LastChanged } from '../content/last-changed.ts';
import type { Note } from '../content/parse-note.ts';
import type { OpenLibrary } from '../content/open-library.ts';
import type { LibraryConfig } from '../library/config.ts';
import type { Logo } from '../library/logo.ts';
import type { Interface } from '../messages/languages.ts';
import type { SearchIndex } from '../search/index/search-index.ts';
import type { BuildState } from './build-state.ts';

/** What the parts of one Astro run share: the configuration, the library, and the notes. */
export interface Services {
  readonly folder: ContentFolder;
  readonly config: LibraryConfig;
  /** The language of everything that is not from a deck or a note. */
  readonly interface: Interface;
  readonly logo: Logo | undefined;
  /** The site's base path; begins and ends with `/`. */
  readonly base: string;
  /** Whether every page will be rendered, as in a build. */
  readonly whole: boolean;
  readonly library: OpenLibrary;
  readonly notes: NoteShelf;
  readonly index: SearchIndex;
  /** Read once: in dev, a commit shows after a restart. */
  readonly lastChanged: () => Promise<LastChanged>;
  readonly build: BuildState;
}

/** The notes as last read. */
export interface NoteShelf {
  /**
   * The same array until `forget` is called, sorted by file.
   * @throws ContentFolderError if a note can't be read
   */
  current: () => readonly Note[];
  forget: () => void;
}

// Astro evaluates the configuration, the collection of cards, and the pages in separate module graphs of one process,
// which share only the global object.
const KEY = Symbol.for('recto.services');
const shared = globalThis as { [KEY]?: Services };

export function provideServices(services: Services): void {
  shared[KEY] = services;
}

/** @throws Error outside of an Astro run with Recto's integration */
export function services(): Services {
  const found = shared[KEY];
  if (!found)
    throw new Error('Recto’s services are missing. Add its integration to astro.config.mjs.');
  return found;
}
