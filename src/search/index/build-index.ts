import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { PagefindIndex } from 'pagefind';
import { createFacetBuilder } from '../terms/facets.ts';
import { recordToHtml } from './record-to-html.ts';
import {
  ENTRY_FILE,
  partFolder,
  VOCABULARY_FILE,
  WORD_CHARACTERS,
} from '../terms/search-record.ts';
import type { SearchRecord } from '../terms/search-record.ts';
import { createVocabularyBuilder } from '../terms/vocabulary.ts';

/** One file of an index: its path inside the index folder and its bytes. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** A file that stands beside Pagefind's. */
interface TextFile {
  path: string;
  text: string;
}

export interface IndexOptions {
  /** ISO 639-1; words are stemmed by it. @default 'en' */
  language?: string;
  /** In how many files texts are gathered at most. @default 5000 */
  maxFragments?: number;
  /** So many records share one of Pagefind's indexes, which takes 90 kB of memory for each while it is made. @default 25000 */
  partSize?: number;
}

/** Of Pagefind's own interfaces none is used: the site brings its own over the API. */
const RE_UNUSED = /(?:-ui\.(?:js|css)|-highlight\.js)$/;
const AT_ONCE = 64;

type Records = AsyncIterable<SearchRecord> | Iterable<SearchRecord>;

/** The search index of `records` as files in memory. @throws Error where Pagefind fails or refuses a record */
export async function buildIndex(
  records: Records,
  options: IndexOptions = {},
): Promise<IndexFile[]> {
  const all: IndexFile[] = [];
  const besides = await makeParts(await toArray(records), options, async (index, folder) => {
    const { files, errors } = await index.getFiles();
    if (errors.length > 0) throw new Error(`Pagefind cannot make the index: ${errors.join('; ')}`);
    const used = files.filter(({ path }) => !RE_UNUSED.test(path));
    for (const { path, content } of used) all.push({ path: folder + path, content });
  });
  const entry = all.find(({ path }) => path === ENTRY_FILE);
  if (entry) entry.content = Buffer.from(besides.markEntry(Buffer.from(entry.content).toString()));
  for (const { path, text } of besides.files) all.push({ path, content: Buffer.from(text) });
  return all;
}

/** The same, written into `folder`. */
export async function buildIndexInto(
  folder: string,
  records: Records,
  options: IndexOptions = {},
): Promise<void> {
  const write = async (index: PagefindIndex, part: string): Promise<void> => {
    const outputPath = join(folder, part);
    const { errors } = await index.writeFiles({ outputPath });
    if (errors.length > 0) throw new Error(`Pagefind cannot write the index: ${errors.join('; ')}`);
    const names = await readdir(outputPath);
    for (const name of names) if (RE_UNUSED.test(name)) await rm(join(outputPath, name));
  };
  // Pagefind's process gives back no memory before it ends.
  const besides = await makeParts(await toArray(records), options, write, closeIndexer);
  const entry = join(folder, ENTRY_FILE);
  await writeFile(entry, besides.markEntry(await readFile(entry, 'utf8')));
  for (const { path, text } of besides.files) await writeFile(join(folder, path), text);
}

/** What stands beside the parts of an index. */
interface Besides {
  files: TextFile[];
  /** Adds to the first part's entry file how many parts and records there are; of a single part Pagefind's own says all. */
  markEntry: (entry: string) => string;
}

/** Makes the indexes of all parts, one after the other: `use` gets each with the folder it belongs in, `done` is called then. */
async function makeParts(
  records: readonly SearchRecord[],
  { partSize = 25_000, ...options }: IndexOptions,
  use: (index: PagefindIndex, folder: string) => Promise<void>,
  done?: () => Promise<void>,
): Promise<Besides> {
  const vocabulary = createVocabularyBuilder();
  const facets = createFacetBuilder();
  const parts = Math.max(1, Math.ceil(records.length / partSize));
  for (let part = 0; part < parts; part++) {
    const own = records.slice(part * partSize, (part + 1) * partSize);
    for (const record of own) {
      vocabulary.add(record);
      facets.add(record);
    }
    await withIndex(own, options, (index) => use(index, partFolder(part)));
    await done?.();
  }
  return {
    files: [{ path: VOCABULARY_FILE, text: vocabulary.text() }, ...facets.files()],
    markEntry: (entry) =>
      parts === 1
        ? entry
        : JSON.stringify({ ...(JSON.parse(entry) as object), parts, records: records.length }),
  };
}

async function withIndex(
  records: readonly SearchRecord[],
  { language = 'en', maxFragments = 5000 }: IndexOptions,
  use: (index: PagefindIndex) => Promise<void>,
): Promise<void> {
  const { index, errors } = await createIndex({
    forceLanguage: language,
    includeCharacters: WORD_CHARACTERS,
    maxFragments,
  });
  if (!index) throw new Error(`Pagefind cannot be started: ${errors.join('; ')}`);
  try {
    for (let from = 0; from < records.length; from += AT_ONCE) {
      const some = records.slice(from, from + AT_ONCE);
      await Promise.all(some.map((record) => addRecord(index, record)));
    }
    await use(index);
  } finally {
    await index.deleteIndex();
  }
}

async function toArray(records: Records): Promise<readonly SearchRecord[]> {
  return Array.isArray(records) ? (records as SearchRecord[]) : Array.fromAsync(records);
}

/** Ends Pagefind's process; without it a command does not come to its end. */
export async function closeIndexer(): Promise<void> {
  await close();
}

async function addRecord(index: PagefindIndex, record: SearchRecord): Promise<void> {
  const { errors } = await index.addHTMLFile({ url: record.url, content: recordToHtml(record) });
  if (errors.length > 0)
    throw new Error(`Pagefind cannot index ${record.url}: ${errors.join('; ')}`);
}
