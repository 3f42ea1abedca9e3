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
import type { StoredText } from '../terms/stored-text.ts';
import { createVocabularyBuilder } from '../terms/vocabulary.ts';
import { writeWordLists } from '../terms/word-lists.ts';
import { englishWords } from './english-words.ts';
import { joinParts } from './join-parts.ts';
import { packFiles, unpackFiles, type IndexFile } from './pack-files.ts';
import { createTextWriter } from './record-to-text.ts';
import { repackIndex } from './repack-index.ts';
import { textToHtml } from './text-to-html.ts';

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

/**
 * How much Pagefind puts in a file of words: about 8 kB before compression. Its default is several times as much, most
 * of which a search does not need. There is no option for it.
 */
process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = '2000';
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
    const key = `index/${digestOfAll([stemmed, ...part.map((record) => JSON.stringify(record))])}`;
    const cached = cache?.get(key);
    const own = cached ? unpackFiles(cached) : await makePart(part, stemmed);
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

async function makePart(records: readonly SearchRecord[], language: string): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({
    forceLanguage: language,
    includeCharacters: WORD_CHARACTERS,
    // Its texts are not used, and are sent fastest in one file.
    maxFragments: 1,
  });
  if (!index) throw new Error(`Pagefind cannot be started: ${errors.join('; ')}`);
  const toText = createTextWriter(language);
  const texts: StoredText[] = [];
  for (let from = 0; from < records.length; from += AT_ONCE) {
    const some = records.slice(from, from + AT_ONCE).map(toText);
    texts.push(...some);
    await Promise.all(some.map((text) => addDocument(index, text)));
  }
  const { files, errors: faults } = await index.getFiles();
  // Pagefind's process frees no memory before it ends.
  await close();
  if (faults.length > 0) throw new Error(`Pagefind cannot make the index: ${faults.join('; ')}`);
  const used = files.filter(({ path }) => !RE_UNUSED.test(path));
  const books = records.map(({ book }) => book?.slug ?? '');
  return Promise.all(
    repackIndex(used, texts, books).map(async (file) =>
      file.path === SCRIPT_FILE ? minifyScript(file) : file,
    ),
  );
}

/** Pagefind's script has no comments or spaces, but long names: a third of its size. */
async function minifyScript({ path, content }: IndexFile): Promise<IndexFile> {
  const { code } = await minify(path, Buffer.from(content).toString(), { module: true });
  return { path, content: Buffer.from(code) };
}

async function addDocument(index: PagefindIndex, text: StoredText): Promise<void> {
  const { errors } = await index.addHTMLFile({ url: text.url, content: textToHtml(text) });
  if (errors.length > 0) throw new Error(`Pagefind cannot index ${text.url}: ${errors.join('; ')}`);
}
