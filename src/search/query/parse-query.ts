import { formulaAtoms, formulaTerm, isFormulaLike } from '../../formula/formula-terms.ts';
import { initialismTerm } from '../terms/initialisms.ts';
import { symbolTerm } from '../terms/symbol-terms.ts';
import { texToUnicode } from '../../formula/tex-to-unicode.ts';
import { isUnspaced, pairsOf, pairTerms } from '../terms/unspaced.ts';
import { otherForms, readWords } from '../terms/words.ts';
import type { Word } from '../terms/words.ts';
import { foldText } from '../../text/fold-text.ts';

/** One thing a reader asks for: a word, an identifier, a formula. */
export interface QueryTerm {
  /** As typed, for messages. */
  typed: string;
  /** Folded words by which texts are compared and marked, any of them; none for a formula. */
  words: string[];
  /** The folded parts of an identifier; where all of them stand in a text, it is found too. */
  parts: string[];
  /** The folded name with the underscores around it that it was typed with; without them a word counts less. */
  name?: string;
  /** Ways to ask the index for it; the best one counts. */
  ways: Way[];
  /** Whether a card should have it; the others only raise what they stand in. */
  required: boolean;
}

/** A way to ask: all `words` must be found. */
export interface Way {
  words: string[];
  /** How good a find this is; 1 is as typed. */
  weight: number;
  /** The folded stretch of a script without spaces that must be in a card as it is; `words` are terms for its pairs. */
  stretch?: string;
  /** Asked only where the ways before it found next to nothing. */
  isLastResort?: true;
}

export interface Query {
  terms: QueryTerm[];
  /** Words that every question has and single letters: not asked, but cards whose heading has them come first. */
  asides: QueryTerm[];
  /** Stretches in quotation marks, folded: results must hold them. */
  phrases: string[];
  /** Whether the query was longer than what is asked. */
  isCut: boolean;
}

