import { statSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { codeFingerprint } from '../content/cache/code-fingerprint.ts';
import { digestOf } from '../content/cache/digest-of.ts';
import type { Cache } from '../content/cache/open-cache.ts';
import type { ContentFolder } from '../content/content-folder.ts';
import { openCacheOf } from '../content/open-library.ts';
import { listFiles } from './check/list-files.ts';
import type { FileFacts, SiteFiles } from './site-files.ts';
import type { SiteBundle } from './site-bundle.ts';
import { type SiteInputs, siteInputs } from './site-inputs.ts';

/** What a build records for the next one: its inputs and its output files. */
export interface BuildRecord {
  inputs: SiteInputs;
  /** Begins and ends with `/`. */
  base: string;
  /** Messages about the content, shown again if nothing has changed. */
  messages: readonly string[];
  /** Whether decks or notes have dead links. */
  hasDeadLinks: boolean;
  /** Digest of everything that a page shows, by the page's address. Only of pages that can be reused. */
  pageKeys: Readonly<Record<string, string>>;
  /** By path within the site. */
  files: Readonly<Record<string, BuiltFile>>;
}

export interface BuiltFile extends FileFacts {
  /** Modification time, in milliseconds. */
  time: number;
}

/** The previous site in a folder, and what the next build can reuse of it. */
export interface LastBuild {
  /** Whether the decks differ from those of the previous site. */
  hasNewDecks: boolean;
  /** Returns whether a new build would produce exactly this site. */
  isCurrent: () => boolean;
  /** Undefined if there is none, or if other code made it. */
  record: BuildRecord | undefined;
  /** Returns the record of a new site, read where it was built: another build may replace it in `outDir` at any time. */
  describe: (
    folder: string,
    built: Omit<BuildRecord, 'inputs' | 'files'> & { files: SiteFiles },
  ) => BuildRecord;
  /** Stores the record of the site that replaced this one. */
  store: (record: BuildRecord) => void;
  /** Returns the bundle of the last build with the same inputs, apart from decks. */
  readBundle: () => SiteBundle | undefined;
  /** Stores the bundle of this build, unless an input has changed since its digest was computed. */
  storeBundle: (bundle: SiteBundle) => Promise<void>;
}

export interface LastBuildOptions {
  content: ContentFolder;
  outDir: string;
  /** The base path that was asked for. */
  base: string | undefined;
  /** Reuses nothing: clears the cache of the content folder, except for records of sites in other folders. */
  force?: boolean | undefined;
  /** Called with one sentence if the cache can't be used. */
  warn: (message: string) => void;
  /** @default the project's cache */
  cacheDir?: string;
}

/** Number of records kept, one per output folder; older ones are deleted. */
const MAX_RECORDS = 8;

/** Number of bundles kept, of 2 MB each: with and without a base path, for example. */
const MAX_BUNDLES = 2;

export async function openLastBuild(options: LastBuildOptions): Promise<LastBuild> {
  const { content, outDir, base, force, warn, cacheDir } = options;
  // Computed before anything else is read, so that a file that changes during the build counts as changed next time.
  const readInputs = () => siteInputs(content, codeFingerprint(), base);
  const inputs = await readInputs();
  const key = `builds/${digestOf([outDir])}`;
  const bundleKey = `bundles/${inputs.others}`;
  const withCache = <Result>(use: (cache: Cache) => Result): Result => {
    const cache = openCacheOf(content, warn, cacheDir);
    try {
      return use(cache);
    } finally {
      cache.close();
    }
  };
  const bytes = withCache((cache) => {
    if (!force) return cache.get(key);
    cache.clearExcept('builds');
    return undefined;
  });
  const record = bytes && (JSON.parse(new TextDecoder().decode(bytes)) as BuildRecord);
  return {
    hasNewDecks: record?.inputs.decks !== inputs.decks,
    isCurrent: () =>
      record !== undefined &&
      isDeepStrictEqual(record.inputs, inputs) &&
      isUntouched(outDir, record),
    record,
    describe: (folder, { files, ...built }) => ({
      ...built,
      inputs,
      files: stampFiles(folder, files),
    }),
    store: (record) => {
      withCache((cache) => {
        cache.set(key, new TextEncoder().encode(JSON.stringify(record)));
        cache.keepLatest('builds', MAX_RECORDS);
      });
    },
    readBundle: () => {
      const bytes = withCache((cache) => cache.get(bundleKey));
      return bytes && (deserialize(bytes) as SiteBundle);
    },
    storeBundle: async (bundle) => {
      const { others } = await readInputs();
      if (others !== inputs.others) return;
      withCache((cache) => {
        cache.set(bundleKey, serialize(bundle));
        cache.keepLatest('bundles', MAX_BUNDLES);
      });
    },
  };
}

function stampFiles(folder: string, files: SiteFiles): Record<string, BuiltFile> {
  return Object.fromEntries(
    [...files].map(([file, facts]) => [file, { ...facts, ...stampOf(join(folder, file)) }]),
  );
}

/** Returns whether the site in `outDir` has exactly the files that were built. */
function isUntouched(outDir: string, record: BuildRecord): boolean {
  try {
    const found = listFiles(outDir);
    return (
      found.length === Object.keys(record.files).length &&
      found.every((file) => isIntact(outDir, file, record))
    );
  } catch {
    return false;
  }
}

/** Returns whether a file of the site is unchanged since it was built. */
export function isIntact(outDir: string, file: string, { files }: BuildRecord): boolean {
  const built = files[file];
  if (!built) return false;
  try {
    const { size, time } = stampOf(join(outDir, file));
    return built.size === size && built.time === time;
  } catch {
    return false;
  }
}

function stampOf(path: string): { size: number; time: number } {
  const { size, mtimeMs } = statSync(path);
  return { size, time: mtimeMs };
}
