import { gzipSync } from 'node:zlib';
import { digestOfAll } from '../../content/cache/digest-of.ts';
import { createFacetBuilder } from '../terms/facets.ts';
import { primaryTag } from '../../text/primary-tag.ts';
import { writeColumns, type TextRun } from '../terms/record-columns.ts';
import { ENTRY_FILE, VOCABULARY_FILE, type SearchRecord } from '../terms/search-record.ts';
import { START_FILE, writeStart } from '../terms/start-file.ts';
import { MEANINGS_LICENSE, writeMeanings } from '../terms/meanings.ts';
import { createVocabularyBuilder, parseVocabulary } from '../terms/vocabulary.ts';
import { writeWordLists } from '../terms/word-lists.ts';
import { englishWords, everydayStems } from './english-words.ts';
import { findMeanings } from './find-meanings.ts';
import { indexSection, readSection } from './index-section.ts';
import { wordnetLicense } from './wordnet.ts';
import { createSectionMerger, type MergedIndex } from './merge-sections.ts';
import { packFiles, unpackFiles, type IndexFile } from './pack-files.ts';
import { packData } from './packed-file.ts';
import { describeProgram, makeProgram } from './pagefind-program.ts';

export interface IndexOptions {
  /** ISO 639-1; for records that name no language. @default 'en' */
  language?: string;
  /**
   * About how many records Pagefind indexes at once, each of which takes 90 kB of memory.
   * @default 1000
   */
  sectionSize?: number;
  /** Stores what Pagefind has made; a section of the same records is not indexed again. */
  cache?: IndexCache;
}

export interface IndexCache {
  get: (key: string) => Uint8Array | undefined;
  set: (key: string, bytes: Uint8Array) => void;
  prune: (kind: string) => void;
}

export interface BuiltIndex {
  files: IndexFile[];
  sections: number;
  /** Number of sections that were not in the cache. */
  made: number;
}

/**
 * Indexes `records` in order, section by section. Words are stemmed by the language of most records; hidden terms make
 * the words of other languages findable in other forms. @throws Error if Pagefind fails or refuses a record
 */
export async function buildIndex(
  records: AsyncIterable<SearchRecord> | Iterable<SearchRecord>,
  { sectionSize = 1000, cache, language = 'en' }: IndexOptions = {},
): Promise<BuiltIndex> {
  const all = await Array.fromAsync(records, (record) => ({
    ...record,
    lang: primaryTag(record.lang ?? language),
  }));
  const languages = languagesOf(all, primaryTag(language));
  const [stemmed = language] = languages;
  const vocabulary = createVocabularyBuilder();
  const facets = createFacetBuilder();
  let made = 0;
  const program = await keep(cache, `index/program ${stemmed}`, () => makeProgram(stemmed));
  const merger = createSectionMerger();
  const texts: IndexFile[] = [];
  const runs: TextRun[] = [];
  const sections = divide(all, sectionSize);
  const index = (section: readonly SearchRecord[]): Promise<IndexFile[]> => {
    const key = `index/${digestOfAll([stemmed, ...section.map((record) => JSON.stringify(record))])}`;
    const indexed = keep(cache, key, () => {
      made++;
      return indexSection(section, stemmed);
    });
    // Reported when its turn comes.
    indexed.catch(() => undefined);
    return indexed;
  };
  // Pagefind works in its own process: on one section, while the next is prepared and everything else is done.
  const begun = sections.slice(0, 2).map(index);
  for (const { add } of [vocabulary, facets]) for (const record of all) add(record);
  const { lists, common } = await wordLists(vocabulary.text(), languages, cache);
  for (const at of sections.keys()) {
    const found = readSection((await begun.shift()) ?? []);
    begun.push(...sections.slice(at + 2, at + 3).map(index));
    merger.add(found);
    texts.push(...found.texts);
    runs.push(...found.runs);
  }
  const { metadata, words } = merger.finish();
  const start = writeStart({
    ...{ languages, records: all.length, common, ...describeProgram(program, all.length) },
    metadata: gzipSync(writeColumns(metadata, runs), { level: 9 }),
  });
  const files = [
    ...program.filter(({ path }) => path !== ENTRY_FILE),
    ...(await Promise.all(words.map(toWordFile))),
    ...texts,
    { path: START_FILE, content: start },
    ...facets.files().map(toFile),
    ...lists,
  ];
  cache?.prune('index');
  return { files, made, sections: sections.length };
}

/**
 * What helps with words that no card contains: the words of the library, those of English, which are not corrected, and
 * English words with similar ones in the names of concepts. `common` is for the start file.
 */
async function wordLists(
  vocabulary: string,
  languages: readonly string[],
  cache: IndexCache | undefined,
): Promise<{ lists: IndexFile[]; common: string }> {
  const own = toFile({ path: VOCABULARY_FILE, text: vocabulary });
  if (!languages.includes('en')) return { lists: [own], common: '' };
  const isMostlyEnglish = languages[0] === 'en';
  const parsed = parseVocabulary(vocabulary);
  const key = `index/${digestOfAll(['meanings', ...parsed.words.keys(), ...parsed.concepts.map(({ name }) => name)])}`;
  const english = await keep(cache, 'index/english', () =>
    writeWordLists(englishWords()).map(toFile),
  );
  const meanings = await keep(cache, key, () =>
    [
      ...writeMeanings(findMeanings(parsed)),
      { path: MEANINGS_LICENSE, text: wordnetLicense() },
    ].map(toFile),
  );
  return {
    lists: [own, ...english, ...meanings],
    common: isMostlyEnglish ? await everydayWords(cache) : '',
  };
}

/** Cached, because the counts of words take a tenth of a second to load. */
async function everydayWords(cache: IndexCache | undefined): Promise<string> {
  const make = (): IndexFile[] => [toFile({ path: 'common', text: everydayStems().join(' ') })];
  const [file] = await keep(cache, 'index/common', make);
  return new TextDecoder().decode(file?.content);
}

/** Returns files from the cache, or makes them. */
async function keep(
  cache: IndexCache | undefined,
  key: string,
  make: () => IndexFile[] | Promise<IndexFile[]>,
): Promise<IndexFile[]> {
  const found = cache?.get(key);
  if (found) return unpackFiles(found);
  const files = await make();
  cache?.set(key, packFiles(files));
  return files;
}

async function toWordFile({ name, data }: MergedIndex['words'][number]): Promise<IndexFile> {
  return { path: `index/${name}.pf_index`, content: await packData(data) };
}

interface NamedText {
  path: string;
  text: string;
}

function toFile({ path, text }: NamedText): IndexFile {
  return { path, content: Buffer.from(text) };
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

/** Begins a section with a chapter, so that an edit changes no other section than its own. */
function divide(records: readonly SearchRecord[], size: number): SearchRecord[][] {
  const sections: SearchRecord[][] = [];
  let last: SearchRecord[] = [];
  for (const record of records) {
    const begins = record.chapter?.slug !== last.at(-1)?.chapter?.slug && last.length >= size;
    if (sections.length === 0 || begins || last.length >= 2 * size) sections.push((last = []));
    last.push(record);
  }
  return sections;
}
