import { joinBytes, readItems, readText, writeArray, writeText } from './cbor.ts';
import { gunzip, SIGNATURE } from './unpack-file.ts';

/** A text without characters, instead of the name above it. */
const SAME = writeText('');

/** What the metadata of a part of the index says. */
export interface RecordColumns {
  /** As Pagefind reads it, without the names of files with texts, which it does not load. */
  metadata: Uint8Array<ArrayBuffer>;
  /** By the position of a record: the name of the file with its text. */
  texts: string[];
}

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

/** Reads what `writeColumns` wrote. @throws if it is anything else */
export function readColumns(columns: Uint8Array): RecordColumns {
  const [version, words, files, ...rest] = readItems(columns);
  if (!version || !words || !files) throw new Error('This is not the metadata of a search index.');
  const counts = readItems(words);
  let name = '';
  const texts = readItems(files).map((file) => (name = readText(file) || name));
  const rows = texts.map((_, at) => writeArray([writeText(idAt(at)), counts[at] ?? SAME, SAME]));
  return {
    metadata: joinBytes([SIGNATURE, writeArray([version, writeArray(rows), ...rest])]),
    texts,
  };
}

/** Reads gzipped columns. @throws if they are damaged */
export async function unpackColumns(packed: Uint8Array): Promise<RecordColumns> {
  return readColumns(await gunzip(Uint8Array.from(packed)));
}

/** The id of the record at a position of its part of the index. */
export function idAt(at: number): string {
  return at.toString(36);
}

/** The position of a record in its part of the index. */
export function positionOf(id: string): number {
  return parseInt(id, 36);
}
