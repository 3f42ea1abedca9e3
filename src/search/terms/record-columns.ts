import { joinBytes, readItems, readText, writeArray, writeText } from './cbor.ts';

/** The bytes with which each of Pagefind's data files begins, after decompression. */
export const SIGNATURE: Uint8Array = new TextEncoder().encode('pagefind_dcd');

/** A text without characters, instead of the name above it. */
const SAME = writeText('');

/**
 * Rewrites Pagefind's metadata, in which each record is a row of its id, the number of its words, and the file with its
 * text, as columns, which compress to half of the size. Ids are left out: they are positions in base 36.
 * @throws if the data has another format
 */
export function writeColumns(data: Uint8Array): Uint8Array {
  const [version, pages, ...rest] = readItems(data);
  if (!version || !pages)
    throw new Error('The metadata of the search index has an unknown format.');
  let before = '';
  const rows = readItems(pages).map((page, at) => {
    const [id, words, file] = readItems(page);
    if (!words || !file || !id || readText(id) !== idAt(at))
      throw new Error('The metadata of the search index lists a record in an unknown way.');
    const name = readText(file);
    const isSame = name === before;
    before = name;
    return { words, file: isSame ? SAME : file };
  });
  return writeArray([
    version,
    writeArray(rows.map(({ words }) => words)),
    writeArray(rows.map(({ file }) => file)),
    ...rest,
  ]);
}

/** The metadata that `writeColumns` rewrote, as Pagefind reads it. @throws if it is anything else */
export function readColumns(columns: Uint8Array): Uint8Array<ArrayBuffer> {
  const [version, words, files, ...rest] = readItems(columns);
  if (!version || !words || !files) throw new Error('This is not the metadata of a search index.');
  const counts = readItems(words);
  let file = SAME;
  const rows = readItems(files).map((own, at) => {
    if (own.length > SAME.length) file = Uint8Array.from(own);
    return writeArray([writeText(idAt(at)), counts[at] ?? SAME, file]);
  });
  return joinBytes([SIGNATURE, writeArray([version, writeArray(rows), ...rest])]);
}

/** Reads gzipped columns. @throws if they are damaged */
export async function unpackColumns(packed: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const unpacked = new Response(Uint8Array.from(packed)).body?.pipeThrough(
    new DecompressionStream('gzip'),
  );
  return readColumns(new Uint8Array(await new Response(unpacked).arrayBuffer()));
}

/** The id of the record at a position of its part of the index. */
export function idAt(at: number): string {
  return at.toString(36);
}
