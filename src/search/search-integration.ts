import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { closeIndexer } from './build-index.ts';
import { createIndexServer } from './index-server.ts';
import { writeIndex } from './index-cache.ts';
import type { RecordSource } from './index-cache.ts';
import { INDEX_FOLDER } from './search-record.ts';

export interface SearchOptions {
  /** Asked anew at the end of a build, and in dev whenever `version` says something new. */
  records: RecordSource;
  /** In dev: changes whenever the records may have; cheap. */
  version: () => string | number;
  /** Where the latest index is kept for the next build. */
  cacheFolder: string;
  /** ISO 639-1. @default 'en' */
  language?: string;
}

/** Writes the search index at the end of a build; in dev serves it from memory, made when it is first asked for. */
export function search({
  records,
  version,
  cacheFolder,
  language = 'en',
}: SearchOptions): AstroIntegration {
  return {
    name: 'recto-search',
    hooks: {
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
        const started = performance.now();
        const outFolder = fileURLToPath(new URL(`${INDEX_FOLDER}/`, dir));
        const done = await writeIndex(records, outFolder, {
          language,
          cacheFolder,
          warn: (message) => {
            logger.warn(message);
          },
        });
        await closeIndexer();
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        logger.info(
          done === 'indexed'
            ? `Search index made in ${seconds} s.`
            : `Search index unchanged (${seconds} s).`,
        );
      },
    },
  };
}
