import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createDeckPool } from '../compile/deck-pool.ts';
import { findLanguageProblems, findPhraseLanguages } from '../library/book-language.ts';
import { createLibraryBuilder } from '../library/build-library.ts';
import { type LibraryConfig, readConfig } from '../library/config.ts';
import { codeFingerprint } from './cache/code-fingerprint.ts';
import { createConceptCache } from './cache/concept-cache.ts';
import { digestOf } from './cache/digest-of.ts';
import { openCache, type Cache } from './cache/open-cache.ts';
import { createCardStore, type CardStore } from './card-store.ts';
import type { ContentFolder } from './content-folder.ts';
import { createDeckSource, type LibraryReading } from './deck-source.ts';
import { englishWordCounts } from './english-word-counts.ts';
import { createLibraryService, type LibraryService } from './library-service.ts';
import { CACHE_DIR } from './project.ts';

export interface OpenLibraryOptions {
  folder: ContentFolder;
  /** Settings from `library.yaml`. @default the default settings */
  config?: LibraryConfig;
  warn: (message: string) => void;
  onProgress?: (done: number, total: number) => void;
  /** The site's base path. @default '/' */
  base?: string;
  /** Whether every card will be shown, as in a build. @default false */
  whole?: boolean;
  /** Folder with the caches of all content folders. @default the project's own */
  cacheDir?: string;
}

export interface OpenLibrary extends LibraryService {
  store: CardStore;
  cache: Cache;
  /** Deletes cache entries of decks that haven't been requested. */
  prune: () => void;
  /** Terminates the workers and closes the cache. */
  close: () => Promise<void>;
}

/** Opens the library of a content folder, with its cache and its workers. */
export function openLibrary({
  folder,
  warn,
  onProgress,
  config = readConfig('', 'library.yaml').config,
  base = '/',
  whole = false,
  cacheDir = CACHE_DIR,
}: OpenLibraryOptions): OpenLibrary {
  const cache = openCacheOf(folder, warn, cacheDir);
  // In dev, an edited deck is compiled at once; in a build, better beside Astro's start than after it.
  const pool = createDeckPool(whole ? { few: 0 } : {});
  const readDecks = createDeckSource({
    folder,
    cache,
    pool,
    base: whole ? base : undefined,
    findLanguages: (decks) => findPhraseLanguages(decks, config),
    onProgress,
  });

  async function read(): Promise<LibraryReading> {
    const reading = await readDecks();
    // Right away: the threads have hundreds of megabytes, which pages and the search index are about to need.
    await pool.close();
    return reading;
  }

  return {
    ...createLibraryService(
      read,
      createLibraryBuilder(config, {
        store: createConceptCache(cache),
        wordCounts: englishWordCounts,
      }),
      (books) => findLanguageProblems(books, config),
    ),
    store: createCardStore({ root: folder.root, cache, pool, base }),
    cache,
    prune: () => {
      cache.prune('decks');
      cache.prune('concepts');
    },
    close: async () => {
      await pool.close();
      cache.close();
    },
  };
}

/** Opens the cache of a content folder. */
export function openCacheOf(
  { root }: ContentFolder,
  warn: (message: string) => void,
  cacheDir = CACHE_DIR,
): Cache {
  const own = cacheFolder(cacheDir, root);
  removeOldCaches(own, warn);
  return openCache({ path: join(own, 'cache.db'), fingerprint: codeFingerprint(), warn });
}

/** Returns the folder with the caches of the content folder `root`. */
export function cacheFolder(cacheDir: string, root: string): string {
  return join(cacheDir, digestOf([root]).slice(0, 16));
}

/** Deletes caches of Recto versions that used several files and folders instead of one database. */
function removeOldCaches(own: string, warn: (message: string) => void): void {
  const old = ['builds', 'concepts.json', 'decks', 'html', 'search'].map((name) => join(own, name));
  const found = old.filter((path) => statSync(path, { throwIfNoEntry: false }));
  if (found.length === 0) return;
  warn(`The cache in ${own} was made by another version of Recto; it is not used.`);
  try {
    for (const path of found) rmSync(path, { recursive: true, force: true });
  } catch {
    // They are never read; at worst, the warning is repeated.
  }
}
