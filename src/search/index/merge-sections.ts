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

/** The records that contain a word, or a form of it: items of Pagefind's list so far, and the position of the last. */
interface Pages {
  items: Uint8Array[];
  count: number;
  last: number;
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
      for (const data of files) addWords(words, data, records.length);
      records.push(...readItems(pages));
    },
    finish() {
      const [version = writeText(''), ...fields] = about ?? [];
      const files = divideWords(words);
      const ranges = files.map(({ from, to, name }) => writeArray([from, to, name].map(writeText)));
      const lists = [records, ranges].map(writeArray);
      return { metadata: writeArray([version, ...lists, ...fields]), words: files };
    },
  };
}

/** Adds the words of a file, whose records are counted from `offset`. */
function addWords(words: Map<string, Word>, data: Uint8Array, offset: number): void {
  const list = arrayAt(data, arrayAt(data, 0).end);
  let at = list.end;
  for (let index = 0; index < list.value; index++) {
    const name = arrayAt(data, at).end;
    const pages = endOfItem(data, name);
    const word = getOrAdd(words, readTextAt(data, name), noWord);
    const variants = arrayAt(data, addPages(word.pages, data, pages, offset));
    at = variants.end;
    for (let other = 0; other < variants.value; other++) {
      const form = arrayAt(data, at).end;
      const own = getOrAdd(word.variants, readTextAt(data, form), noPages);
      at = addPages(own, data, endOfItem(data, form), offset);
    }
  }
}

/** Adds the list of pages at `start`, and returns the index after it. */
function addPages(pages: Pages, data: Uint8Array, start: number, offset: number): number {
  const { value: count, end: firstPage } = arrayAt(data, start);
  // Of a word that only occurs with other accents.
  if (count === 0) return firstPage;
  let record = offset;
  let first = new Uint8Array();
  let rest = firstPage;
  let at = firstPage;
  for (let index = 0; index < count; index++) {
    const distance = endOfHead(data, at);
    const places = endOfHead(data, distance);
    record += valueOf(data, distance, places);
    at = endOfItem(data, at);
    if (index > 0) continue;
    // Only the first is not counted from one of the same section.
    first = joinBytes([writeHead(ARRAY, 3), writeNumber(record - pages.last)]);
    rest = places;
  }
  // One copy for each word and section, without the rest of the section's file: there are a million in a large library.
  pages.items.push(joinBytes([first, data.subarray(rest, at)]));
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
function divideWords(words: ReadonlyMap<string, Word>) {
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
      const item = writeWord(text, word);
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

function writeWord(text: string, { pages, variants }: Word): Uint8Array {
  const forms = [...variants].map(([form, own]) => writeArray([writeText(form), writePages(own)]));
  return writeArray([writeText(text), writePages(pages), writeArray(forms)]);
}

function writePages({ items, count }: Pages): Uint8Array {
  return joinBytes([writeHead(ARRAY, count), ...items]);
}

function noWord(): Word {
  return { pages: noPages(), variants: new Map() };
}

function noPages(): Pages {
  return { items: [], count: 0, last: 0 };
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
