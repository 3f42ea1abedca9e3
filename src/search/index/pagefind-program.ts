import { minify } from 'vite';
import { ENTRY_FILE, INDEX_NAME, SCRIPT_FILE, WASM_FILE } from '../terms/search-record.ts';
import type { PagefindEntry } from '../terms/start-file.ts';
import type { IndexFile } from './pack-files.ts';
import { runPagefind } from './run-pagefind.ts';

/**
 * Makes the files of Pagefind's that every index of a language has: its script, its WebAssembly, and its description of
 * the index. Pagefind writes them with an index, so it gets one of a single word.
 */
export async function makeProgram(language: string): Promise<IndexFile[]> {
  const files = await runPagefind([{ url: '/', html: '<html><body>a</body></html>' }], language);
  const contentOf = (name: string): Uint8Array => {
    const file = files.find(({ path }) => path === name);
    if (!file) throw new Error(`Pagefind has made an index without ${name}.`);
    return file.content;
  };
  const entry = JSON.parse(Buffer.from(contentOf(ENTRY_FILE)).toString()) as PagefindEntry;
  const [own] = Object.values(entry.languages);
  // It has no name for languages without a stemmer.
  const wasm = contentOf(`wasm.${own?.wasm ?? 'unknown'}.pagefind`);
  // Comments and spaces are gone already, but a third of the script is long names.
  const script = Buffer.from(contentOf(SCRIPT_FILE)).toString();
  const { code } = await minify(SCRIPT_FILE, script, { module: true });
  return [
    { path: SCRIPT_FILE, content: Buffer.from(code) },
    { path: WASM_FILE, content: wasm },
    { path: ENTRY_FILE, content: contentOf(ENTRY_FILE) },
  ];
}

/** Pagefind's description of an index of `count` records, under the name that all indexes have. */
export function describeIndex(program: readonly IndexFile[], count: number): PagefindEntry {
  const entry = program.find(({ path }) => path === ENTRY_FILE);
  const described = JSON.parse(Buffer.from(entry?.content ?? []).toString()) as PagefindEntry;
  const own = { hash: INDEX_NAME, wasm: INDEX_NAME, page_count: count };
  return { ...described, languages: { [INDEX_NAME]: own } };
}
