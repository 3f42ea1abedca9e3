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
  /** Told of notes that change, where Astro itself does not follow them. */
  onNotes?: (() => void) | undefined;
}

/** An editor that saves by renaming fires twice. */
const PAUSE_MS = 20;

/** In dev: reads again what changes in the content folder, wherever that stands. */
export function watchContent(watcher: Watcher, options: WatchOptions): void {
  const { folder, library, logger, onNotes } = options;
  const { decksDir, configFile, notesDir } = folder;
  watcher.add(decksDir);
  // Astro starts its server anew where this changes, but looks at it only if it stands in the project.
  if (configFile !== undefined) watcher.add(configFile);
  if (notesDir !== undefined && onNotes) watcher.add(notesDir);
  const reload = afterPause((path: string) => {
    library.reload().then(
      ({ counts }) => {
        logger.info(`${path} changed: ${counts.cards} cards.`);
      },
      (error: unknown) => {
        logger.error(String(error));
      },
    );
  });
  const touched = (path: string): void => {
    const inner = inside(decksDir, path);
    if (inner !== undefined && (isDeckName(inner) || isImageName(inner))) reload(inner);
    if (notesDir !== undefined && inside(notesDir, path)?.endsWith('.mdx')) onNotes?.();
  };
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, touched);
}

function inside(folder: string, path: string): string | undefined {
  const inner = relative(folder, path);
  return inner.startsWith('..') || isAbsolute(inner) ? undefined : inner;
}

/** Runs once, with the latest argument, when there were no calls for a while. */
function afterPause(run: (path: string) => void): (path: string) => void {
  let timer: NodeJS.Timeout | undefined;
  return (path) => {
    clearTimeout(timer);
    timer = setTimeout(run, PAUSE_MS, path);
  };
}
