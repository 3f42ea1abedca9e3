import type { AstroIntegrationLogger } from 'astro';
import { join } from 'node:path';
import { formatProblem } from '../text/format-problems.ts';
import type { ContentFolder } from '../content/content-folder.ts';
import type { LibraryConfig } from '../library/config.ts';
import { ConfigError, loadConfig } from '../content/library-config.ts';
import { cacheFolder, openLibrary } from '../content/open-library.ts';
import { createProgress } from '../content/progress.ts';
import { createRenderService } from '../compile/render-pool.ts';
import type { NoteText } from '../content/note-text.ts';
import type { Services } from './services.ts';

export interface ServiceOptions {
  folder: ContentFolder;
  config: LibraryConfig;
  /** Where caches of all content folders stand. */
  cacheDir: string;
  /** Begins and ends with `/`. */
  base: string;
  /** Whether every card is going to be asked for, as in a build. */
  whole: boolean;
  /** Takes the addresses of pages that need not be rendered again. */
  reused: string[];
  /** The notes are known, for the first time or anew. */
  onNotes: () => void;
  logger: AstroIntegrationLogger;
}

export function createServices(options: ServiceOptions): Services {
  const { folder, config, cacheDir, base, whole, reused, onNotes, logger } = options;
  const warn = (message: string): void => {
    logger.warn(message);
  };
  const onProgress = createProgress('Reading decks', (line) => {
    logger.info(line);
  });
  const html = join(cacheFolder(cacheDir, folder.root), 'html');
  const renderer = createRenderService({ cacheDir: html, base, warn });
  const library = openLibrary({
    folder,
    cacheDir,
    config,
    warn,
    onProgress,
    base: whole ? base : undefined,
    onRendered: renderer.keep,
  });
  let notes: readonly NoteText[] = [];
  return {
    folder,
    config,
    base,
    library,
    renderer,
    whole,
    report: { messages: [], isComplete: true },
    earlier: undefined,
    unchanged: undefined,
    files: new Map(),
    reused,
    notes: () => notes,
    tellNotes: (latest) => {
      // Astro loads them side by side: which one comes first is chance.
      notes = latest.toSorted((a, b) => (a.address < b.address ? -1 : 1));
      onNotes();
    },
    close: async () => {
      const { arranged } = await library.current();
      // A page that was not rendered again has not asked for its cards.
      for (const { card } of arranged.cards) renderer.retain(card.mdx);
      await Promise.all([library.prune(), library.close(), renderer.close({ prune: true })]);
    },
  };
}

/**
 * The settings of a content folder.
 * @throws ConfigError where `library.yaml` has errors; the message shows all of them
 */
export async function readConfigOrStop(
  folder: ContentFolder,
  shownFolder: string,
): Promise<LibraryConfig> {
  const { config, problems } = await loadConfig(folder);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return config;
  const lines = errors.map((problem) => formatProblem(problem, shownFolder));
  throw new ConfigError(`library.yaml cannot be used.\n\n${lines.join('\n\n')}`);
}
