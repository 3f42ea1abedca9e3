import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/** What each of Pagefind's files of data begins with once it is unpacked. */
const SIGNATURE = Buffer.from('pagefind_dcd');

/** The data of one of Pagefind's files. @throws where it is not one */
export function unpackData(file: Uint8Array): Buffer {
  const bytes = gunzipSync(file);
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE))
    throw new Error('A file of the search index has an unknown format.');
  return bytes.subarray(SIGNATURE.length);
}

/** A file of Pagefind's with that data, and a name that says its contents. */
export function packData(data: Uint8Array): { name: string; content: Uint8Array } {
  const name = createHash('sha256').update(data).digest('hex').slice(0, 10);
  return { name, content: gzipSync(Buffer.concat([SIGNATURE, data]), { level: 9 }) };
}
