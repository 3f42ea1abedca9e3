import { isFiller, isGeneric } from './generic-words.ts';
import type { Word } from './words.ts';

export interface TaggedWord extends Word {
  /** Universal part-of-speech tag, e.g. `NOUN`. */
  tag: string;
}

const MAX_LENGTH = 5;

/** The part of a word in a noun phrase. */
type Role = 'noun' | 'modifier' | 'owner' | 'none';

/** Finds the noun phrases of a text, each as long as possible and without generic words at its ends. */
export function phrasesIn(words: readonly TaggedWord[]): string[] {
  const phrases: string[] = [];
  let run: { text: string; role: Role }[] = [];
  const close = () => {
    const phrase = trim(run);
    if (phrase) phrases.push(phrase);
    run = [];
  };
  for (const [index, word] of words.entries()) {
    const role = roleOf(word, words[index - 1]);
    if (word.breakBefore || role === 'none') close();
    if (role !== 'none') run.push({ text: word.text, role });
    if (word.breakAfter) close();
  }
  close();
  return phrases;
}

const RE_NOT_A_NAME = /[=<>^{}\\|$∂∑∏∫√∞≤≥≈∈→⟨⟩[\]*~`"“”\u2070-\u209F]/u;
const RE_LETTERS = /\p{L}{2}|^\p{L}[-–]\p{L}|^\p{Lu}(?:\+\+|#)$/u;
/** `csr_matrix`, `np.array`, `Files.walk()`, `std::vector`, `@Autowired`, `TensorFlow`, `C++` */
const RE_IDENTIFIER =
  /^[@_]*[\p{L}\p{N}]+(?:(?:_+|\.|::)[\p{L}\p{N}]+)+_*(?:\(\))?$|^__\p{L}+__$|^\p{L}+\(\)$|^@\p{L}+$|^\p{L}*\p{Ll}\p{Lu}|^\p{Lu}(?:\+\+|#)$/u;

/** Tags of words such as the `NOT` and `IN` of SQL. */
const RE_FUNCTION = /^(?:ADP|ADV|AUX|CCONJ|DET|PART|PRON|SCONJ)$/;

/** Words that are often tagged as nouns, as in "How does it work?", or never part of a name. */
const RE_VERB = /^(?:use[sd]?|using|work|differ|mean|vs\.?|versus)$/iu;

function isIdentifier(text: string): boolean {
  return RE_IDENTIFIER.test(text);
}

/** Whether a word is an identifier or has capitals or digits inside: `TensorFlow`, `csr_matrix`, `CSR`, `x86`. */
export function isName(word: string): boolean {
  return !/\s/u.test(word) && (isIdentifier(word) || /\p{Lu}.*\p{Lu}|\p{L}.*\p{N}/u.test(word));
}

function roleOf(word: TaggedWord, before: TaggedWord | undefined): Role {
  const { text, tag } = word;
  if (word.isCode) return RE_LETTERS.test(text) ? 'noun' : 'none';
  if (RE_VERB.test(text)) return 'none';
  if (RE_NOT_A_NAME.test(text) || !RE_LETTERS.test(text)) return 'none';
  if (isIdentifier(text) || (isName(text) && !RE_FUNCTION.test(tag))) return 'noun';
  if (/['’]s?$/u.test(text)) return 'owner';
  if (isNoun(word)) return 'noun';
  if (tag === 'ADJ') return 'modifier';
  if (/[-–]/u.test(text)) return /(?:ed|ing|en)$/u.test(text) ? 'modifier' : 'noun';
  if (tag !== 'VERB') return 'none';
  const opens = !before || before.breakAfter;
  // "learning trials", but not "threads waiting".
  if (text.endsWith('ing')) return opens || !isNoun(before) ? 'modifier' : 'none';
  if (opens) return 'none';
  if (text.endsWith('ed')) return /^(?:DET|ADJ)$/.test(before.tag) ? 'modifier' : 'none';
  // No verb follows an adjective: the "log" of "a write-ahead log".
  return before.tag === 'ADJ' || /\p{L}-\p{L}/u.test(before.text) ? 'noun' : 'none';
}

function isNoun({ tag }: TaggedWord): boolean {
  return tag === 'NOUN' || tag === 'PROPN';
}

function trim(run: readonly { text: string; role: Role }[]): string | undefined {
  let end = run.length;
  while (end > 0 && !endsPhrase(run[end - 1])) end -= 1;
  let start = Math.max(0, end - MAX_LENGTH);
  while (start < end && isFiller(run[start]?.text ?? '')) start += 1;
  const texts = run.slice(start, end).map(({ text }) => text);
  const [only] = texts;
  if (only === undefined || (texts.length === 1 && isGeneric(only))) return undefined;
  return texts.join(' ').replace(/['’]s?$/u, '');
}

function endsPhrase(word: { text: string; role: Role } | undefined): boolean {
  return word !== undefined && word.role !== 'modifier' && !isFiller(word.text);
}
