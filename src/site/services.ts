import type { NoteText } from '../content/note-text.ts';
import type { ContentFolder } from '../content/content-folder.ts';
import type { LibraryConfig } from '../library/config.ts';
import type { LibraryService } from '../content/library-service.ts';
import type { FileFacts } from '../pipeline/rebuild/file-facts.ts';
import type { BuiltFile, EarlierSite } from '../pipeline/rebuild/build-record.ts';
import type { RenderService } from '../compile/render-pool.ts';

/** What one run of Astro shares between its parts: the configuration, the loaders, the pages and the index. */
export interface Services {
  folder: ContentFolder;
  config: LibraryConfig;
  /** The site's base path; begins and ends with `/`. */
  base: string;
  /** Whether every page is going to be made, as in a build. */
  whole: boolean;
  library: LibraryService;
  renderer: RenderService;
  /** What the build wrote down for whoever started it. */
  report: BuildReport;
  /** In a build: the site that it can take pages from. */
  earlier: EarlierSite | undefined;
  /** In a build, once the pages are written: the files taken from the earlier site, by path. */
  unchanged: ReadonlyMap<string, BuiltFile> | undefined;
  /** In a build: what was read of the site's files, by path, once it is written. */
  files: ReadonlyMap<string, FileFacts>;
  /** Whole addresses of pages that a build takes from the one before it, for the sitemap. */
  reused: string[];
  /** Empty before the first page. */
  notes: () => readonly NoteText[];
  /** Called by whoever has loaded them. */
  tellNotes: (notes: readonly NoteText[]) => void;
  /** Tidies the caches and ends the workers. */
  close: () => Promise<void>;
}

export interface BuildReport {
  /** What there is to say of the content. */
  messages: string[];
  /** Whether all that the content asks for could be written. */
  isComplete: boolean;
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
    throw new Error('Recto’s services are not there: is its integration in astro.config.mjs?');
  return found;
}
