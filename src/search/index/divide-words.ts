import { readItems, readText, writeArray, writeText } from '../terms/cbor.ts';
import type { IndexFile } from './pack-files.ts';
import { packData } from './packed-file.ts';

/** Approximate size of a file of words in bytes, before compression; Pagefind's own are three to fifteen times as large. */
const WORDS_SIZE = 16_000;

/** A file of words in Pagefind's metadata: it contains the words from `from` to `to`, which may be prefixes of words. */
export interface WordRange {
  from: string;
  to: string;
}

export interface DividedWords {
  files: IndexFile[];
  /** The files as items of the metadata. */
  chunks: Uint8Array[];
}

/** Divides a file of words, `data`, into smaller ones, so that a search loads less that it does not need. */
export function divideWords(
  data: Uint8Array,
  { from, to }: WordRange,
  size = WORDS_SIZE,
): DividedWords {
  const [words = new Uint8Array(), ...rest] = readItems(data);
  const runs = divideRuns(readItems(words), size);
  const files: IndexFile[] = [];
  const chunks = runs.map((run, at) => {
    const { name, content } = packData(writeArray([writeArray(run), ...rest]));
    files.push({ path: `index/${name}.pf_index`, content });
    const first = at === 0 ? from : beginningAfter(runs[at - 1], run);
    const last = at === runs.length - 1 ? to : beginningBefore(run, runs[at + 1]);
    return writeArray([first, last, name].map(writeText));
  });
  return { files, chunks };
}

/** Runs of words of about `size` bytes each. */
function divideRuns(words: readonly Uint8Array[], size: number): Uint8Array[][] {
  const runs: Uint8Array[][] = [];
  let length = Infinity;
  for (const word of words) {
    if (length + word.length / 2 > size) {
      runs.push([]);
      length = 0;
    }
    runs.at(-1)?.push(word);
    length += word.length;
  }
  return runs;
}

/** The shortest prefix of the first word of `run` that distinguishes it from the last one before it. */
function beginningAfter(before: readonly Uint8Array[] | undefined, run: Uint8Array[]): string {
  const word = wordOf(run[0]);
  return word.slice(0, sharedLength(wordOf(before?.at(-1)), word) + 1).join('');
}

/** The shortest prefix of the last word of `run` that distinguishes it from the first one after it. */
function beginningBefore(run: Uint8Array[], after: readonly Uint8Array[] | undefined): string {
  const word = wordOf(run.at(-1));
  return word.slice(0, sharedLength(word, wordOf(after?.[0])) + 1).join('');
}

function sharedLength(a: readonly string[], b: readonly string[]): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared;
}

/** The characters of the word of an entry. */
function wordOf(entry: Uint8Array | undefined): string[] {
  const [word] = entry ? readItems(entry) : [];
  return word ? [...readText(word)] : [];
}
