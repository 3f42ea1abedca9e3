import type { AstroIntegrationLogger } from 'astro';
import { isAbsolute, relative } from 'node:path';
import type { ContentFolder } from './content-folder.ts';
import { isDeckName } from './deck-files.ts';
import { isImageName } from '../compile/find-image.ts';
import type { LibraryService } from './library-service.ts';

/** The part of Vite's watcher that is used. */
export interface Watcher {
  add: (path: string) => unknown;
  on: (event: 'add' | 'change' | 'unlink', touched: (path: string) => void) => unknown;
}

export interface WatchOptions {
  folder: ContentFolder;
  library: LibraryService;
  logger: Pick<AstroIntegrationLogger, 'info' | 'error'>;
  /** Called after the library was read again. */
  onDecks: () => void;
  /** Called with a note's file when it was changed, added, or deleted. */
  onNotes: (file: string) => void;
}

/** Editors that save by renaming fire twice. */
const DEBOUNCE_MS = 20;

/** Reloads the library in dev when something in the content folder changes, wherever the folder is. */
export function watchContent(watcher: Watcher, options: WatchOptions): void {
  const { folder, library, logger, onDecks, onNotes } = options;
  const { decksDir, configFile, notesDir } = folder;
  watcher.add(decksDir);
  // Astro restarts its server when this file changes, but watches it only inside the project.
  if (configFile !== undefined) watcher.add(configFile);
  if (notesDir !== undefined) watcher.add(notesDir);
  const reload = debounce((path: string) => {
    library.reload().then(
      ({ counts }) => {
        logger.info(`${path} changed: ${counts.cards} cards.`);
        onDecks();
      },
      (error: unknown) => {
        logger.error(String(error));
      },
    );
  });
  const touched = (path: string): void => {
    const inner = inside(decksDir, path);
    if (inner !== undefined && (isDeckName(inner) || isImageName(inner))) reload(inner);
    if (notesDir !== undefined && inside(notesDir, path)?.endsWith('.mdx')) onNotes(path);
  };
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, touched);
}

function inside(folder: string, path: string): string | undefined {
  const inner = relative(folder, path);
  return inner.startsWith('..') || isAbsolute(inner) ? undefined : inner;
}

/** Debounces `run`; it is called with the latest argument. */
function debounce(run: (path: string) => void): (path: string) => void {
  let timer: NodeJS.Timeout | undefined;
  return (path) => {
    clearTimeout(timer);
    timer = setTimeout(run, DEBOUNCE_MS, path);
  };
}
