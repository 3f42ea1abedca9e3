import { foldText } from '../../text/fold-text.ts';
import { frontCode, frontDecode } from './front-code.ts';
import type { SearchRecord } from './search-record.ts';
import { isUnspaced } from './unspaced.ts';

const RE_WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[+#]+)?/gu;
/** In letters, of words that only answers contain: shorter ones are seldom misspelled, and like many others. */
const SHORTEST_HIDDEN = 6;

/** In the folder of the index: the words of headings, questions, and concepts, for spelling. */
export const VOCABULARY_FILE = 'vocabulary.bin';

/** What readers may have meant: words with the number of cards that visibly contain them, 0 if only answers do. */
export type Vocabulary = ReadonlyMap<string, number>;

/** Collects the vocabulary of records, one by one; `text()` is the file that `parseVocabulary` reads. */
export function createVocabularyBuilder(): {
  add: (record: SearchRecord) => void;
  text: () => string;
} {
  const counts = new Map<string, number>();

  function add(record: SearchRecord): void {
    const { heading, question, concepts } = record;
    const names = concepts.flatMap(({ name, aliases }) => [name, ...aliases]);
    const folded = foldText([heading, question, ...names, record.context].join(' '));
    for (const word of new Set(folded.match(RE_WORD)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const word of foldText(record.answer).match(RE_WORD) ?? [])
      if (word.length >= SHORTEST_HIDDEN && !counts.has(word)) counts.set(word, 0);
  }

  function text(): string {
    const words = [...counts]
      .filter(([word]) => isSuggested(word))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([word, count]) => `${word} ${count}`);
    return frontCode(words);
  }

  return { add, text };
}

/** Parses the file of `createVocabularyBuilder`; anything else gives an empty vocabulary. */
export function parseVocabulary(text: string): Vocabulary {
  const words = frontDecode(text).flatMap((line) => {
    const [, word, count] = /^(\S+) (\d+)$/.exec(line) ?? [];
    return word === undefined ? [] : [[word, Number(count)] as const];
  });
  return new Map(words);
}

/** Whether a folded word is worth suggesting as a correction. */
function isSuggested(word: string): boolean {
  return word.length >= 3 && word.length <= 30 && !/^\d+$/.test(word) && !isUnspaced(word);
}
