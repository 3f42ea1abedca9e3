import { loadOnce } from '../../text/load-once.ts';
import { unpackFile } from '../terms/unpack-file.ts';

/** The files of an index, as Pagefind gets them. */
export interface IndexFiles {
  /** Answers Pagefind's requests for that path from memory. */
  answer: (path: string, body: string | Uint8Array<ArrayBuffer>) => void;
  /** Loads a file of words that Pagefind will request. */
  preload: (path: string) => void;
  /** The fault of a file that could not be loaded since the last call; undefined if all are intact. */
  takeFault: () => Promise<FileFault | undefined>;
}

/** `network`: the file could not be reached; `damaged`: its contents are wrong or incomplete. */
export type FileFault = 'network' | 'damaged';

/**
 * Intercepts Pagefind's requests for files below `folder`, for which its API has no hook: the first files are loaded
 * already. If Pagefind cannot load a file of words, it searches on as if no card contained them, and only logs that to
 * the console: faults are recorded here.
 */
export function serveIndexFiles(folder: string): IndexFiles {
  const pending = new Set<Promise<void>>();
  const answers = new Map<string, string | Uint8Array<ArrayBuffer>>();
  const preloads = new Map<string, Promise<Response>>();
  let fault: FileFault | undefined;
  const plainFetch = globalThis.fetch;
  const start = new URL(folder, location.href).href;

  async function unpack(fetching: Promise<Response>): Promise<Response> {
    const response = await fetching.catch((error: unknown) => {
      fault = 'network';
      throw error;
    });
    try {
      // Pagefind, too, could unpack it, but takes longer.
      return new Response(await unpackFile(new Uint8Array(await response.arrayBuffer())));
    } catch (error) {
      fault = 'damaged';
      throw error;
    }
  }

  function fetchUnpacked(input: string | URL | Request, init?: RequestInit): Promise<Response> {
    const unpacking = unpack(plainFetch(input, init));
    const settling = unpacking.then(
      () => void pending.delete(settling),
      () => void pending.delete(settling),
    );
    pending.add(settling);
    return unpacking;
  }

  globalThis.fetch = (input, init) => {
    const { href } = new URL(input instanceof Request ? input.url : input, location.href);
    if (!href.startsWith(start)) return plainFetch(input, init);
    const path = href.slice(start.length).replace(/\?.*/, '');
    const answer = answers.get(path);
    if (answer !== undefined) return Promise.resolve(new Response(answer));
    if (!path.endsWith('.pf_index')) return plainFetch(input, init);
    const preload = preloads.get(path);
    preloads.delete(path);
    return preload ?? fetchUnpacked(input, init);
  };

  return {
    answer: (path, body) => void answers.set(path, body),
    preload: (path) => void loadOnce(preloads, path, () => fetchUnpacked(start + path)),
    async takeFault() {
      await Promise.all(pending);
      const found = fault;
      fault = undefined;
      return found;
    },
  };
}
