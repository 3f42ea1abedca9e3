import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { linkFolder } from '../../content/link-file.ts';
import { closeIndexer } from './build-index.ts';
import { createIndexServer } from './index-server.ts';
import { writeIndex } from './index-cache.ts';
import type { RecordSource } from './index-cache.ts';
import { INDEX_FOLDER } from '../terms/search-record.ts';

export interface SearchOptions {
  /** Asked once in a build, when it begins or its pages are written, and in dev whenever `version` says something new. */
  records: RecordSource;
  /** In dev: changes whenever the records may have; cheap. */
  version: () => string | number;
  /** Where the latest index is kept for the next build. */
  cacheFolder: string;
  /** Where the index of a build can be made before the site's folder is there. */
  workFolder: string;
  /** ISO 639-1. @default 'en' */
  language?: string;
}

export interface Search {
  integration: AstroIntegration;
  /** In a build, once all records are known: has the index made while pages are rendered. */
  begin: () => void;
}

/** Writes the search index with a build; in dev serves it from memory, made when it is first asked for. */
export function search({
  records,
  version,
  cacheFolder,
  workFolder,
  language = 'en',
}: SearchOptions): Search {
  const made = join(workFolder, INDEX_FOLDER);
  let logger: AstroIntegrationLogger | undefined;
  let making: Promise<string> | undefined;

  async function make(): Promise<string> {
    const started = performance.now();
    const done = await writeIndex(records, made, {
      language,
      cacheFolder,
      warn: (message) => {
        logger?.warn(message);
      },
    });
    await closeIndexer();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    return done === 'indexed'
      ? `Search index made in ${seconds} s.`
      : `Search index unchanged (${seconds} s).`;
  }

  function begin(): void {
    if (making) return;
    making = make();
    // Told where it is waited for.
    making.catch(() => undefined);
  }

  const integration: AstroIntegration = {
    name: 'recto-search',
    hooks: {
      'astro:config:done': (setup) => {
        logger = setup.logger;
      },
      'astro:server:setup': ({ server, logger }) => {
        const serve = createIndexServer({ records, version, language });
        server.middlewares.use((request, response, next) => {
          serve(request.url ?? '').then(
            (file) => {
              if (!file) return next();
              response.setHeader('Content-Type', file.type);
              response.setHeader('Cache-Control', 'no-store');
              response.end(file.content);
            },
            (error: unknown) => {
              logger.error(`The search index cannot be made: ${String(error)}`);
              next(error);
            },
          );
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        begin();
        const done = await making;
        linkFolder(made, fileURLToPath(new URL(`${INDEX_FOLDER}/`, dir)));
        await rm(made, { recursive: true, force: true });
        if (done !== undefined) logger.info(done);
      },
    },
  };
  return { integration, begin };
}
