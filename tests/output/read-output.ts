import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { isPageFile } from '../../src/library/urls.ts';
import { unpackData } from '../../src/search/index/packed-file.ts';
import {
  CONCEPT_NAMES_FILE,
  parseConceptNames,
  type ConceptName,
} from '../../src/search/terms/concept-names.ts';
import { readColumns } from '../../src/search/terms/record-columns.ts';
import { listTexts } from '../../src/search/terms/stored-text.ts';
import { readStart, START_FILE } from '../../src/search/terms/start-file.ts';
import { z } from 'zod';
import { readPage, type ParsedPage } from './read-page.ts';

/** Everything that a built site contains, read back from its files. */
export interface Output {
  /** Begins and ends with `/`. */
  base: string;
  /** Sizes in bytes by path, `/`-separated. */
  sizes: ReadonlyMap<string, number>;
  pages: ReadonlyMap<string, ParsedPage>;
  /** Stylesheets, scripts, lists, and other text files; Pagefind's lists of files, unpacked. */
  texts: ReadonlyMap<string, string>;
  records: readonly OutputRecord[];
  /** Those that the search offers. */
  concepts: readonly ConceptName[];
}

/** A record of the search index; several may share a file. */
export interface OutputRecord {
  file: string;
  /** Percent-encoded, including the base path. */
  url: string;
  heading: string;
}

const RE_TEXT = /\.(?:js|css|json|txt|xml|webmanifest|svg)$/;
const manifest = z.object({ scope: z.string() });
const record = z.object({ url: z.string(), heading: z.string() });

/** Reads all files of a built site once. @throws Error if a file doesn't have the format that its name implies */
export function readOutput(folder: string): Output {
  const sizes = new Map<string, number>();
  const pages = new Map<string, ParsedPage>();
  const texts = new Map<string, string>();
  const records: OutputRecord[] = [];
  const concepts: ConceptName[] = [];
  for (const file of listFolder(folder)) {
    const bytes = readFileSync(join(folder, file));
    sizes.set(file, bytes.length);
    if (isPageFile(file)) pages.set(file, readPage(bytes.toString('utf8')));
    else if (file.endsWith('.pf_fragment')) records.push(...readRecords(file, bytes));
    else if (file.endsWith(CONCEPT_NAMES_FILE))
      concepts.push(...parseConceptNames(unpackData(bytes).toString()));
    else if (file.endsWith(START_FILE)) texts.set(file, metadataOf(bytes));
    else if (RE_TEXT.test(file)) texts.set(file, bytes.toString('utf8'));
  }
  const { scope } = manifest.parse(JSON.parse(texts.get('manifest.webmanifest') ?? '{}'));
  return { base: scope, sizes, pages, texts, records, concepts };
}

function listFolder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted();
}

/** Skips the signature before the JSON. */
function readRecords(file: string, bytes: Buffer): OutputRecord[] {
  const text = gunzipSync(bytes).toString('utf8');
  const texts = z.array(record).parse(JSON.parse(text.slice(text.indexOf('['))));
  return texts.map((text) => ({ file, ...text }));
}

function metadataOf(start: Buffer): string {
  const packed = readStart(start)?.metadata;
  if (!packed) return '';
  const { writeMetadata, readRuns } = readColumns(gunzipSync(packed));
  const files = listTexts(readRuns()).map(({ file }) => file);
  return [Buffer.from(writeMetadata()).toString('latin1'), ...new Set(files)].join('\n');
}
