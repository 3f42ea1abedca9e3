import { formulaAtoms, formulaTerm, sideTerms } from '../../formula/formula-terms.ts';
import { isTexCommand, symbolFor, texToUnicode } from '../../formula/tex-to-unicode.ts';
import { foldText } from '../../text/fold-text.ts';
import { initialismTerm, isConsonants } from '../terms/initialisms.ts';
import { STOP_WORDS } from '../terms/stop-words.ts';
import { mathSignTerms, symbolTerm } from '../terms/symbol-terms.ts';
import { isUnspaced, pairsOf, pairTerms } from '../terms/unspaced.ts';
import { otherForms, readWords } from '../terms/words.ts';
import type { Word } from '../terms/words.ts';
import { readStretches, spellOutNames } from './formula-stretches.ts';
import type { QueryStretch } from './formula-stretches.ts';
import type { QueryTerm, Way } from './query-term.ts';
import { initialsOfAll, joinNeighbors } from './whole-terms.ts';

export interface Query {
  terms: QueryTerm[];
  /** Stop words and single letters: not searched for, but cards with them in the heading come first. */
  asides: QueryTerm[];
  /** Phrases in quotation marks, folded: results must contain them. */
  phrases: string[];
  /** Whether the query was longer than what is searched for. */
  isCut: boolean;
}

