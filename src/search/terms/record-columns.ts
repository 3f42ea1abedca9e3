import {
  ARRAY,
  createWriter,
  readItems,
  readNumber,
  readText,
  writeArray,
  writeNumber,
  writeText,
} from './cbor.ts';
import { gunzip, SIGNATURE } from './unpack-file.ts';
import { createStem } from './words.ts';

/** Neighboring files of texts. */
export interface TextRun {
  /** With what the names of its files begin. */
  name: string;
  /** The number of texts in each file. */
  sizes: number[];
}

/** What a page has to know about the records of a part of the index. */
export interface RecordColumns {
  /** Writes Pagefind's metadata with its signature, without the files of its own texts. */
  writeMetadata: () => Uint8Array<ArrayBuffer>;
  /** Reads where texts are, which is needed only after words are found. */
  readRuns: () => TextRun[];
  /**
   * The paths, in the folder of the index, of the files that Pagefind requests for a word in an index of that language:
   * of the word and of its stem, which are seldom in different ones. Only English stems are known here.
   */
  pathsForWord: (word: string, language: string | undefined) => string[];
}

/** How many binary digits of the number of words of a record are kept, which only Pagefind's scores depend on. */
const DIGITS = 4;
/**
 * How many times as large as the columns the metadata may be: of a record, columns have a byte or more, and metadata at
 * most 13.
 */
const LARGEST = 16;
/** After all words. */
const LAST = '\u{10ffff}';

/**
 * Writes Pagefind's metadata in a third of its size. There, each record is a row of its id, the number of its words, and
 * the file with its text; ids become positions in base 36, numbers are rounded, and the files are our own. Each file of
 * words is a row of its first and last word and its name; only the beginning of the first word is kept, as much as
 * distinguishes it from the words before. When read, there is no gap between the words of neighboring files: for a word in
 * one, Pagefind would load many files, such as all that end with a beginning of the word.
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
    return { from, to, name };
  });
  const firsts = ranges.map(({ from }, at) => {
    const before = ranges[at - 1];
    return before ? startAfter(before.to, from) : '';
  });
  const columns = [counts, files, firsts.map(writeText), ranges.map(({ name }) => writeText(name))];
  return writeArray([version, ...columns.map(writeArray), ...rest]);
}

/** A short text that comes after the word `before`, but not after the word `first`. */
function startAfter(before: string, first: string): string {
  const others = [...before];
  const letters = [...first];
  const at = letters.findIndex((letter, index) => letter !== others[index]);
  const letter = letters[at] ?? '';
  // So that the file that ends with `before` is not loaded for other words that begin with it.
  const least = at === others.length && letter > '0' ? '0' : letter;
  return letters.slice(0, at).join('') + least;
}

/** Reads what `writeColumns` wrote. @throws if it is anything else */
export function readColumns(columns: Uint8Array): RecordColumns {
  const [version, counts, files, firsts, names, ...rest] = readItems(columns);
  if (!version || !counts || !files || !firsts || !names)
    throw new Error('The metadata cannot be read.');
  const readRuns = (): TextRun[] =>
    readItems(files).map((run) => {
      const [name, ...sizes] = readItems(run);
      return { name: name ? readText(name) : '', sizes: sizes.map(readNumber) };
    });
  const starts = readItems(firsts).map(readText);
  const wordFiles = readItems(names);
  const writeMetadata = (): Uint8Array<ArrayBuffer> => {
    const { head, text, bytes, written } = createWriter(LARGEST * columns.length);
    bytes(SIGNATURE);
    head(ARRAY, 3 + rest.length);
    bytes(version);
    const records = readItems(counts);
    head(ARRAY, records.length);
    records.forEach((words, at) => {
      head(ARRAY, 3);
      text(idAt(at));
      bytes(words);
      // Its file.
      text('');
    });
    head(ARRAY, wordFiles.length);
    wordFiles.forEach((name, at) => {
      const next = starts[at + 1];
      head(ARRAY, 3);
      text(starts[at] ?? '');
      text(next === undefined ? LAST : textBefore(next));
      bytes(name);
    });
    rest.forEach(bytes);
    return written();
  };
  return {
    writeMetadata,
    readRuns,
    pathsForWord(word, language) {
      const stem = language === 'en' ? createStem(language)(word) : word;
      const names = [word, stem].map(
        (own) => wordFiles[starts.findLastIndex((first) => first <= own)],
      );
      return [...new Set(names)].flatMap((name) => (name ? wordPath(readText(name)) : []));
    },
  };
}

/** The path of a file of words within the folder of the index. */
export function wordPath(name: string): string {
  return `index/${name}.pf_index`;
}

/** Reads gzipped columns. @throws if they are damaged */
export async function unpackColumns(packed: Uint8Array): Promise<RecordColumns> {
  return readColumns(await gunzip(Uint8Array.from(packed)));
}

/** The last text before another one, as far as words are concerned. */
function textBefore(text: string): string {
  const letters = [...text];
  const last = letters.pop()?.codePointAt(0) ?? 1;
  return letters.join('') + String.fromCodePoint(last - 1) + LAST;
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
