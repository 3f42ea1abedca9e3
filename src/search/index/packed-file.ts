import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { SIGNATURE } from '../terms/unpack-file.ts';

/** The data in one of Pagefind's files. @throws if it is not one */
export function unpackData(file: Uint8Array): Buffer {
  const bytes = gunzipSync(file);
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE))
    throw new Error('A file of the search index has an unknown format.');
  return bytes.subarray(SIGNATURE.length);
}

/** A file for Pagefind with that data, named by its contents. */
export function packData(data: Uint8Array): { name: string; content: Uint8Array } {
  const name = createHash('sha256').update(data).digest('hex').slice(0, 10);
  return { name, content: gzipSync(Buffer.concat([SIGNATURE, data]), { level: 9 }) };
}
