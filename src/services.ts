import type { ContentFolder } from './content-folder.ts';
import type { LibraryConfig } from './library/config.ts';
import type { LibraryService } from './loaders/library-service.ts';
import type { RenderService } from './mdx/render-pool.ts';

/** What one run of Astro shares between its parts: the configuration, the loaders, the pages and the index. */
export interface Services {
  folder: ContentFolder;
  config: LibraryConfig;
  library: LibraryService;
  renderer: RenderService;
  /** Set by the pages, which alone know the notes' addresses; empty before the first page. */
  notes: readonly NoteText[];
  /** Tidies the caches and ends the workers. */
  close: () => Promise<void>;
}

/** A note as search reads it. */
export interface NoteText {
  /** Of its page, without the base path. */
  address: string;
  title: string;
  description: string | undefined;
  /** Its MDX. */
  body: string;
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
