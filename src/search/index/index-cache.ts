import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { join } from 'node:path';
import { linkFolder } from '../../content/link-file.ts';
import { buildIndexInto } from './build-index.ts';
import type { IndexOptions } from './build-index.ts';
import type { SearchRecord } from '../terms/search-record.ts';

/** Gives the records. */
export type RecordSource = () => AsyncIterable<SearchRecord> | Iterable<SearchRecord>;

export interface IndexCacheOptions extends IndexOptions {
  cacheFolder: string;
  /** Told at most once, in a sentence, when the cache is of no use. */
  warn: (message: string) => void;
}

/**
 * Writes the index of `records` into `outFolder`, which is made anew. The same records as last time are not indexed again:
 * their files are taken from `cacheFolder`, where a folder `DIGEST` holds them, as hard links where there can be some, and
 * `DIGEST.seal` a digest of what they hold. Says whether it had to index. A cache that is damaged or cannot be written is
 * gone without.
 */
export async function writeIndex(
  records: RecordSource,
  outFolder: string,
  { cacheFolder, warn, ...options }: IndexCacheOptions,
): Promise<'indexed' | 'unchanged'> {
  const { all, digest } = await readRecords(records, options);
  const cached = join(cacheFolder, digest);
  try {
    if (await takeSealed(cached, outFolder)) return 'unchanged';
  } catch (error) {
    warn(`The cache in ${cacheFolder} is damaged (${reasonOf(error)}); the index is made anew.`);
  }
  await rm(outFolder, { recursive: true, force: true });
  await buildIndexInto(outFolder, all, options);
  try {
    await keep(outFolder, cached);
    await removeOthers(cacheFolder, digest);
  } catch (error) {
    warn(
      `The cache in ${cacheFolder} cannot be written (${reasonOf(error)}); the next build indexes again.`,
    );
  }
  return 'indexed';
}

/** All records, and a digest of everything an index is made of: them, the code that writes them down, and Pagefind. */
async function readRecords(
  records: RecordSource,
  options: IndexOptions,
): Promise<{ all: SearchRecord[]; digest: string }> {
  const hash = createHash('sha256');
  hash.update(JSON.stringify(options));
  for (const folder of ['./', '../terms/'].map((path) => new URL(path, import.meta.url))) {
    const names = readdirSync(folder).filter((name) => name.endsWith('.ts'));
    for (const name of names.sort()) hash.update(readFileSync(new URL(name, folder)));
  }
  hash.update(readFileSync(findPackageJSON('pagefind', import.meta.url) ?? import.meta.filename));
  const all: SearchRecord[] = [];
  for await (const record of records()) {
    hash.update(JSON.stringify(record));
    all.push(record);
  }
  return { all, digest: hash.digest('hex').slice(0, 32) };
}

/** False where nothing is cached. @throws where what is cached is not whole */
async function takeSealed(cached: string, outFolder: string): Promise<boolean> {
  const seal = await readFile(`${cached}.seal`, 'utf8').catch(() => undefined);
  if (seal === undefined) return false;
  if (digestFolder(cached) !== seal) throw new Error('its files do not match their digest');
  await rm(outFolder, { recursive: true, force: true });
  linkFolder(cached, outFolder);
  return true;
}

/** The seal comes last: without it the files are not used. */
async function keep(folder: string, cached: string): Promise<void> {
  const part = `${cached}.${process.pid}.part`;
  await rm(`${cached}.seal`, { force: true });
  await rm(part, { recursive: true, force: true });
  linkFolder(folder, part);
  await rm(cached, { recursive: true, force: true });
  await rename(part, cached);
  const seal = `${cached}.seal.${process.pid}.part`;
  await writeFile(seal, digestFolder(cached));
  await rename(seal, `${cached}.seal`);
}

function digestFolder(folder: string): string {
  const hash = createHash('sha256');
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  for (const path of files.map(({ parentPath, name }) => join(parentPath, name)).sort()) {
    const content = readFileSync(path);
    hash.update(`${path.slice(folder.length)}\n${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

async function removeOthers(folder: string, digest: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith(digest)) await rm(join(folder, name), { recursive: true, force: true });
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
