import { CHARACTER_NAMES } from './math-to-words.ts';

const ACCENTS: Readonly<Record<string, string>> = {
  '\u0302': 'hat',
  '\u0303': 'tilde',
  '\u0304': 'bar',
  '\u0305': 'bar',
  '\u0307': 'dot',
  '\u0308': 'ddot',
  '\u20D7': 'vec',
};

const OPERATORS: Readonly<Record<string, string>> = {
  '/': 'by',
  '+': 'plus',
  '−': 'minus',
  '-': 'minus',
  '=': 'eq',
  '<': 'lt',
  '>': 'gt',
  '‖': 'norm',
  '|': 'bar',
  '√': 'root',
  '′': 'prime',
  "'": 'prime',
  '’': 'prime',
  '!': 'factorial',
  '→': 'to',
  '←': 'from',
};

const MAX_WHOLE_LENGTH = 32;
const RE_BREAK = /[\s=<>≤≥≠≈≡∼∈∉→←⇒,;:+−\-/·*×|‖()[\]{}⌈⌉⌊⌋⟨⟩!]+/u;
const RE_RELATION = /[=<>≤≥≠≈≡∼∈∉∝→←⇒]/u;
/** An operator by itself, which is too common to search for. */
const RE_OPERATOR = /^[\s=<>≤≥≠≈≡∼∈∉∝→←⇒,;:+−\-/·⋅∗*×±|∣‖∩∪]+$/u;
const RE_PLAIN_LETTER = /^[a-z\d]$/;

/** Characters that occur only in formulas. */
const RE_MATH = /[\\^∂∇∑∏∫√∞≤≥≠≈∈∉∝‖ℓℏℝℕℤℚℂ𝔼⁰-₟²³¹]|\|\||\p{Script=Greek}|_\{/u;
/** Notation that formulas share with code; it counts as a formula if it contains no word. */
const RE_MATH_OR_CODE = /^\p{L}_?\w{0,2}\([^)]|\w\/\w+[.,;:?)\]]*$|[=<>]/u;
const RE_LATIN_WORD = /[a-z]{3}/i;
/** A letter or two with an accent, as in `ŷ`. */
const RE_ACCENTED = /^[\p{Script=Latin}\p{Script=Greek}]\p{M}+[\p{L}\p{N}]?$/u;
/** `r'`, `y''`, `f'(x)`; not `l'hôpital` or `'a'`. */
const RE_PRIMED = /^[-+(|]*\p{L}_?\w?['’′]{1,3}(?!\p{L})/u;
const RE_GREEK_WORD = /^\p{Script=Greek}{3,}$/u;

/** Returns whether a stretch of text without spaces looks like part of a formula. */
export function isFormulaLike(token: string): boolean {
  if (RE_GREEK_WORD.test(token)) return false;
  if (RE_MATH.test(token) || RE_ACCENTED.test(token.normalize('NFD')) || RE_PRIMED.test(token))
    return true;
  return RE_MATH_OR_CODE.test(token) && !RE_LATIN_WORD.test(token);
}

/**
 * Returns the terms that a formula in Unicode is indexed under: its atoms (`∂L`), its parts between spaces outside of
 * parentheses (`∂L/∂w`), each side of an equation, and, if these are short, the whole formula. A term consists of
 * letters between zeros (`0partial0l0`), so that a stemmer leaves it alone, no word begins like it, and a prefix search
 * finds formulas with that beginning. Spaces and parentheses are ignored, and super- and subscripts count as plain
 * characters.
 */
export function formulaTerms(unicode: string): string[] {
  const written = normalizeFormula(unicode);
  const terms = new Set<string>();
  for (const part of [written, ...outerParts(written, RE_RELATION), ...outerParts(written, /\s/)])
    if (part.length <= MAX_WHOLE_LENGTH && !RE_OPERATOR.test(part)) addTerm(terms, part);
  for (const atom of formulaAtoms(written)) terms.add(atom);
  return [...terms];
}

/** Returns the terms of the sides of an equation or inequality; empty for other formulas. */
export function sideTerms(unicode: string): string[] {
  const sides = outerParts(normalizeFormula(unicode), RE_RELATION);
  return sides.length > 1 ? sides.map(formulaTerm).filter(Boolean) : [];
}

/** Splits a formula at each `separator` outside of parentheses. */
function outerParts(formula: string, separator: RegExp): string[] {
  const parts = [''];
  let depth = 0;
  for (const character of formula) {
    if (/[([{⌈⌊⟨]/u.test(character)) depth++;
    if (/[)\]}⌉⌋⟩]/u.test(character)) depth--;
    if (depth <= 0 && separator.test(character)) parts.push('');
    else parts.push((parts.pop() ?? '') + character);
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}

/** Returns the terms of a formula's atoms. Single Latin letters and numbers are too common and left out. */
export function formulaAtoms(unicode: string): string[] {
  const terms = new Set<string>();
  for (const atom of normalizeFormula(unicode).split(RE_BREAK)) addTerm(terms, atom);
  return [...terms];
}

/** Returns the single term of a whole formula, or an empty string for a single letter or nothing. */
export function formulaTerm(unicode: string): string {
  const names = characterNames(normalizeFormula(unicode));
  const [first] = names;
  if (first === undefined || (names.length === 1 && RE_PLAIN_LETTER.test(first))) return '';
  if (names.every((name) => /^\d$/.test(name))) return '';
  return `0${names.join('0')}0`;
}

function addTerm(terms: Set<string>, text: string): void {
  const term = formulaTerm(text);
  if (term) terms.add(term);
}

function normalizeFormula(unicode: string): string {
  return (
    unicode
      .replaceAll('||', '‖')
      // Unicode takes `ℓ` for another form of `l`, and `≠` for an accented `=`.
      .replace(/[^ℓℏ≠∉]+/gu, (text) => text.normalize('NFKD'))
      .replaceAll('ϵ', 'ε')
      .replaceAll('ϕ', 'φ')
      .trim()
  );
}

function characterNames(text: string): string[] {
  const names: string[] = [];
  for (const character of text) {
    const name = characterName(character);
    if (name) names.push(name);
  }
  return names;
}

function characterName(character: string): string | undefined {
  const named = OPERATORS[character] ?? ACCENTS[character] ?? CHARACTER_NAMES[character];
  if (named) return named.replaceAll(' ', '');
  return /[\p{L}\p{N}]/u.test(character) ? character.toLowerCase() : undefined;
}
