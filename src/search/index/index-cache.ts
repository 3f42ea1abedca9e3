import { packFiles, unpackFiles, type IndexFile } from './pack-files.ts';

export interface IndexCache {
  get: (key: string) => Uint8Array | undefined;
  set: (key: string, bytes: Uint8Array) => void;
  prune: (kind: string) => void;
}

/** Returns files from the cache, or makes them. */
export async function keep(
  cache: IndexCache | undefined,
  key: string,
  make: () => IndexFile[] | Promise<IndexFile[]>,
): Promise<IndexFile[]> {
  const found = cache?.get(key);
  if (found) return unpackFiles(found);
  const files = await make();
  cache?.set(key, packFiles(files));
  return files;
}
