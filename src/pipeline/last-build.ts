import { statSync } from 'node:fs';
import { join } from 'node:path';
import { codeFingerprint } from '../content/cache/code-fingerprint.ts';
import { digestOf } from '../content/cache/digest-of.ts';
import type { Cache } from '../content/cache/open-cache.ts';
import type { ContentFolder } from '../content/content-folder.ts';
import { openCacheOf } from '../content/open-library.ts';
import { listFiles } from './check/list-files.ts';
import type { FileFacts, SiteFiles } from './site-files.ts';
import { siteInputs } from './site-inputs.ts';

/** What a build leaves for the next one: which site it wrote where, and what that was made of. */
export interface BuildRecord {
  /** As `siteInputs` gives them. */
  inputs: string;
  /** Begins and ends with `/`. */
  base: string;
  /** What the build had to say of the content. */
  messages: readonly string[];
  /** Whether decks or notes have links that lead nowhere. */
  hasDeadLinks: boolean;
  /** By the address of a page that can be used again: a digest of all that it shows. */
  pageKeys: Readonly<Record<string, string>>;
  /** By path within the site. */
  files: Readonly<Record<string, BuiltFile>>;
}

export interface BuiltFile extends FileFacts {
  /** When it was last written, in milliseconds. */
  time: number;
}

/** A site that the same code has built. */
export interface EarlierSite {
  outDir: string;
  record: BuildRecord;
}

/** The site in a folder, as far as the next build can use it. */
export interface LastBuild {
  /** Whether it is just what a build would make now. */
  isCurrent: () => boolean;
  /** Undefined where there is none, or where other code made it. */
  record: BuildRecord | undefined;
  /** Records what has taken its place. */
  replace: (built: Omit<BuildRecord, 'inputs' | 'files'> & { files: SiteFiles }) => void;
}

export interface LastBuildOptions {
  content: ContentFolder;
  outDir: string;
  /** The base path that was asked for. */
  base: string | undefined;
  /** Called with a sentence when the cache is of no use. */
  warn: (message: string) => void;
  /** @default the project's own */
  cacheDir?: string;
}

/** Sites are built to a few places only; records of others are deleted. */
const KEPT = 8;

export async function openLastBuild(options: LastBuildOptions): Promise<LastBuild> {
  const { content, outDir, base, warn, cacheDir } = options;
  // Before anything is read for the site: a file that changes meanwhile counts as changed next time.
  const inputs = await siteInputs(content, codeFingerprint(), base);
  const key = `builds/${digestOf(outDir)}`;
  const withCache = <Result>(use: (cache: Cache) => Result): Result => {
    const cache = openCacheOf(content, warn, cacheDir);
    try {
      return use(cache);
    } finally {
      cache.close();
    }
  };
  const bytes = withCache((cache) => cache.get(key));
  const record = bytes && (JSON.parse(new TextDecoder().decode(bytes)) as BuildRecord);
  return {
    isCurrent: () => record?.inputs === inputs && isUntouched(outDir, record),
    record,
    replace: ({ files, ...built }) => {
      const record: BuildRecord = { ...built, inputs, files: stampFiles(outDir, files) };
      withCache((cache) => {
        cache.set(key, new TextEncoder().encode(JSON.stringify(record)));
        cache.keepLatest('builds', KEPT);
      });
    },
  };
}

function stampFiles(outDir: string, files: SiteFiles): Record<string, BuiltFile> {
  return Object.fromEntries(
    [...files].map(([file, facts]) => [file, { ...facts, ...stampOf(join(outDir, file)) }]),
  );
}

/** Whether the site in `outDir` is to the file what was built. */
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

/** Whether a file of the site is the one that was built. */
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
