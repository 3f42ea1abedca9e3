import {
  joinBytes,
  readItems,
  readNumber,
  readText,
  writeArray,
  writeNumber,
  writeText,
} from './cbor.ts';
import { gunzip, SIGNATURE } from './unpack-file.ts';

/** Neighboring files of texts. */
export interface TextRun {
  /** With what the names of its files begin. */
  name: string;
  /** The number of texts in each file. */
  sizes: number[];
}

/** What a page has to know about the records of a part of the index. */
export interface RecordColumns {
  /** Pagefind's metadata with its signature, without the files of its own texts. */
  metadata: Uint8Array<ArrayBuffer>;
  runs: TextRun[];
}

/** How many binary digits of the number of words of a record are kept, which only Pagefind's scores depend on. */
const DIGITS = 4;
const NO_FILE = writeText('');

/**
 * Writes Pagefind's metadata in a third of its size. There, each record is a row of its id, the number of its words, and
 * the file with its text; ids become positions in base 36, numbers are rounded, and the files are our own. Each file of
 * words is a row of its first and last word and its name; of a last word and the first one after it, only as much is
 * kept as distinguishes them: their common beginning once, and a letter of each.
 * @throws if the metadata has another format
 */
export function writeColumns(metadata: Uint8Array, runs: readonly TextRun[]): Uint8Array {
  const [version, pages, chunks, ...rest] = readItems(metadata);
  if (!version || !pages || !chunks)
    throw new Error('The metadata of the search index has an unknown format.');
  const counts = readItems(pages).map((page) => {
    const [, words] = readItems(page);
    if (!words)
      throw new Error('The metadata of the search index lists a record in an unknown way.');
    return writeNumber(roundToDigits(readNumber(words), DIGITS));
  });
  const files = runs.map(({ name, sizes }) =>
    writeArray([writeText(name), ...sizes.map(writeNumber)]),
  );
  const ranges = readItems(chunks).map((chunk) => {
    const [from = '', to = '', name = ''] = readItems(chunk).map(readText);
    return { from: [...from], to: [...to], name };
  });
  const firsts = ranges.map(({ from }, at) => {
    const before = ranges[at - 1];
    return before ? from.slice(0, sharedLength(before.to, from) + 1) : from;
  });
  const lasts = ranges.map(({ to }, at) => {
    const after = ranges[at + 1];
    return after ? (to[sharedLength(to, after.from)] ?? '') : to.join('');
  });
  const columns = [
    counts,
    files,
    firsts.map((letters) => writeText(letters.join(''))),
    lasts.map(writeText),
    ranges.map(({ name }) => writeText(name)),
  ];
  return writeArray([version, ...columns.map(writeArray), ...rest]);
}

function sharedLength(a: readonly string[], b: readonly string[]): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared;
}

/** Reads what `writeColumns` wrote. @throws if it is anything else */
export function readColumns(columns: Uint8Array): RecordColumns {
  const [version, counts, files, firsts, lasts, names, ...rest] = readItems(columns);
  if (!version || !counts || !files || !firsts || !lasts || !names)
    throw new Error('This is not the metadata of a search index.');
  const rows = readItems(counts).map((words, at) =>
    writeArray([writeText(idAt(at)), words, NO_FILE]),
  );
  const runs = readItems(files).map((run) => {
    const [name = NO_FILE, ...sizes] = readItems(run);
    return { name: readText(name), sizes: sizes.map(readNumber) };
  });
  const froms = readItems(firsts).map(readText);
  const ends = readItems(lasts).map(readText);
  const chunks = readItems(names).map((name, at) => {
    const end = ends[at] ?? '';
    const next = froms[at + 1];
    const to = next === undefined ? end : [...next].slice(0, -1).join('') + end;
    return writeArray([writeText(froms[at] ?? ''), writeText(to), name]);
  });
  const lists = [rows, chunks].map(writeArray);
  const metadata = joinBytes([SIGNATURE, writeArray([version, ...lists, ...rest])]);
  return { metadata, runs };
}

/** Reads gzipped columns. @throws if they are damaged */
export async function unpackColumns(packed: Uint8Array): Promise<RecordColumns> {
  return readColumns(await gunzip(Uint8Array.from(packed)));
}

/** The id of the record at a position of its part of the index. */
function idAt(at: number): string {
  return at.toString(36);
}

/** Keeps that many binary digits of a positive integer. */
function roundToDigits(value: number, digits: number): number {
  const unit = 2 ** Math.max(0, Math.floor(Math.log2(value || 1)) + 1 - digits);
  return Math.round(value / unit) * unit;
}
