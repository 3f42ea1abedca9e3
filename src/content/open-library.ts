import { join } from 'node:path';
import type { ContentFolder } from './content-folder.ts';
import { createLibraryBuilder } from '../library/build-library.ts';
import { type LibraryConfig, readConfig } from '../library/config.ts';
import type { RenderedCard } from '../compile/render.ts';
import { createConceptCache } from './cache/concept-cache.ts';
import { createDeckCache, digestOf } from './cache/deck-cache.ts';
import { createDeckReaders } from '../compile/deck-pool.ts';
import { createDeckSource } from './deck-source.ts';
import { createLibraryService, type LibraryService } from './library-service.ts';
import { readerVersion } from './cache/reader-version.ts';

export interface OpenLibraryOptions {
  folder: ContentFolder;
  /** Where caches of all content folders stand. */
  cacheDir: string;
  /** Of `library.yaml`. @default nothing said */
  config?: LibraryConfig;
  warn: (message: string) => void;
  onProgress?: (done: number, total: number) => void;
  /** The site's base path where cards are to be rendered as their deck is read, and who takes them. */
  base?: string | undefined;
  onRendered?: (mdx: string, card: RenderedCard) => void;
}

export interface OpenLibrary extends LibraryService {
  /** Where the caches of this content folder stand. */
  cacheDir: string;
  /** Drops cached readings that nothing has asked for. */
  prune: () => Promise<void>;
  /** Ends the workers. */
  close: () => Promise<void>;
}

/** The library of a content folder, with its cache and its workers. */
export function openLibrary(options: OpenLibraryOptions): OpenLibrary {
  const { folder, cacheDir, warn, onProgress, base, onRendered } = options;
  const config = options.config ?? readConfig('', 'library.yaml').config;
  const own = cacheFolder(cacheDir, folder.root);
  const cache = createDeckCache(join(own, 'decks'), warn);
  const readers = createDeckReaders();
  const source = createDeckSource({
    folder,
    cache,
    version: readerVersion(),
    readDeck: readers.read,
    base,
    onRendered,
    ...(onProgress ? { onProgress } : {}),
  });
  const concepts = createConceptCache(join(own, 'concepts.json'), warn);
  return {
    ...createLibraryService(source, createLibraryBuilder(config, concepts)),
    cacheDir: own,
    prune: cache.prune,
    close: readers.close,
  };
}

/** Where the caches of the content folder `root` stand. */
export function cacheFolder(cacheDir: string, root: string): string {
  return join(cacheDir, digestOf(root).slice(0, 16));
}
