/** What became of the files of an index that were asked for. */
export interface FileWatch {
  /** The fault of a file that could not be had since the last call; undefined where all are whole. */
  takeFault: () => Promise<FileFault | undefined>;
}

/** `network`: it could not be reached; `damaged`: something else is there, or a part of it. */
export type FileFault = 'network' | 'damaged';

/**
 * Watches what is fetched below `folder`. Pagefind searches on without a file of words that it could not load, as if no
 * card held them, and tells nobody but the console; its API has no place to ask.
 */
export function watchFiles(folder: string): FileWatch {
  const pending = new Set<Promise<void>>();
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

  globalThis.fetch = (input, init) => {
    const fetching = plainFetch(input, init);
    const address = input instanceof Request ? input.url : new URL(input, location.href).href;
    if (!address.startsWith(start) || !/\.(?:pf_\w+|pagefind)$/.test(address)) return fetching;
    const looking = look(fetching).finally(() => pending.delete(looking));
    pending.add(looking);
    return fetching;
  };

  return {
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
