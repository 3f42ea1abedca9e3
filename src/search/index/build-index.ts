import { close, createIndex, type PagefindIndex } from 'pagefind';
import { minify } from 'vite';
import { digestOfAll } from '../../content/cache/digest-of.ts';
import { createFacetBuilder } from '../terms/facets.ts';
import { primaryTag } from '../../text/primary-tag.ts';
import {
  SCRIPT_FILE,
  VOCABULARY_FILE,
  WORD_CHARACTERS,
  type SearchRecord,
} from '../terms/search-record.ts';
import { createVocabularyBuilder } from '../terms/vocabulary.ts';
import { writeWordLists } from '../terms/word-lists.ts';
import { englishWords } from './english-words.ts';
import { joinParts } from './join-parts.ts';
import { packFiles, unpackFiles, type IndexFile } from './pack-files.ts';
import { recordToHtml } from './record-to-html.ts';
import { repackIndex } from './repack-index.ts';

export interface IndexOptions {
  /** ISO 639-1; for records that name no language. @default 'en' */
  language?: string;
  /**
   * About how many records share one of Pagefind's indexes, each of which takes 90 kB of memory while it is built.
   * @default 25000
   */
  partSize?: number;
  /** Stores the parts of the index; a part whose records are the same is not built again. */
  cache?: PartCache;
}

export interface PartCache {
  get: (key: string) => Uint8Array | undefined;
  set: (key: string, bytes: Uint8Array) => void;
  prune: (kind: string) => void;
}

export interface BuiltIndex {
  files: IndexFile[];
  /** Number of parts that were not in the cache. */
  made: number;
  parts: number;
}

/** Leaves out all of Pagefind's user interfaces: the site has its own. */
const RE_UNUSED = /(?:-ui\.(?:js|css)|-highlight\.js|pagefind-worker\.js)$/;
/**
 * Number of documents on their way to Pagefind: with fewer, indexing would wait for the pages that are rendered
 * meanwhile.
 */
const AT_ONCE = 1000;

/**
 * Indexes `records` in order. Words are stemmed by the language of most records; hidden terms make the words of other
 * languages findable in other forms. @throws Error if Pagefind fails or refuses a record
 */
export async function buildIndex(
  records: AsyncIterable<SearchRecord> | Iterable<SearchRecord>,
  { partSize = 25_000, cache, language = 'en' }: IndexOptions = {},
): Promise<BuiltIndex> {
  const vocabulary = createVocabularyBuilder();
  const facets = createFacetBuilder();
  const all = await Array.fromAsync(records, (record) => ({
    ...record,
    lang: primaryTag(record.lang ?? language),
  }));
  const languages = languagesOf(all, primaryTag(language));
  const [stemmed = language] = languages;
  const parts = divide(all, partSize);
  if (parts.length === 0) parts.push([]);
  let made = 0;
  const indexes: IndexFile[][] = [];
  for (const part of parts) {
    for (const record of part) {
      vocabulary.add(record);
      facets.add(record);
    }
    const documents = part.map((record) => [record.url, recordToHtml(record, stemmed)] as const);
    const books = part.map(({ book }) => book?.slug ?? '');
    const key = `index/${digestOfAll([stemmed, ...books, ...documents.flat()])}`;
    const cached = cache?.get(key);
    const own = cached
      ? unpackFiles(cached)
      : repackIndex(await makePart(documents, stemmed), books);
    if (!cached) {
      made++;
      cache?.set(key, packFiles(own));
    }
    indexes.push(own);
  }
  cache?.prune('index');
  const text = (path: string, text: string): IndexFile => ({ path, content: Buffer.from(text) });
  const files = joinParts(indexes, { languages, records: all.length });
  files.push(text(VOCABULARY_FILE, vocabulary.text()));
  for (const file of facets.files()) files.push(text(file.path, file.text));
  if (languages.includes('en'))
    for (const file of writeWordLists(englishWords())) files.push(text(file.path, file.text));
  return { files, made, parts: parts.length };
}

/** The languages of records, the most frequent first; among equals, `first` is. */
function languagesOf(records: readonly { lang: string }[], first: string): string[] {
  const counts = new Map([[first, 0]]);
  for (const { lang } of records) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > 0 || records.length === 0)
    .sort(([, a], [, b]) => b - a)
    .map(([language]) => language);
}

/** Puts whole books in a part, so that a change in one book leaves the parts of other books as they are. */
function divide(records: readonly SearchRecord[], size: number): SearchRecord[][] {
  const parts: SearchRecord[][] = [];
  let book: string | undefined;
  let number = -1;
  for (const [index, record] of records.entries()) {
    if (index === 0 || record.book?.slug !== book || (parts.at(-1)?.length ?? 0) >= 2 * size) {
      book = record.book?.slug;
      const due = Math.floor(index / size);
      if (due > number) {
        number = due;
        parts.push([]);
      }
    }
    parts.at(-1)?.push(record);
  }
  return parts;
}

async function makePart(
  documents: readonly (readonly [url: string, html: string])[],
  language: string,
): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({
    forceLanguage: language,
    includeCharacters: WORD_CHARACTERS,
  });
  if (!index) throw new Error(`Pagefind cannot be started: ${errors.join('; ')}`);
  for (let from = 0; from < documents.length; from += AT_ONCE) {
    const some = documents.slice(from, from + AT_ONCE);
    await Promise.all(some.map(([url, content]) => addDocument(index, url, content)));
  }
  const { files, errors: faults } = await index.getFiles();
  // Pagefind's process frees no memory before it ends.
  await close();
  if (faults.length > 0) throw new Error(`Pagefind cannot make the index: ${faults.join('; ')}`);
  const used = files.filter(({ path }) => !RE_UNUSED.test(path));
  return Promise.all(
    used.map(async (file) => (file.path === SCRIPT_FILE ? minifyScript(file) : file)),
  );
}

/** Pagefind's script has no comments or spaces, but long names: a third of its size. */
async function minifyScript({ path, content }: IndexFile): Promise<IndexFile> {
  const { code } = await minify(path, Buffer.from(content).toString(), { module: true });
  return { path, content: Buffer.from(code) };
}

async function addDocument(index: PagefindIndex, url: string, content: string): Promise<void> {
  const { errors } = await index.addHTMLFile({ url, content });
  if (errors.length > 0) throw new Error(`Pagefind cannot index ${url}: ${errors.join('; ')}`);
}
