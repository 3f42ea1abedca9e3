import { promisify } from 'node:util';
import { gunzipSync, gzip } from 'node:zlib';
import { SIGNATURE } from '../terms/unpack-file.ts';

/** The data in one of Pagefind's files. @throws if it is not one */
export function unpackData(file: Uint8Array): Buffer {
  const bytes = gunzipSync(file);
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE))
    throw new Error('A file of the search index has an unknown format.');
  return bytes.subarray(SIGNATURE.length);
}

/** Half the time of the highest level, for 0.4 % more bytes. */
const COMPRESSION = { level: 6, memLevel: 9 };

const compress = promisify<Buffer, typeof COMPRESSION, Uint8Array>(gzip);

/** A file for Pagefind with that data, compressed in another thread. */
export async function packData(data: Uint8Array): Promise<Uint8Array> {
  const packed = await compress(Buffer.concat([SIGNATURE, data]), COMPRESSION);
  // What zlib returns is a part of a buffer of 64 KB, which would stay in memory with it.
  return new Uint8Array(packed);
}
