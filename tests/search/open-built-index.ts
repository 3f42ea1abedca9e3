import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildIndex } from '../../src/search/index/build-index.ts';
import { makeScript } from '../../src/search/index/pagefind-program.ts';
import { readMatches } from '../../src/search/query/matches.ts';
import type { PagefindResult } from 'virtual:pagefind';
import type { OpenIndex } from '../../src/search/query/open-index.ts';
import { ENTRY_FILE, INDEX_NAME } from '../../src/search/terms/search-record.ts';
import type { SearchRecord } from '../../src/search/terms/search-record.ts';
import { unpackColumns } from '../../src/search/terms/record-columns.ts';
import type { RecordColumns } from '../../src/search/terms/record-columns.ts';
import { readStart, START_FILE } from '../../src/search/terms/start-file.ts';
import { listTexts } from '../../src/search/terms/stored-text.ts';
import { unpackFile } from '../../src/search/terms/unpack-file.ts';
import type { TextFile } from '../../src/search/terms/stored-text.ts';
import { unpackData } from '../../src/search/index/packed-file.ts';

interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  preload: (term: string) => Promise<unknown>;
  search: (term: string) => Promise<{ results: PagefindResult[] }>;
}

const FOLDER = 'http://built.invalid/pagefind/';

/** An index as it is built, opened with Pagefind's own script in Node; one at a time per process. Lists its requests. */
export async function openBuiltIndex(
  records: readonly SearchRecord[],
  language = 'en',
  sectionSize?: number,
): Promise<OpenIndex & Pick<RecordColumns, 'pathsForWord'> & { requested: string[] }> {
  const { files } = await buildIndex(records, {
    language,
    ...(sectionSize === undefined ? {} : { sectionSize }),
  });
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const requested: string[] = [];
  const plainFetch = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input, FOLDER);
    if (!address.href.startsWith(FOLDER)) return plainFetch(input, init);
    const path = decodeURI(address.href.slice(FOLDER.length)).replace(/\?.*/, '');
    requested.push(path);
    const content = contents.get(path);
    if (!content) return new Response('', { status: 404 });
    const file = Uint8Array.from(content);
    return new Response(path === ENTRY_FILE ? file : await unpackFile(file));
  };
  const start = readStart(contents.get(START_FILE) ?? new Uint8Array());
  if (!start) throw new Error(`${START_FILE} is not there.`);
  contents.set(ENTRY_FILE, Buffer.from(JSON.stringify(start.entry)));
  const { writeMetadata, readRuns, pathsForWord } = await unpackColumns(
    Uint8Array.from(start.metadata),
  );
  contents.set(`pagefind.${INDEX_NAME}.pf_meta`, writeMetadata());
  const texts = listTexts(readRuns());
  const pagefind = await importScript(await makeScript());
  await pagefind.options({ noWorker: true, basePath: FOLDER });
  await pagefind.init();
  await pagefind.preload('');
  const search = async (word: string) =>
    readMatches((await pagefind.search(word)).results, records.length);
  return {
    pathsForWord,
    requested,
    languages: start.languages,
    common: new Set(start.common.split(' ').filter(Boolean)),
    size: records.length,
    search,
    searchExactly: (word) => search(`"${word}"`),
    loadText: async (position) => {
      const place = texts[position];
      const file = place && contents.get(place.file);
      const text = file && (JSON.parse(unpackData(file).toString()) as TextFile)[place.at];
      return text ?? Promise.reject(new Error(`The text of ${String(position)} is not there.`));
    },
    readText: (name) => {
      const file = contents.get(name);
      return file
        ? Promise.resolve(unpackData(file).toString())
        : Promise.reject(new Error(`${name} is not there.`));
    },
  };
}

async function importScript(script: string): Promise<Pagefind> {
  // What the script requires of its page.
  Object.assign(globalThis, { window: globalThis, location: new URL(FOLDER) });
  const folder = mkdtempSync(join(tmpdir(), 'recto-search-'));
  try {
    const file = join(folder, 'pagefind.mjs');
    writeFileSync(file, script);
    return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Pagefind;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A card with only what a test needs of it. */
export function searchRecord(fields: Partial<SearchRecord> & { heading: string }): SearchRecord {
  return {
    url: `/books/b/1/${encodeURIComponent(fields.heading)}/`,
    kind: 'card',
    key: 'a1b2c3',
    question: '',
    context: '',
    code: '',
    answer: '',
    concepts: [],
    book: undefined,
    chapter: undefined,
    rating: undefined,
    hasCode: false,
    hasMath: false,
    hidden: { open: '', answer: '' },
    ...fields,
  };
}
