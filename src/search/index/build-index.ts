import { availableParallelism } from 'node:os';
import { gzipSync } from 'node:zlib';
import pLimit from 'p-limit';
import { digestOf } from '../../content/cache/digest-of.ts';
import { primaryTag } from '../../text/primary-tag.ts';
import { wordPath, writeColumns, type TextRun } from '../terms/record-columns.ts';
import { ENTRY_FILE, type SearchRecord } from '../terms/search-record.ts';
import { START_FILE, writeStart } from '../terms/start-file.ts';
import { buildLists } from './build-lists.ts';
import { keep, type IndexCache } from './index-cache.ts';
import { indexSection, readSection } from './index-section.ts';
import { createSectionMerger, type MergedIndex } from './merge-sections.ts';
import type { IndexFile } from './pack-files.ts';
import { packData } from './packed-file.ts';
import { describeProgram, makeProgram } from './pagefind-program.ts';

export interface IndexOptions {
  /** ISO 639-1; for records that name no language. @default 'en' */
  language?: string;
  /** About how many records Pagefind indexes at once. @default 250 to 1000 */
  sectionSize?: number;
  /** Stores what Pagefind has made; a section of the same records is not indexed again. */
  cache?: IndexCache;
}

export interface BuiltIndex {
  files: IndexFile[];
  sections: number;
  /** Number of sections that were not in the cache. */
  made: number;
}

/**
 * Each section takes time to merge, and after an edit, a whole one is indexed again, in 3 ms a record. Each record takes
 * 90 kB of memory until its section is indexed. A library that grows seldom gets another size, which indexes all again.
 */
const SECTION_SIZES = [250, 500, 1000];
const FEW_SECTIONS = 16;

/**
 * Indexes `records` in order, section by section. Words are stemmed by the language of most records; hidden terms make
 * the words of other languages findable in other forms. @throws Error if Pagefind fails or refuses a record
 */
export async function buildIndex(
  records: AsyncIterable<SearchRecord> | Iterable<SearchRecord>,
  { sectionSize, cache, language = 'en' }: IndexOptions = {},
): Promise<BuiltIndex> {
  const all = await Array.fromAsync(records, (record) => ({
    ...record,
    lang: primaryTag(record.lang ?? language),
  }));
  const languages = languagesOf(all, primaryTag(language));
  const [stemmed = language] = languages;
  let made = 0;
  const program = await keep(cache, `index/program ${stemmed}`, () => makeProgram(stemmed));
  const merger = createSectionMerger();
  const texts: IndexFile[] = [];
  const runs: TextRun[] = [];
  const sections = divide(all, sectionSize ?? sectionSizeFor(all.length));
  const index = (section: readonly SearchRecord[]): Promise<IndexFile[]> => {
    const key = `index/${digestOf([stemmed, ...section.map((record) => JSON.stringify(record))])}`;
    const indexed = keep(cache, key, () => {
      made++;
      return indexSection(section, stemmed);
    });
    // Reported when its turn comes.
    indexed.catch(() => undefined);
    return indexed;
  };
  // Pagefind works in its own process: on one section, while the next is prepared and everything else is done.
  const begun = sections.slice(0, 1).map(index);
  const lists = await buildLists(all, languages, cache);
  for (const at of sections.keys()) {
    begun.push(...sections.slice(at + 1, at + 2).map(index));
    const found = readSection((await begun.shift()) ?? []);
    merger.add(found);
    texts.push(...found.texts);
    runs.push(...found.runs);
  }
  const { metadata, words } = merger.finish();
  const start = writeStart({
    ...describeProgram(program, all.length),
    ...{ languages, records: all.length, common: lists.common },
    metadata: gzipSync(writeColumns(metadata, runs), { level: 9 }),
  });
  const files = [
    ...program.filter(({ path }) => path !== ENTRY_FILE),
    // At most as many at once as are compressed: each is copied for it.
    ...(await pLimit(availableParallelism()).map(words, toWordFile)),
    ...texts,
    { path: START_FILE, content: start },
    ...lists.files,
  ];
  cache?.prune('index');
  return { files, made, sections: sections.length };
}

async function toWordFile({ name, data }: MergedIndex['words'][number]): Promise<IndexFile> {
  return { path: wordPath(name), content: await packData(data) };
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

/** About how many of `count` records to index at once. */
export function sectionSizeFor(count: number): number {
  const size = SECTION_SIZES.find((each) => count <= FEW_SECTIONS * each);
  return size ?? SECTION_SIZES.at(-1) ?? count;
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
