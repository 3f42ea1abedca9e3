import { close, createIndex, type PagefindIndex } from 'pagefind';
import { digestOfAll } from '../../content/cache/digest-of.ts';
import { createFacetBuilder } from '../terms/facets.ts';
import {
  ENTRY_FILE,
  partFolder,
  VOCABULARY_FILE,
  WORD_CHARACTERS,
  type SearchRecord,
} from '../terms/search-record.ts';
import { createVocabularyBuilder } from '../terms/vocabulary.ts';
import { writeWordLists } from '../terms/word-lists.ts';
import { englishWords } from './english-words.ts';
import { packFiles, unpackFiles, type IndexFile } from './pack-files.ts';
import { recordToHtml } from './record-to-html.ts';

export interface IndexOptions {
  /** ISO 639-1; words of records that name no language are stemmed by it. @default 'en' */
  language?: string;
  /** In how many files texts are gathered at most. @default 5000 */
  maxFragments?: number;
  /** About how many records share one of Pagefind's indexes, which takes 90 kB of memory for each while it is made. @default 25000 */
  partSize?: number;
  /** Keeps the parts of the index; those whose records are the same are not made again. */
  cache?: PartCache;
}

export interface PartCache {
  get: (key: string) => Uint8Array | undefined;
  set: (key: string, bytes: Uint8Array) => void;
  prune: (kind: string) => void;
}

export interface BuiltIndex {
  files: IndexFile[];
  /** How many parts were not in the cache. */
  made: number;
  parts: number;
}

/** Of Pagefind's own interfaces none is used: the site brings its own over the API. */
const RE_UNUSED = /(?:-ui\.(?:js|css)|-highlight\.js|pagefind-worker\.js)$/;
/** Documents on their way to Pagefind: with few of them, indexing waits for the pages that are rendered meanwhile. */
const AT_ONCE = 1000;

/** The search index of `records`, in their order, but those of one language together. @throws Error where Pagefind fails or refuses a record */
export async function buildIndex(
  records: AsyncIterable<SearchRecord> | Iterable<SearchRecord>,
  { partSize = 25_000, cache, language = 'en', maxFragments = 5000 }: IndexOptions = {},
): Promise<BuiltIndex> {
  const vocabulary = createVocabularyBuilder();
  const facets = createFacetBuilder();
  const files: IndexFile[] = [];
  const parts = byLanguage(await Array.fromAsync(records), language).flatMap((some) =>
    divide(some, partSize),
  );
  if (parts.length === 0) parts.push([]);
  let made = 0;
  for (const [number, part] of parts.entries()) {
    for (const record of part) {
      vocabulary.add(record);
      facets.add(record);
    }
    const documents = part.map((record) => [record.url, recordToHtml(record)] as const);
    const options = { language: languageOf(part, language), maxFragments };
    const key = `index/${digestOfAll([JSON.stringify(options), ...documents.flat()])}`;
    const cached = cache?.get(key);
    const own = cached ? unpackFiles(cached) : await makePart(documents, options);
    if (!cached) {
      made++;
      cache?.set(key, packFiles(own));
    }
    for (const { path, content } of own) files.push({ path: partFolder(number) + path, content });
  }
  cache?.prune('index');
  markEntry(
    files,
    parts.map((part) => languageOf(part, language)),
    parts.flat().length,
  );
  const text = (path: string, text: string): IndexFile => ({ path, content: Buffer.from(text) });
  files.push(text(VOCABULARY_FILE, vocabulary.text()));
  for (const file of facets.files()) files.push(text(file.path, file.text));
  if (parts.some((part) => languageOf(part, language) === 'en'))
    for (const file of writeWordLists(englishWords())) files.push(text(file.path, file.text));
  return { files, made, parts: parts.length };
}

/** Records of one language together, in their order; those of `first`, which notes and most books are in, before others. */
function byLanguage(records: readonly SearchRecord[], first: string): SearchRecord[][] {
  const groups = new Map<string, SearchRecord[]>([[primaryLanguage(first), []]]);
  for (const record of records) {
    const language = primaryLanguage(record.lang ?? first);
    const group = groups.get(language);
    if (group) group.push(record);
    else groups.set(language, [record]);
  }
  return [...groups.values()];
}

function languageOf(part: readonly SearchRecord[], first: string): string {
  return primaryLanguage(part[0]?.lang ?? first);
}

/** `pt-BR` is stemmed as `pt`. */
function primaryLanguage(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? tag;
}

/** Whole books a part, so that a card more or less in one book leaves the parts of the others as they are. */
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

/** Adds to the first part's entry file the languages of all parts, and how many records there are; of a single part Pagefind's own says all. */
function markEntry(files: IndexFile[], parts: readonly string[], records: number): void {
  if (parts.length === 1) return;
  const entry = files.find(({ path }) => path === ENTRY_FILE);
  if (!entry) return;
  const own = JSON.parse(Buffer.from(entry.content).toString()) as object;
  entry.content = Buffer.from(JSON.stringify({ ...own, parts, records }));
}

async function makePart(
  documents: readonly (readonly [url: string, html: string])[],
  { language, maxFragments }: Required<Pick<IndexOptions, 'language' | 'maxFragments'>>,
): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({
    forceLanguage: language,
    includeCharacters: WORD_CHARACTERS,
    maxFragments,
  });
  if (!index) throw new Error(`Pagefind cannot be started: ${errors.join('; ')}`);
  for (let from = 0; from < documents.length; from += AT_ONCE) {
    const some = documents.slice(from, from + AT_ONCE);
    await Promise.all(some.map(([url, content]) => addDocument(index, url, content)));
  }
  const { files, errors: faults } = await index.getFiles();
  // Pagefind's process gives back no memory before it ends.
  await close();
  if (faults.length > 0) throw new Error(`Pagefind cannot make the index: ${faults.join('; ')}`);
  return files.filter(({ path }) => !RE_UNUSED.test(path));
}

async function addDocument(index: PagefindIndex, url: string, content: string): Promise<void> {
  const { errors } = await index.addHTMLFile({ url, content });
  if (errors.length > 0) throw new Error(`Pagefind cannot index ${url}: ${errors.join('; ')}`);
}
