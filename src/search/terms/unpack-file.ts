/** The bytes with which the data in each file of the index begins, as in Pagefind's. */
export const SIGNATURE: Uint8Array = new TextEncoder().encode('pagefind_dcd');

/**
 * The data in a file of the index, with its signature. Files are gzipped; some servers decompress them in transit.
 * @throws if the file is damaged
 */
export async function unpackFile(file: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const data = hasSignature(file) ? file : await gunzip(file);
  if (!hasSignature(data)) throw new Error('The file has an unknown format.');
  return data;
}

/** The text in a file of the index. @throws as `unpackFile` */
export async function unpackText(file: Uint8Array<ArrayBuffer>): Promise<string> {
  const data = await unpackFile(file);
  return new TextDecoder().decode(data.subarray(SIGNATURE.length));
}

/** @throws if `packed` is damaged */
export async function gunzip(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const unpacked = new Response(packed).body?.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}

function hasSignature(data: Uint8Array): boolean {
  return SIGNATURE.every((byte, at) => data[at] === byte);
}
