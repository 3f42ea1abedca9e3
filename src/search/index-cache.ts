import { createHash } from 'node:crypto';
import { cp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildIndexInto } from './build-index.ts';
import type { IndexOptions } from './build-index.ts';
import type { SearchRecord } from './search-record.ts';

/** Raised whenever the same records make another index: another document for a record, another Pagefind. */
const INDEX_VERSION = 1;

/** Gives the records anew each time it is called. */
export type RecordSource = () => AsyncIterable<SearchRecord> | Iterable<SearchRecord>;

/** A digest of everything an index is made of. */
async function digestRecords(records: RecordSource, options: IndexOptions = {}): Promise<string> {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([INDEX_VERSION, options]));
  for await (const record of records()) hash.update(JSON.stringify(record));
  return hash.digest('hex').slice(0, 32);
}

/**
 * Writes the index of `records` into `outFolder`, which is made anew. The same records as last time are not indexed again
 * but copied from `cacheFolder`. Says whether it had to index.
 */
export async function writeIndex(
  records: RecordSource,
  outFolder: string,
  { cacheFolder, ...options }: IndexOptions & { cacheFolder: string },
): Promise<'indexed' | 'unchanged'> {
  const digest = await digestRecords(records, options);
  const cached = join(cacheFolder, digest);
  const isKnown = (await namesIn(cacheFolder)).includes(digest);
  if (!isKnown) {
    await rm(`${cached}.part`, { recursive: true, force: true });
    await buildIndexInto(`${cached}.part`, records(), options);
    await removeOthers(cacheFolder, `${digest}.part`);
    await rename(`${cached}.part`, cached);
  }
  await rm(outFolder, { recursive: true, force: true });
  await cp(cached, outFolder, { recursive: true });
  return isKnown ? 'unchanged' : 'indexed';
}

async function removeOthers(folder: string, kept: string): Promise<void> {
  for (const name of await namesIn(folder)) {
    if (name !== kept) await rm(join(folder, name), { recursive: true, force: true });
  }
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}
