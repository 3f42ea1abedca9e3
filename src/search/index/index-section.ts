import type { SearchRecord } from '../terms/search-record.ts';
import type { TextRun } from '../terms/record-columns.ts';
import { groupTexts } from './group-texts.ts';
import type { Section } from './merge-sections.ts';
import { sumPlaces } from './sum-places.ts';
import type { IndexFile } from './pack-files.ts';
import { unpackData } from './packed-file.ts';
import { createTextWriter } from './record-to-text.ts';
import { runPagefind } from './run-pagefind.ts';
import { textToHtml } from './text-to-html.ts';

const RUNS_FILE = 'runs.json';

/** A stretch of the records, indexed. */
export interface IndexedSection extends Section {
  /** Files with the texts of its records. */
  texts: IndexFile[];
  runs: TextRun[];
}

/** Indexes neighboring records. Returns files for the cache, to be read with `readSection`. @throws Error if Pagefind fails */
export async function indexSection(
  records: readonly SearchRecord[],
  language: string,
): Promise<IndexFile[]> {
  const texts = records.map(createTextWriter(language));
  const documents = texts.map((text) => ({ url: text.url, html: textToHtml(text) }));
  const found = await runPagefind(documents, language);
  const books = records.map(({ book }) => book?.slug ?? '');
  const { files, runs } = await groupTexts(texts, books);
  return [
    ...found.filter(({ path }) => /\.pf_(?:meta|index)$/.test(path)),
    ...files,
    { path: RUNS_FILE, content: Buffer.from(JSON.stringify(runs)) },
  ];
}

/** @throws Error if the format of Pagefind’s files has changed */
export function readSection(files: readonly IndexFile[]): IndexedSection {
  const ending = (end: string): IndexFile[] => files.filter(({ path }) => path.endsWith(end));
  const [metadata] = ending('.pf_meta');
  const [runs] = ending(RUNS_FILE);
  if (!metadata || !runs) throw new Error('Pagefind has made an index without metadata.');
  return {
    metadata: unpackData(metadata.content),
    words: ending('.pf_index').map(({ content }) => sumPlaces(unpackData(content))),
    texts: ending('.pf_fragment'),
    runs: JSON.parse(Buffer.from(runs.content).toString()) as TextRun[],
  };
}
