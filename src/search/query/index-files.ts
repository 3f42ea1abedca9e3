import { WASM_FILE } from '../terms/search-record.ts';

/** The files of an index as Pagefind gets them. */
export interface IndexFiles {
  /** Begins to load the WebAssembly file, which Pagefind will ask for. */
  preload: () => void;
  /** Answers what Pagefind asks for under that path from memory. */
  answer: (path: string, body: string | Uint8Array<ArrayBuffer>) => void;
  /** The fault of a file that could not be had since the last call; undefined where all are whole. */
  takeFault: () => Promise<FileFault | undefined>;
}

/** `network`: it could not be reached; `damaged`: something else is there, or a part of it. */
export type FileFault = 'network' | 'damaged';

/**
 * Stands between Pagefind and the files below `folder`, as its API has no place for it. What is needed first is loaded at once and not one
 * after the other, and the parts of an index share one WebAssembly file. Pagefind searches on without a file of words that it could not
 * load, as if no card held them, and tells nobody but the console: faults are noted here.
 */
export function serveIndexFiles(folder: string): IndexFiles {
  const pending = new Set<Promise<void>>();
  let wasm: Promise<Response> | undefined;
  const answers = new Map<string, string | Uint8Array<ArrayBuffer>>();
  let fault: FileFault | undefined;
  const plainFetch = globalThis.fetch;
  const start = new URL(folder, location.href).href;

  async function look(fetching: Promise<Response>): Promise<void> {
    try {
      const response = await fetching;
      if (!(response.ok && (await isWhole(response.clone())))) fault = 'damaged';
    } catch {
      fault = 'network';
    }
  }

  function fetchWatched(input: string | URL | Request, init?: RequestInit): Promise<Response> {
    const fetching = plainFetch(input, init);
    const looking = look(fetching).finally(() => pending.delete(looking));
    pending.add(looking);
    return fetching;
  }

  function loadWasm(): Promise<Response> {
    if (wasm) return wasm;
    const loading = (wasm = fetchWatched(start + WASM_FILE));
    const forget = (): void => {
      if (wasm === loading) wasm = undefined;
    };
    loading.then(({ ok }) => {
      if (!ok) forget();
    }, forget);
    return loading;
  }

  globalThis.fetch = (input, init) => {
    const { href } = new URL(input instanceof Request ? input.url : input, location.href);
    if (!href.startsWith(start)) return plainFetch(input, init);
    const path = href.slice(start.length).replace(/\?.*/, '');
    const answer = answers.get(path);
    if (answer !== undefined) return Promise.resolve(new Response(answer));
    if (!/\.(?:pf_\w+|pagefind)$/.test(path)) return plainFetch(input, init);
    if (!path.endsWith(WASM_FILE)) return fetchWatched(input, init);
    return loadWasm().then((response) => response.clone());
  };

  return {
    preload: () => void loadWasm().catch(() => undefined),
    answer: (path, body) => void answers.set(path, body),
    async takeFault() {
      await Promise.all(pending);
      const found = fault;
      fault = undefined;
      return found;
    },
  };
}

const UNPACKED = 'pagefind_dcd';

/** Pagefind's files are packed; some servers unpack them on the way. */
async function isWhole(response: Response): Promise<boolean> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (new TextDecoder().decode(bytes.subarray(0, UNPACKED.length)) === UNPACKED) return true;
  const unpacked = new Response(bytes).body?.pipeThrough(new DecompressionStream('gzip'));
  return new Response(unpacked).arrayBuffer().then(
    () => true,
    () => false,
  );
}
