import { ENTRY_FILE, INDEX_NAME, partFolder, WASM_FILE } from '../terms/search-record.ts';
import { START_FILE, writeStart } from '../terms/start-file.ts';
import type { IndexStart, PagefindEntry, StartPart } from '../terms/start-file.ts';
import type { IndexFile } from './pack-files.ts';

/**
 * Joins the files of all parts, with one script, one WebAssembly file, and one start file: a page loads each of these
 * once and all concurrently, by names that do not depend on the index.
 */
export function joinParts(
  parts: readonly (readonly IndexFile[])[],
  about: Pick<IndexStart, 'languages' | 'records'>,
): IndexFile[] {
  const starts = parts.map(readStart);
  const wasm = `wasm.${ownOf(starts[0]?.entry)?.wasm ?? 'unknown'}.pagefind`;
  const files = parts.flatMap((own, part) =>
    own.flatMap(({ path, content }): IndexFile[] => {
      if (path.includes('/')) return [{ path: partFolder(part) + path, content }];
      if (part > 0 || path === ENTRY_FILE || path.endsWith('.pf_meta')) return [];
      if (!path.startsWith('wasm.')) return [{ path, content }];
      return path === wasm ? [{ path: WASM_FILE, content }] : [];
    }),
  );
  const start = writeStart({ ...about, parts: starts.flatMap(toStartPart) });
  return [...files, { path: START_FILE, content: start }];
}

interface OwnStart {
  entry: PagefindEntry;
  metadata: Uint8Array | undefined;
}

function readStart(files: readonly IndexFile[]): OwnStart {
  const entry = files.find(({ path }) => path === ENTRY_FILE);
  if (!entry) throw new Error(`Pagefind has made an index without ${ENTRY_FILE}.`);
  return {
    entry: JSON.parse(Buffer.from(entry.content).toString()) as PagefindEntry,
    metadata: files.find(({ path }) => path.endsWith('.pf_meta'))?.content,
  };
}

/** Pagefind's description of the only language of an index; undefined for an index without records. */
function ownOf(entry: PagefindEntry | undefined): PagefindEntry['languages'][string] | undefined {
  return Object.values(entry?.languages ?? {})[0];
}

/** Empty for an index without records. */
function toStartPart({ entry, metadata }: OwnStart): StartPart[] {
  const own = ownOf(entry);
  if (!own || !metadata) return [];
  const languages = { [INDEX_NAME]: { ...own, hash: INDEX_NAME, wasm: INDEX_NAME } };
  return [{ entry: { ...entry, languages }, metadata }];
}