const LONGEST = 240;
const MOST_TERMS = 12;
const RE_IGNORED = /[\p{Default_Ignorable_Code_Point}\p{Cf}]+/gu;
const RE_CONTROLS = /[\p{Cc}\p{Co}\p{Cs}]+/gu;
/** Words that every question has: not asked, and no word is corrected to one. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an and are as at be been but by can could did do does for from had has have how i if in into is it its may me might my ' +
    'of on or our should so such than that the their them then there these they this those to us use used using was we were what ' +
    'when where which while who whom whose why will with would you your explain describe mean means between about give given not no'
  ).split(' '),
);

/** Reads what a reader typed: any text at all, TeX and Unicode formulas, identifiers, questions. */
export function parseQuery(typed: string): Query {
  const clean = typed
    .slice(0, 4 * LONGEST)
    .replace(RE_IGNORED, '')
    .replace(RE_CONTROLS, ' ')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
  const isCut = clean.length > LONGEST || typed.length > 4 * LONGEST;
  const text = isCut ? clean.slice(0, LONGEST).replace(/\s\S*$/, '') : clean;
  const phrases = [...text.matchAll(/["“”„«»＂]([^"“”„«»＂]{2,})["“”„«»＂]/g)].map(([, phrase]) =>
    foldText(phrase ?? '').trim(),
  );
  const plain = text.replace(/["“”„«»＂]/g, ' ');
  const isTex = plain.includes('\\');
  const tokens = (isTex ? texToUnicode(plain) : plain).split(/\s+/).filter(Boolean);
  const terms = [
    ...tokens.flatMap((token) => readToken(token, isTex && !/^\p{L}{4,}$/u.test(token))),
    ...wholeFormula(plain),
  ];
  const { content, asides } = divideTerms(terms);
  return {
    terms: content.slice(0, MOST_TERMS),
    asides: asides.slice(0, MOST_TERMS),
    phrases,
    isCut: isCut || terms.length > MOST_TERMS,
  };
}

function readToken(token: string, isFormula: boolean): QueryTerm[] {
  const symbol = symbolTerm(token);
  if (symbol) return [codedTerm(token, symbol, true)];
  if ((isFormula || isFormulaLike(token)) && !isUnspaced(token)) {
    const terms = formulaTokenTerms(token);
    if (terms.length > 0) return terms;
  }
  return wordTerms(token);
}

function formulaTokenTerms(token: string): QueryTerm[] {
  const words = token.split(/[^\p{L}\p{N}]+/u).filter((part) => /^[a-z]{4,}$/i.test(part));
  if (words.length > 0) {
    const rest = formulaAtoms(words.reduce((left, word) => left.replace(word, ' '), token));
    return [...rest.map((atom) => codedTerm(token, atom, true)), ...words.flatMap(wordTerms)];
  }
  const whole = formulaTerm(token);
  const atoms = formulaAtoms(token);
  const terms = atoms.map((atom) => codedTerm(token, atom, true));
  if (whole && !atoms.includes(whole)) terms.push(codedTerm(token, whole, atoms.length === 0));
  return terms;
}

function codedTerm(typed: string, term: string, required: boolean): QueryTerm {
  return { typed, words: [], parts: [], ways: [{ words: [term], weight: 1 }], required };
}

/** A query like `O(n log n)` is also one formula. */
function wholeFormula(text: string): QueryTerm[] {
  if (
    !/[^\p{L}\p{M}\p{N}\s'?.,]/u.test(text) ||
    !text.includes(' ') ||
    /[a-z]{4}/i.test(text.replace(/\\[a-z]+/gi, ''))
  )
    return [];
  const term = formulaTerm(text.includes('\\') ? texToUnicode(text) : text.replace(/[_^{}]/g, ''));
  return term ? [codedTerm(text, term, false)] : [];
}

/** The terms of words, read as `readWords` reads the cards. */
function wordTerms(text: string): QueryTerm[] {
  return readWords(text)
    .filter(({ whole }) => whole !== '')
    .map((word) => {
      const typed = text.slice(word.start, word.end);
      return word.isUnspaced ? stretchTerm(typed, word.whole) : wordTerm(typed, word);
    });
}

function stretchTerm(typed: string, stretch: string): QueryTerm {
  const ways = [{ words: pairTerms(stretch), weight: 1, stretch }];
  return { typed, words: [stretch], parts: [], ways, required: true };
}

/** A stretch of a script without spaces as one term for each pair of its characters; undefined for any other term. */
export function divideStretch({
  typed,
  words: [stretch = ''],
}: QueryTerm): QueryTerm[] | undefined {
  if (!isUnspaced(stretch)) return undefined;
  const pairs = pairsOf(stretch);
  return pairs.length < 2 ? [] : pairs.map((pair) => ({ ...stretchTerm(pair, pair), typed }));
}

function wordTerm(typed: string, { whole: folded, parts: written, name }: Word): QueryTerm {
  const parts = [...written];
  const ways: Way[] = [{ words: [folded], weight: 1 }];
  if (parts.some((part) => part.length > 1)) ways.push({ words: parts, weight: 0.9 });
  const forms = parts.length > 0 ? [] : otherForms(folded);
  for (const form of forms) ways.push({ words: [form], weight: 0.9 });
  if (/^[a-z]{2,6}$/.test(folded) && !STOP_WORDS.has(folded)) {
    const isCapitals = /^\p{Lu}+$/u.test(typed);
    ways.push({
      words: [initialismTerm(folded)],
      weight: 0.8,
      ...(isCapitals ? {} : { isLastResort: true }),
    });
  }
  if (/^[a-z]{1,2}\d{1,2}$/.test(folded) || /^\p{L}{1,4}_\w{1,3}$/u.test(folded)) {
    ways.push({ words: [formulaTerm(folded.replace('_', ''))], weight: 0.9 });
  }
  const term = { typed, words: [folded, ...forms], parts, ways, required: true };
  return name === undefined ? term : { ...term, name };
}

/** The same term, read as any of `spellings`, the likeliest first. */
export function respellTerm(term: QueryTerm, spellings: readonly string[]): QueryTerm {
  const ways = spellings.map((spelling, at) => ({
    words: spelling.split(' '),
    weight: 1 - 0.05 * at,
  }));
  return { ...term, words: spellings.flatMap((spelling) => spelling.split(' ')), parts: [], ways };
}

/** Words that every question has are asides, unless nothing else is left. */
function divideTerms(terms: QueryTerm[]): { content: QueryTerm[]; asides: QueryTerm[] } {
  const seen = new Set<string>();
  const own = terms.filter(({ ways }) => {
    const key = ways[0]?.words.join(' ') ?? '';
    return !seen.has(key) && seen.add(key);
  });
  const content = own.filter(
    ({ words }) => !STOP_WORDS.has(words[0] ?? '') && !/^[a-z\d]$/.test(words[0] ?? ''),
  );
  if (!content.some(({ required }) => required)) return { content: own, asides: [] };
  return { content, asides: own.filter((term) => !content.includes(term)) };
}
