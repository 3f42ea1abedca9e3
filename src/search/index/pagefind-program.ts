import { gunzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { ENTRY_FILE, INDEX_NAME, WASM_FILE } from '../terms/search-record.ts';
import { checksum } from '../terms/checksum.ts';
import type { IndexStart, PagefindEntry } from '../terms/start-file.ts';
import type { IndexFile } from './pack-files.ts';
import { runPagefind } from './run-pagefind.ts';

/** The module that `search/query/open-index.ts` imports. */
const SCRIPT_MODULE = 'virtual:pagefind';
const SCRIPT_FILE = 'pagefind.js';

/**
 * Makes the files of Pagefind's that every index of a language has: its WebAssembly, and its description of the index.
 */
export async function makeProgram(language: string): Promise<IndexFile[]> {
  const contentOf = await makeSmallestIndex(language);
  const entry = JSON.parse(Buffer.from(contentOf(ENTRY_FILE)).toString()) as PagefindEntry;
  const [own] = Object.values(entry.languages);
  // It has no name for languages without a stemmer.
  const wasm = contentOf(`wasm.${own?.wasm ?? 'unknown'}.pagefind`);
  return [
    { path: WASM_FILE, content: wasm },
    { path: ENTRY_FILE, content: contentOf(ENTRY_FILE) },
  ];
}

/**
 * Provides Pagefind's script as a module, so that it is part of the site's scripts: browsers cache it for as long as it
 * stays the same. Its package does not contain it.
 */
export function providePagefind(): Plugin {
  const own = `\0${SCRIPT_MODULE}`;
  return {
    name: 'recto-pagefind',
    resolveId: (id) => (id === SCRIPT_MODULE ? own : null),
    load: (id) => (id === own ? makeScript() : null),
  };
}

/** What Pagefind's script contains for unpacking files. */
const RE_INFLATE = /var u8=Uint8Array;.*?var gz_default=gunzipSync;/s;

/**
 * Returns Pagefind's script for browsers, without two things that delay the first search: its own code for unpacking
 * files, whose tables take 25 ms (`search/query/index-files` unpacks them), and `Intl.Segmenter`, since a page only asks
 * for words.
 */
export async function makeScript(): Promise<string> {
  const contentOf = await makeSmallestIndex('en');
  const script = Buffer.from(contentOf(SCRIPT_FILE)).toString();
  if (!RE_INFLATE.test(script))
    throw new Error(`This version of Pagefind unpacks files in another way: see ${SCRIPT_FILE}.`);
  return `const Intl={};${script.replace(RE_INFLATE, 'var gz_default=(data)=>data;')}`;
}

/** Pagefind writes its own files with an index, so it gets one of a single word. Returns them by name. */
async function makeSmallestIndex(language: string): Promise<(name: string) => Uint8Array> {
  return finder(await runPagefind([{ url: '/', html: '<html><body>a</body></html>' }], language));
}

function finder(files: readonly IndexFile[]): (name: string) => Uint8Array {
  return (name) => {
    const file = files.find(({ path }) => path === name);
    if (!file) throw new Error(`Pagefind has made an index without ${name}.`);
    return file.content;
  };
}

/** What the start file of an index of `count` records says about `program`. */
export function describeProgram(
  program: readonly IndexFile[],
  count: number,
): Pick<IndexStart, 'entry' | 'wasm'> {
  const contentOf = finder(program);
  const described = JSON.parse(Buffer.from(contentOf(ENTRY_FILE)).toString()) as PagefindEntry;
  // The name that all indexes have.
  const own = { hash: INDEX_NAME, wasm: INDEX_NAME, page_count: count };
  return {
    entry: { ...described, languages: { [INDEX_NAME]: own } },
    wasm: checksum(gunzipSync(contentOf(WASM_FILE))),
  };
}
