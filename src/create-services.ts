import type { AstroIntegrationLogger } from 'astro';
import { join } from 'node:path';
import { formatProblem } from './commands/print-problems.ts';
import type { ContentFolder } from './content-folder.ts';
import type { LibraryConfig } from './library/config.ts';
import { ConfigError, loadConfig } from './loaders/library-config.ts';
import { cacheFolder, openLibrary } from './loaders/open-library.ts';
import { createProgress } from './loaders/progress.ts';
import { createRenderService } from './mdx/render-pool.ts';
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
  logger: AstroIntegrationLogger;
}

export function createServices(options: ServiceOptions): Services {
  const { folder, config, cacheDir, base, whole, logger } = options;
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
  return {
    folder,
    config,
    library,
    renderer,
    notes: [],
    close: async () => {
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
