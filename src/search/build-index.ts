import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { PagefindIndex } from 'pagefind';
import { createFacetBuilder } from './facets.ts';
import { recordToHtml } from './record-to-html.ts';
import { VOCABULARY_FILE, WORD_CHARACTERS } from './search-record.ts';
import type { SearchRecord } from './search-record.ts';
import { createVocabularyBuilder } from './vocabulary.ts';

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
  return withIndex(records, options, async (index, besides) => {
    const { files, errors } = await index.getFiles();
    if (errors.length > 0) throw new Error(`Pagefind cannot make the index: ${errors.join('; ')}`);
    const used = files.filter(({ path }) => !RE_UNUSED.test(path));
    return [...used, ...besides.map(({ path, text }) => ({ path, content: Buffer.from(text) }))];
  });
}

/** The same, written into `folder`. */
export async function buildIndexInto(
  folder: string,
  records: Records,
  options: IndexOptions = {},
): Promise<void> {
  await withIndex(records, options, async (index, besides) => {
    const { errors } = await index.writeFiles({ outputPath: folder });
    if (errors.length > 0) throw new Error(`Pagefind cannot write the index: ${errors.join('; ')}`);
    const names = await readdir(folder);
    for (const name of names) if (RE_UNUSED.test(name)) await rm(join(folder, name));
    for (const { path, text } of besides) await writeFile(join(folder, path), text);
  });
}

async function withIndex<Result>(
  records: Records,
  { language = 'en', maxFragments = 5000 }: IndexOptions,
  use: (index: PagefindIndex, besides: TextFile[]) => Promise<Result>,
): Promise<Result> {
  const { index, errors } = await createIndex({
    forceLanguage: language,
    includeCharacters: WORD_CHARACTERS,
    maxFragments,
  });
  if (!index) throw new Error(`Pagefind cannot be started: ${errors.join('; ')}`);
  const vocabulary = createVocabularyBuilder();
  const facets = createFacetBuilder();
  try {
    const pending: Promise<void>[] = [];
    for await (const record of records) {
      vocabulary.add(record);
      facets.add(record);
      pending.push(addRecord(index, record));
      if (pending.length >= AT_ONCE) await Promise.all(pending.splice(0));
    }
    await Promise.all(pending);
    return await use(index, [
      { path: VOCABULARY_FILE, text: vocabulary.text() },
      ...facets.files(),
    ]);
  } finally {
    await index.deleteIndex();
  }
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
