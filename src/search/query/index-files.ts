import { unpackFile } from '../terms/unpack-file.ts';
import { failAsBroken, failAsOffline } from './search-failure.ts';

/** The files of an index, as Pagefind gets them. */
export interface IndexFiles {
  /** Answers Pagefind's requests for that path from memory. */
  answer: (path: string, body: string | Uint8Array<ArrayBuffer>) => void;
  /** Loads a file of words that Pagefind will request. */
  preload: (path: string) => void;
  /**
   * Begins to watch; the returned function waits for the files that Pagefind has requested.
   * @throws SearchFailure, of the returned function, if one of them could not be loaded
   */
  watch: () => () => Promise<void>;
}

/**
 * Intercepts Pagefind's requests for files below `folder`, for which its API has no hook: the first files are loaded
 * already. If Pagefind cannot load a file of words, it searches on as if no card contained them, and only logs that to
 * the console: failures are recorded here.
 */
export function serveIndexFiles(folder: string): IndexFiles {
  const pending = new Set<Promise<unknown>>();
  const answers = new Map<string, string | Uint8Array<ArrayBuffer>>();
  const preloads = new Map<string, Promise<Response>>();
  const failures: unknown[] = [];
  const plainFetch = globalThis.fetch;
  const start = new URL(folder, location.href).href;

  async function load(input: string | URL | Request, init?: RequestInit): Promise<Response> {
    const response = await plainFetch(input, init).catch(failAsOffline);
    const file = await response.arrayBuffer().catch(failAsOffline);
    // Pagefind's own code for this is left out (`pagefind-program`).
    return new Response(await unpackFile(new Uint8Array(file)).catch(failAsBroken));
  }

  /** Records the failure of a file that Pagefind has requested. */
  function record(loading: Promise<Response>): Promise<Response> {
    const settling = loading
      .catch((error: unknown) => failures.push(error))
      .finally(() => pending.delete(settling));
    pending.add(settling);
    return loading;
  }

  globalThis.fetch = (input, init) => {
    const { href } = new URL(input instanceof Request ? input.url : input, location.href);
    const path = href.startsWith(start) ? href.slice(start.length).replace(/\?.*/, '') : '';
    const answer = answers.get(path);
    if (answer !== undefined) return Promise.resolve(new Response(answer));
    if (!path.endsWith('.pf_index')) return plainFetch(input, init);
    const preload = preloads.get(path);
    preloads.delete(path);
    return record(preload ?? load(input, init));
  };

  return {
    answer: (path, body) => void answers.set(path, body),
    preload(path) {
      if (preloads.has(path)) return;
      const loading = load(start + path);
      // Recorded when Pagefind requests it.
      loading.catch(() => undefined);
      preloads.set(path, loading);
    },
    watch() {
      const before = failures.length;
      return async () => {
        await Promise.all(pending);
        if (failures.length > before) throw failures[before];
      };
    },
  };
}
