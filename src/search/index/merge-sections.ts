import { createHash } from 'node:crypto';
import {
  endOfHead,
  endOfItem,
  joinBytes,
  readHead,
  readItems,
  readTextAt,
  writeArray,
  writeHead,
  writeNumber,
  valueOf,
  writeText,
  ARRAY,
  type Head,
} from '../terms/cbor.ts';

/** What Pagefind has found in some of the records: data of its files, in CBOR. */
export interface Section {
  metadata: Uint8Array;
  /** Of the files of words, in any order. */
  words: Uint8Array[];
}

/** One index, as Pagefind's metadata and the data of its files of words. */
export interface MergedIndex {
  metadata: Uint8Array;
  words: { name: string; data: Uint8Array }[];
}

/** Merges sections, whose records follow each other, to one index. */
export interface SectionMerger {
  /** @throws Error if the section has an unknown format, or lists other fields than the one before */
  add: (section: Section) => void;
  finish: () => MergedIndex;
}

/**
 * The records that contain a word, or a form of it, in the files of all sections. As numbers, since a large library has a
 * million of these lists, and an array of bytes for each takes several times as much memory as its bytes.
 */
interface Pages {
  /**
   * Four numbers for each file: its index, the first record's distance from the one before, and from where to where the
   * rest of the list is.
   */
  parts: number[];
  count: number;
  /** The last record so far. */
  last: number;
}

/** A file of words, whose records are counted from `offset`. */
interface WordFile {
  index: number;
  data: Uint8Array;
  offset: number;
}

interface Word {
  pages: Pages;
  /** By form: the same word with other accents. */
  variants: Map<string, Pages>;
}

/**
 * Size of a file of words, in bytes before compression. Pagefind's are several times as large, most of which a search
 * does not need; smaller ones make the list of files longer, which every search loads.
 */
const FILE_SIZE = 8000;
/**
 * A search for a word loads all files with words that begin with it. So that this is one file, words that begin alike
 * stay together as long as the file is smaller than this, in bytes.
 */
const LARGEST_FILE = 2 * FILE_SIZE;
/** Length of the shortest word that keeps those that begin with it together; too many begin with a shorter one. */
const SHORTEST_BEGINNING = 4;
/** A word of this size, which most cards contain, has a file of its own, so that it is not loaded for words before it. */
const HUGE_WORD = 4 * FILE_SIZE;

/**
 * Makes one index of several, so that only sections that have changed need Pagefind, and none of many records, which
 * takes much memory.
 *
 * Pagefind's metadata is `[version, records, files, ...fields]`, with the first and last word and the name of each file.
 * A file of words is `[words]`, a word `[word, pages, variants]`, a page `[record, places, places in metadata]`, where a
 * record is the distance from the one before (`pagefind/src/output/index.rs`).
 */
export function createSectionMerger(): SectionMerger {
  const words = new Map<string, Word>();
  const sources: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let about: Uint8Array[] | undefined;
  return {
    add({ metadata, words: files }) {
      const [version, pages, listed, ...fields] = readItems(metadata);
      if (!version || !pages || !listed) throw unknownFormat();
      const own = [version, ...fields];
      if (about && Buffer.compare(joinBytes(about), joinBytes(own)) !== 0)
        throw new Error('Pagefind lists other fields in another section of the index.');
      about = own;
      for (const data of files)
        addWords(words, { data, index: sources.push(data) - 1, offset: records.length });
      records.push(...readItems(pages));
    },
    finish() {
      const [version = writeText(''), ...fields] = about ?? [];
      const files = divideWords(words, sources);
      const ranges = files.map(({ from, to, name }) => writeArray([from, to, name].map(writeText)));
      const lists = [records, ranges].map(writeArray);
      return { metadata: writeArray([version, ...lists, ...fields]), words: files };
    },
  };
}

