import { codeNames } from './code-names.ts';
import type { TaggedWord } from './tag-words.ts';

/** Tag of a preposition inside a name, and of an article after it: "árbol de la vida". */
export const LINK = 'LINK';

/** Tag of a noun that keeps its capital at the start of a clause: any noun in German. */
export const NAME = 'NAME';

/** Tag of a noun in a language without a tagger, where "marketing" is one, too. */
export const TERM = 'TERM';

/** Tag of a word that belongs to the noun before it: "binario" in "árbol binario". */
export const TAIL = 'TAIL';

/** Tag of a word that belongs to the noun after it and is never a noun itself. */
export const MODIFIER = 'MODIFIER';

const FOREIGN: ReadonlySet<string> = new Set([NAME, TERM, TAIL, MODIFIER]);

/**
 * The role of a word in a noun phrase. A gerund starts a clause and may be a verb; an adjective ends a phrase and may be
 * its noun; a tail belongs to the noun before it.
 */
export type Role =
  'noun' | 'adjective' | 'modifier' | 'tail' | 'gerund' | 'owner' | 'link' | 'none';

const RE_NOT_A_NAME = /[=<>^{}\\|$∂∑∏∫√∞≤≥≈∈→⟨⟩[\]*~`"“”\u2070-\u209F]/u;
const RE_LETTERS = /\p{L}{2}|\p{Script=Han}|^\p{L}[-–]\p{L}|^\p{Lu}(?:\+\+|#)$/u;
/** `csr_matrix`, `np.array`, `Files.walk()`, `std::vector`, `@Autowired`, `TensorFlow`, `C++` */
const RE_IDENTIFIER =
  /^[@_]*[\p{L}\p{N}]+(?:(?:_+|\.|::)[\p{L}\p{N}]+)+_*(?:\(\))?$|^__\p{L}+__$|^\p{L}+\(\)$|^@\p{L}+$|^\p{L}*\p{Ll}\p{Lu}|^\p{Lu}(?:\+\+|#)$/u;

/** Tags of words such as the `NOT` and `IN` of SQL. */
const RE_FUNCTION = /^(?:ADP|ADV|AUX|CCONJ|DET|PART|PRON|SCONJ)$/;

/** Verbs that are often tagged as nouns, as in "How does it work?", and words that are never part of a name. */
const RE_VERB = /^(?:use[sd]?|using|work|differ|mean|vs\.?|versus)$/iu;

function isIdentifier(text: string): boolean {
  return RE_IDENTIFIER.test(text);
}

/** Whether a word is an identifier or has capitals or digits inside: `TensorFlow`, `csr_matrix`, `CSR`, `x86`. */
export function isName(word: string): boolean {
  return !/\s/u.test(word) && (isIdentifier(word) || /\p{Lu}.*\p{Lu}|\p{L}.*\p{N}/u.test(word));
}

/** Not "string" and "spring", which have no vowel before the ending. */
const RE_GERUND = /^(?=\p{L}*[aeiouyäöü]\p{L}*ing$)\p{L}{2,}ing$/iu;

export function roleOf(words: readonly TaggedWord[], index: number): Role {
  const word = words[index]!;
  const { text, tag } = word;
  const last = words[index - 1];
  const before = last && !last.breakAfter && !word.breakBefore ? last : undefined;
  if (word.isCode) return codeNames(text).length === 0 ? 'none' : 'noun';
  if (tag === LINK) return 'link';
  if (RE_VERB.test(text) && !FOREIGN.has(tag)) return 'none';
  // The letter in "árbol B"; taggers don't tag letters as nouns.
  if (tag === 'NOUN' && /^\p{Lu}$/u.test(text) && before) return 'noun';
  if (tag === TERM && /^\p{L}$/u.test(text) && before) return 'noun';
  if (RE_NOT_A_NAME.test(text) || !RE_LETTERS.test(text)) return 'none';
  if (isIdentifier(text) || (isName(text) && !RE_FUNCTION.test(tag))) return 'noun';
  if (FOREIGN.has(tag)) return roleOfForeign(tag);
  // The "OR" in "bitwise OR".
  if (/^\p{Lu}{2,}$/u.test(text) && before && isNounLike(before)) return 'noun';
  if (/['’]s?$/u.test(text)) return 'owner';
  if (RE_GERUND.test(text) && mayBeVerb(before, nextOf(words, index))) return 'gerund';
  if (isNoun(word)) return 'noun';
  if (tag === 'ADJ') return 'modifier';
  if (/[-–]/u.test(text)) return /(?:ed|ing|en)$/u.test(text) ? 'modifier' : 'noun';
  if (tag !== 'VERB') return 'none';
  return roleOfVerb(text, before, nextOf(words, index));
}

function roleOfForeign(tag: string): Role {
  if (tag === TAIL) return 'tail';
  return tag === MODIFIER ? 'modifier' : 'noun';
}

function nextOf(words: readonly TaggedWord[], index: number): TaggedWord | undefined {
  const next = words[index + 1];
  return words[index]!.breakAfter || next?.breakBefore ? undefined : next;
}

/**
 * Whether a word that looks like a gerund may be the verb of the following words: in "Plotting curves" and "by plotting
 * curves", but not in "the rounding error".
 */
function mayBeVerb(before: TaggedWord | undefined, next: TaggedWord | undefined): boolean {
  if (!before) return true;
  if (!next || !(isNounLike(next) || next.tag === 'VERB')) return false;
  return /^(?:ADP|SCONJ|AUX|VERB|PART|CCONJ|ADV)$/.test(before.tag);
}

/** Decides by the words around it whether a word that is tagged as a verb is part of a name. */
function roleOfVerb(
  text: string,
  before: TaggedWord | undefined,
  next: TaggedWord | undefined,
): Role {
  const precedesNoun = next !== undefined && isNoun(next);
  if (text.endsWith('ing')) {
    if (precedesNoun) return before && isNoun(before) ? 'none' : 'modifier';
    // "context switching", but not "threads waiting for a lock".
    const ends = !next || /^(?:CCONJ|AUX|VERB)$/.test(next.tag);
    return ends && before && isNounLike(before) ? 'noun' : 'none';
  }
  // A verb doesn't follow an adjective: the "log" in "a write-ahead log".
  if (before && (before.tag === 'ADJ' || /[\p{L}\p{N}]-\p{L}/u.test(before.text))) return 'noun';
  const opensPhrase = !before || /^(?:DET|ADP|ADJ|CCONJ)$/.test(before.tag);
  if (text.endsWith('ed')) return opensPhrase && precedesNoun ? 'modifier' : 'none';
  // The "watch" in "handling watch events".
  const isInside = before && (before.tag === 'DET' || before.text.endsWith('ing'));
  return isInside && precedesNoun ? 'noun' : 'none';
}

function isNounLike(word: TaggedWord): boolean {
  return isNoun(word) || word.tag === 'ADJ';
}

function isNoun({ tag }: TaggedWord): boolean {
  return tag === 'NOUN' || tag === 'PROPN' || tag === NAME || tag === TERM;
}
