import { once } from '../../text/once.ts';
import type { SearchRecord } from '../terms/search-record.ts';
import { buildIndex, type BuiltIndex } from './build-index.ts';
import type { IndexCache } from './index-cache.ts';
import type { IndexFile } from './pack-files.ts';
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

/** The search index: a build makes its files, and a dev server keeps it in memory. */
export interface SearchIndex {
  /** In a build, called once all records are known: builds the index while pages are rendered. */
  begin: () => void;
  /** In a build, resolves to the files of the index, by path in its folder, and to what was done, for the log. */
  finish: () => Promise<{ files: IndexFile[]; summary: string }>;
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
      // Reported by `finish`.
      makeOnce().catch(() => undefined);
    },
    finish: async () => {
      const { files, seconds, ...built } = await makeOnce();
      return { files, summary: `Search index ${describe(built)} in ${seconds.toFixed(1)} s.` };
    },
    serve: createIndexServer({ make, version }),
  };
}

function describe({ made, sections }: Pick<BuiltIndex, 'made' | 'sections'>): string {
  if (made === 0) return 'unchanged';
  return made < sections ? `${made} of ${sections} sections made` : 'made';
}