const LONGEST = 240;
const MAX_TERMS = 12;
const RE_IGNORED = /[\p{Default_Ignorable_Code_Point}\p{Cf}]+/gu;
const RE_CONTROLS = /[\p{Cc}\p{Co}\p{Cs}]+/gu;
const RE_QUOTES = /["“”„«»＂]/g;
const RE_PHRASE = /["“”„«»＂]([^"“”„«»＂]{2,})["“”„«»＂]/g;
/** A command, or braces after a short name: not `HEAD^{commit}`. */
const RE_TEX = /\\|(?<![\p{L}\p{N}]{3})[_^]\{/u;
/** Notation that paths do not have. */
const RE_ONLY_TEX = /\\(?:to|mapsto|rightarrow|math[a-z]+|subset[a-z]*)(?![a-z])|\{/;
/** `C:\Users`, but also `f:\mathbb{R}`. */
const RE_DRIVE = /(?<!\p{L})\p{L}:\\([a-z]*)/giu;
/** `GPU`, `GPUs`. */
const RE_ACRONYM = /^\p{Lu}{2,6}(?:s(?=$))?$/u;

/** Parses what a reader typed: any text, TeX and Unicode formulas, identifiers, questions. */
export function parseQuery(typed: string): Query {
  const clean = typed
    .slice(0, 4 * LONGEST)
    .replace(RE_IGNORED, '')
    .replace(RE_CONTROLS, ' ')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
  const isTooLong = clean.length > LONGEST || typed.length > 4 * LONGEST;
  const text = isTooLong ? clean.slice(0, LONGEST).replace(/\s\S*$/, '') : clean;
  const phrases = [...text.matchAll(RE_PHRASE)].map(([, phrase]) => foldText(phrase ?? '').trim());
  const unquoted = text.replace(RE_QUOTES, ' ');
  const isPath = isWindowsPath(unquoted);
  const plain = isPath ? unquoted.replace(/\\(?=\w)/g, ' ') : unquoted;
  const isTex = !isPath && RE_TEX.test(plain);
  const tokens = (isTex ? texToUnicode(plain) : plain).split(/\s+/).filter(Boolean);
  const signs = signTerms(tokens);
  // Among others, they are parts of formulas.
  const read =
    signs.length === tokens.length
      ? signs
      : readStretches(tokens, isTex).flatMap((stretch) => readStretch(stretch, isTex));
  const { content, asides } = divideTerms(
    read.map((term) => (term.tokens[1] < tokens.length - 1 ? { ...term, isTyped: true } : term)),
  );
  const isCut = isTooLong || content.length > MAX_TERMS;
  const terms = content.slice(0, MAX_TERMS);
  const wholes = [...joinNeighbors(tokens, read), ...initialsOfAll(read)];
  return { terms: [...terms, ...wholes], asides: asides.slice(0, MAX_TERMS), phrases, isCut };
}

function isWindowsPath(text: string): boolean {
  if (RE_ONLY_TEX.test(text)) return false;
  return [...text.matchAll(RE_DRIVE)].some(
    ([, name = '']) => !isTexCommand(name) && !/^[A-Z]$/.test(name),
  );
}

/** Terms for the tokens that are single signs of formulas. */
function signTerms(tokens: readonly string[]): QueryTerm[] {
  return tokens.flatMap((token, at) =>
    [...token].length === 1
      ? mathSignTerms(token).map((term) => codedTerm(token, term, [at, at]))
      : [],
  );
}

function readStretch({ text, tokens, formula }: QueryStretch, isTex: boolean): QueryTerm[] {
  if (formula === 'yes') {
    // In TeX, `x_i` is no `xi`.
    const spelled = isTex ? text : spellOutNames(text);
    const terms = formulaStretchTerms(spelled, tokens);
    if (terms.length > 0) return terms;
  }
  const own = text.split(' ').flatMap((token, at) => readToken(token, tokens[0] + at));
  return formula === 'no'
    ? [...own, ...bareFormula(text, tokens)]
    : [...own, ...wholeFormula(text, tokens, false)];
}

function readToken(token: string, at: number): QueryTerm[] {
  const symbol = symbolTerm(token);
  if (symbol) return [codedTerm(token, symbol, [at, at])];
  return wordTerms(token, at);
}

/** The formula that a single token with names of Greek letters may be. */
function bareFormula(token: string, tokens: QueryTerm['tokens']): QueryTerm[] {
  const spelled = spellOutNames(token);
  return spelled === token ? [] : wholeFormula(spelled, tokens, false);
}

function formulaStretchTerms(text: string, tokens: QueryTerm['tokens']): QueryTerm[] {
  const words = text.split(/[^\p{L}\p{N}]+/u).filter((part) => /^[a-z]{4,}$/i.test(part));
  if (words.length > 0) {
    const rest = formulaAtoms(words.reduce((left, word) => left.replace(word, ' '), text));
    return [
      ...rest.map((atom) => codedTerm(text, atom, tokens)),
      ...words.flatMap((word) => wordTerms(word, tokens[0])),
      ...(/[([]/.test(text) ? wholeFormula(text, tokens, false) : []),
    ];
  }
  const atoms = formulaAtoms(text);
  const terms = atoms.map((atom) => codedTerm(text, atom, tokens));
  const whole = formulaTerm(text);
  return atoms.includes(whole)
    ? terms
    : [...terms, ...wholeFormula(text, tokens, atoms.length === 0)];
}

function codedTerm(typed: string, term: string, tokens: QueryTerm['tokens']): QueryTerm {
  return {
    typed,
    words: [],
    parts: [],
    ways: [{ words: [term], weight: 1 }],
    required: true,
    tokens,
  };
}

/** A whole formula as one term; a card with one side of an equation is second best. */
function wholeFormula(text: string, tokens: QueryTerm['tokens'], required: boolean): QueryTerm[] {
  const term = formulaTerm(text.replace(/[_^{}]/g, ''));
  if (!term) return [];
  const sides = sideTerms(text).filter((side) => side.length > term.length / 2);
  const ways = [term, ...sides].map((code, at): Way => ({
    words: [code],
    weight: at === 0 ? 1 : 0.7,
  }));
  return [{ typed: text, words: [], parts: [], ways, required, tokens, whole: 'formula' }];
}

/** The terms of words, which are read in the same way as the words of cards. */
function wordTerms(text: string, at: number): QueryTerm[] {
  return readWords(text)
    .filter(({ whole }) => whole !== '')
    .map((word) => {
      const typed = text.slice(word.start, word.end);
      return word.isUnspaced ? stretchTerm(typed, word.whole, at) : wordTerm(typed, word, at);
    });
}

function stretchTerm(typed: string, stretch: string, at: number): QueryTerm {
  const ways = [{ words: pairTerms(stretch), weight: 1, stretch }];
  return { typed, words: [stretch], parts: [], ways, required: true, tokens: [at, at] };
}

/** Returns a stretch of a script without spaces as one term for each pair of characters; undefined for other terms. */
export function divideStretch({
  typed,
  words: [stretch = ''],
  tokens: [at],
}: QueryTerm): QueryTerm[] | undefined {
  if (!isUnspaced(stretch)) return undefined;
  const pairs = pairsOf(stretch);
  return pairs.length < 2 ? [] : pairs.map((pair) => ({ ...stretchTerm(pair, pair, at), typed }));
}

function wordTerm(
  typed: string,
  { whole: folded, parts: written, name }: Word,
  at: number,
): QueryTerm {
  const parts = [...written];
  const isAcronym = RE_ACRONYM.test(typed);
  const ways: Way[] = [{ words: [folded], weight: 1, ...(isAcronym ? { isExact: true } : {}) }];
  if (parts.some((part) => part.length > 1)) ways.push({ words: parts, weight: 0.9 });
  const forms = parts.length > 0 ? [] : otherForms(folded);
  for (const form of forms) ways.push({ words: [form], weight: 0.9, isExact: true });
  const initials = isAcronym
    ? folded.replace(/(?<=..)s$/, typed.endsWith('s') ? '' : '$&')
    : folded;
  if (/^[a-z]{2,6}$/.test(initials) && !STOP_WORDS.has(folded)) {
    const isLikely = isAcronym || isConsonants(folded);
    const resort = isLikely ? {} : { isLastResort: true as const };
    ways.push({ words: [initialismTerm(initials)], weight: 0.8, ...resort });
  }
  if (isAcronym) ways.push({ words: [folded], weight: 0.3, isLastResort: true });
  if (/^[a-z]{1,2}\d{1,2}$/.test(folded) || /^\p{L}{1,4}_\w{1,3}$/u.test(folded)) {
    ways.push({ words: [formulaTerm(folded.replace('_', ''))], weight: 0.9 });
  }
  const words = [folded, ...forms];
  const symbol = symbolFor(folded);
  if (symbol !== undefined) {
    ways.push({ words: [formulaTerm(symbol)], weight: 0.8 });
    words.push(foldText(symbol));
  }
  const term = { typed, words, parts, ways, required: true };
  return { ...term, tokens: [at, at], ...(name === undefined ? {} : { name }) };
}

/** The same term with any of `spellings`, likeliest first. */
export function respellTerm(term: QueryTerm, spellings: readonly string[]): QueryTerm {
  const ways = spellings.map((spelling, at) => ({
    words: spelling.split(' '),
    weight: 1 - 0.05 * at,
  }));
  return { ...term, words: spellings.flatMap((spelling) => spelling.split(' ')), parts: [], ways };
}

/** Words in almost every card. */
const RE_SMALLEST = /^(?:an|and|in|is|of|the|to|th|[a-z\d])$/;

/** Stop words are asides, unless there is nothing else; then only the smallest are, as in `how does the`. */
function divideTerms(terms: QueryTerm[]): { content: QueryTerm[]; asides: QueryTerm[] } {
  const seen = new Set<string>();
  const own = terms.filter(({ ways }) => {
    const key = ways[0]?.words.join(' ') ?? '';
    return !seen.has(key) && seen.add(key);
  });
  const content = own.filter(
    ({ words }) => !STOP_WORDS.has(words[0] ?? '') && !/^[a-z\d]$/.test(words[0] ?? ''),
  );
  const others = own.filter(({ words }) => !RE_SMALLEST.test(words[0] ?? ''));
  const chosen = [content, others].find((some) => some.some(({ required }) => required)) ?? own;
  return { content: chosen, asides: own.filter((term) => !chosen.includes(term)) };
}
