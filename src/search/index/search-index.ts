import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { once } from '../../text/once.ts';
import { INDEX_FOLDER } from '../terms/index-folder.ts';
import type { SearchRecord } from '../terms/search-record.ts';
import { buildIndex, type BuiltIndex } from './build-index.ts';
import type { IndexCache } from './index-cache.ts';
import { createIndexServer, type ServedFile } from './index-server.ts';

export interface SearchIndexOptions {
  /** Called once in a build, and in dev whenever `version` changes. */
  records: () => AsyncIterable<SearchRecord>;
  /** In dev: changes whenever the records may have changed; cheap. */
  version: () => string | number;
  cache: IndexCache;
  /** ISO 639-1. @default 'en' */
  language?: string;
}

/** The search index: a build writes it, and a dev server keeps it in memory. */
export interface SearchIndex {
  /** In a build, called once all records are known: builds the index while pages are rendered. */
  begin: () => void;
  /**
   * Writes the index to the folder of a site, and returns what was done, for the log.
   * @param keep whether a file need not be written, because the previous site has the same one. Called once for each
   *   file, by its path within the site.
   */
  write: (folder: string, keep: (file: string) => boolean) => Promise<string>;
  /** Answers a request in dev, with an index that is built when it is first needed; undefined for other addresses. */
  serve: (url: string) => Promise<ServedFile | undefined>;
}

export function createSearchIndex({
  records,
  version,
  cache,
  language = 'en',
}: SearchIndexOptions): SearchIndex {
  const make = () => buildIndex(records(), { language, cache });
  const makeOnce = once(async () => {
    const started = performance.now();
    const built = await make();
    return { ...built, seconds: (performance.now() - started) / 1000 };
  });
  return {
    begin: () => {
      // Reported by whoever writes it.
      makeOnce().catch(() => undefined);
    },
    write: async (folder, keep) => {
      const { files, seconds, ...built } = await makeOnce();
      const inFolder = join(folder, INDEX_FOLDER);
      for (const path of new Set(files.map((file) => dirname(file.path))))
        mkdirSync(join(inFolder, path), { recursive: true });
      for (const { path, content } of files) {
        if (!keep(`${INDEX_FOLDER}/${path}`)) writeFileSync(join(inFolder, path), content);
      }
      return `Search index ${describe(built)} in ${seconds.toFixed(1)} s.`;
    },
    serve: createIndexServer({ make, version }),
  };
}

function describe({ made, sections }: Pick<BuiltIndex, 'made' | 'sections'>): string {
  if (made === 0) return 'unchanged';
  return made < sections ? `${made} of ${sections} sections made` : 'made';
}