function addWords(words: Map<string, Word>, file: WordFile): void {
  const { data } = file;
  const list = arrayAt(data, arrayAt(data, 0).end);
  let at = list.end;
  for (let index = 0; index < list.value; index++) {
    const name = arrayAt(data, at).end;
    const pages = endOfItem(data, name);
    const word = getOrAdd(words, readTextAt(data, name), noWord);
    const variants = arrayAt(data, addPages(word.pages, file, pages));
    at = variants.end;
    for (let other = 0; other < variants.value; other++) {
      const form = arrayAt(data, at).end;
      const own = getOrAdd(word.variants, readTextAt(data, form), noPages);
      at = addPages(own, file, endOfItem(data, form));
    }
  }
}

/** Adds the list of pages at `start`, and returns the index after it. */
function addPages(pages: Pages, { index, data, offset }: WordFile, start: number): number {
  const { value: count, end: firstPage } = arrayAt(data, start);
  // Of a word that only occurs with other accents.
  if (count === 0) return firstPage;
  let record = offset;
  let first = 0;
  let rest = firstPage;
  let at = firstPage;
  for (let page = 0; page < count; page++) {
    const distance = endOfHead(data, at);
    const places = endOfHead(data, distance);
    record += valueOf(data, distance, places);
    at = endOfItem(data, at);
    if (page > 0) continue;
    // Only the first is not counted from one of the same section.
    first = record - pages.last;
    rest = places;
  }
  // `push` would leave room for five more lists; most words are in only one section.
  const part = [index, first, rest, at];
  if (pages.parts.length > 0) pages.parts.push(...part);
  else pages.parts = part;
  pages.count += count;
  pages.last = record;
  return at;
}

/** The head of the array at `at`. @throws Error if there is something else */
function arrayAt(data: Uint8Array, at: number): Head {
  const head = readHead(data, at);
  if (head.type !== ARRAY) throw unknownFormat();
  return head;
}

/** Sorts the words and puts them in files of about `FILE_SIZE`. */
function divideWords(words: ReadonlyMap<string, Word>, sources: readonly Uint8Array[]) {
  const sorted = [...words]
    .map(([text, word]) => ({ text, word, bytes: Buffer.from(text) }))
    .sort((a, b) => Buffer.compare(a.bytes, b.bytes));
  const files: (MergedIndex['words'][number] & { from: string; to: string })[] = [];
  for (let start = 0; start < sorted.length;) {
    const items: Uint8Array[] = [];
    const first = start;
    let beginning = '';
    for (let size = 0; start < sorted.length; start++) {
      const { text, word } = sorted[start]!;
      const continues = beginning.length >= SHORTEST_BEGINNING && text.startsWith(beginning);
      if (size >= (continues ? LARGEST_FILE : FILE_SIZE)) break;
      if (!continues) beginning = text;
      const item = writeWord(text, word, sources);
      if (items.length > 0 && item.length > HUGE_WORD) break;
      items.push(item);
      size += item.length;
    }
    const data = writeArray([writeArray(items)]);
    const name = createHash('sha256').update(data).digest('hex').slice(0, 10);
    files.push({ name, data, from: sorted[first]!.text, to: sorted[start - 1]!.text });
  }
  return files;
}

function writeWord(
  text: string,
  { pages, variants }: Word,
  sources: readonly Uint8Array[],
): Uint8Array {
  const write = (own: Pages): Uint8Array => writePages(own, sources);
  const forms = [...variants].map(([form, own]) => writeArray([writeText(form), write(own)]));
  return writeArray([writeText(text), write(pages), writeArray(forms)]);
}

function writePages({ parts, count }: Pages, sources: readonly Uint8Array[]): Uint8Array {
  const items = [writeHead(ARRAY, count)];
  for (let at = 0; at < parts.length; at += 4) {
    const [index = 0, first = 0, start, end] = parts.slice(at, at + 4);
    const rest = sources[index]!.subarray(start, end);
    items.push(writeHead(ARRAY, 3), writeNumber(first), rest);
  }
  return joinBytes(items);
}

function noWord(): Word {
  return { pages: noPages(), variants: new Map() };
}

function noPages(): Pages {
  return { parts: [], count: 0, last: 0 };
}

function getOrAdd<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const found = map.get(key);
  if (found) return found;
  const made = make();
  map.set(key, made);
  return made;
}

function unknownFormat(): Error {
  return new Error('Pagefind has made an index in an unknown format.');
}
