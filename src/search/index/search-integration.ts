import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { INDEX_FOLDER } from '../terms/index-folder.ts';
import type { SearchRecord } from '../terms/search-record.ts';
import { buildIndex, type BuiltIndex } from './build-index.ts';
import type { IndexCache } from './index-cache.ts';
import { createIndexServer } from './index-server.ts';
import { providePagefind } from './pagefind-program.ts';

export interface SearchOptions {
  /** Called once in a build, and in dev whenever `version` changes. */
  records: () => AsyncIterable<SearchRecord>;
  /** In dev: changes whenever the records may have changed; cheap. */
  version: () => string | number;
  /** Called together with `records`. */
  cache: () => IndexCache;
  /**
   * Whether a build need not write a file, because the previous site has the same one. Called once for each file, by its
   * path within the site.
   */
  keep: (file: string) => boolean;
  /** ISO 639-1. @default 'en' */
  language?: string;
}

export interface Search {
  integration: AstroIntegration;
  /** In a build, called once all records are known: builds the index while pages are rendered. */
  begin: () => void;
}

/** Writes the search index in a build; in dev, serves it from memory and builds it at the first request. */
export function search({ records, version, cache, keep, language = 'en' }: SearchOptions): Search {
  const make = () => buildIndex(records(), { language, cache: cache() });
  let making: Promise<BuiltIndex & { seconds: string }> | undefined;

  async function makeTimed(): Promise<BuiltIndex & { seconds: string }> {
    const started = performance.now();
    const built = await make();
    return { ...built, seconds: ((performance.now() - started) / 1000).toFixed(1) };
  }

  function begin(): void {
    making ??= makeTimed();
    // Reported by whoever awaits it.
    making.catch(() => undefined);
  }

  const integration: AstroIntegration = {
    name: 'recto-search',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [providePagefind()] } });
      },
      'astro:server:setup': ({ server, logger }) => {
        const serve = createIndexServer({ make, version });
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
        const built = await making;
        if (!built) return;
        const { files, made, sections, seconds } = built;
        const folder = join(fileURLToPath(dir), INDEX_FOLDER);
        for (const path of new Set(files.map((file) => dirname(file.path))))
          mkdirSync(join(folder, path), { recursive: true });
        for (const { path, content } of files) {
          if (!keep(`${INDEX_FOLDER}/${path}`)) writeFileSync(join(folder, path), content);
        }
        const how =
          made === 0
            ? 'unchanged'
            : made < sections
              ? `${made} of ${sections} sections made`
              : 'made';
        logger.info(`Search index ${how} in ${seconds} s.`);
      },
    },
  };
  return { integration, begin };
}
