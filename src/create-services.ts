import type { AstroIntegrationLogger } from 'astro';
import { join } from 'node:path';
import { formatProblem } from './commands/print-problems.ts';
import type { ContentFolder } from './content-folder.ts';
import type { LibraryConfig } from './library/config.ts';
import { ConfigError, loadConfig } from './loaders/library-config.ts';
import { openLibrary } from './loaders/open-library.ts';
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
  logger: AstroIntegrationLogger;
}

export function createServices(options: ServiceOptions): Services {
  const { folder, config, cacheDir, base, logger } = options;
  const warn = (message: string): void => {
    logger.warn(message);
  };
  const onProgress = createProgress('Reading decks', (line) => {
    logger.info(line);
  });
  const library = openLibrary({ folder, cacheDir, warn, onProgress });
  const renderer = createRenderService({ cacheDir: join(library.cacheDir, 'html'), base, warn });
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
