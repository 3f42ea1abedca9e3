import { isFormulaLike } from '../../formula/formula-terms.ts';
import { CHARACTER_NAMES } from '../../formula/math-to-words.ts';
import { symbolFor } from '../../formula/tex-to-unicode.ts';
import { STOP_WORDS } from '../terms/stop-words.ts';
import { symbolTerm } from '../terms/symbol-terms.ts';
import { isUnspaced } from '../terms/unspaced.ts';

/** Tokens of a query that are read together. */
export interface QueryStretch {
  text: string;
  tokens: readonly [first: number, last: number];
  /** `maybe`: it may also be words. */
  formula: 'yes' | 'maybe' | 'no';
}

const RE_OPERATOR = /^[-−+*/=<>|·×∘∩∪≤≥≠≈≡∼∝→←⇒∈∉!,±]{1,2}$/u;
/** `f*g`, `(a,b)`, `n!/(k!(n-k)!)`: signs, and names of at most two characters. */
const RE_SIGNS = /[-−+*/=<>|·×∘∩∪≤≥≠≈≡∼∝→←⇒∈∉!,±()[\]]/u;
const RE_NAME = /[\p{L}\p{N}]+/gu;
const RE_LANGUAGE = /^\p{L}{1,2}[+#]+$/u;
/** A name such as `sigma` next to a sign that only occurs in formulas. */
const RE_BARE_NAME = /(?<![\p{L}\p{N}\\-])\p{L}{2,8}(?=[\s_^()=*/+|²³]|$)/gu;
const RE_FORMULA_SIGN = /[_^()=*/+|²³]/u;

/** `small` is a name of one or two characters; `function` is a name such as `log` or `max`. */
type TokenKind = 'formula' | 'small' | 'function' | 'operator' | 'word';

/**
 * Divides the tokens of a query into formulas, which may contain spaces, and single tokens. With `isTex`, every token
 * that is not a word is part of a formula.
 */
export function readStretches(tokens: readonly string[], isTex: boolean): QueryStretch[] {
  const kinds = tokens.map((token) => kindOf(token, isTex));
  const stretches: QueryStretch[] = [];
  let at = 0;
  while (at < tokens.length) {
    const end = endOfFormula(tokens, kinds, at);
    const last = Math.max(end, at);
    const text = tokens.slice(at, last + 1).join(' ');
    const isSure = kinds.slice(at, last + 1).includes('formula');
    stretches.push({
      text,
      tokens: [at, last],
      formula: end < at ? 'no' : isSure ? 'yes' : 'maybe',
    });
    at = last + 1;
  }
  return stretches;
}

/** The last token of the formula that begins at `start`; -1 if there is none. */
function endOfFormula(
  tokens: readonly string[],
  kinds: readonly TokenKind[],
  start: number,
): number {
  if (kinds[start] === 'operator') return -1;
  let end = start;
  while (end < tokens.length && kinds[end] !== 'word') end++;
  do end--;
  while (kinds[end] === 'operator');
  for (; end >= start; end--)
    if (isFormula(tokens.slice(start, end + 1), kinds.slice(start, end + 1))) return end;
  return -1;
}

function isFormula(tokens: readonly string[], kinds: readonly TokenKind[]): boolean {
  if (tokens.length === 1 && kinds[0] === 'formula') return true;
  // At either end, a name belongs to a formula only if an operator joins it.
  const isLoose = (kind?: TokenKind, next?: TokenKind): boolean =>
    kind === 'small' && next === 'small';
  if (
    kinds.at(-1) === 'function' ||
    isLoose(kinds[0], kinds[1]) ||
    isLoose(kinds.at(-1), kinds.at(-2))
  )
    return false;
  if (kinds.includes('formula')) return true;
  const text = tokens.join(' ');
  const names = text.match(RE_NAME) ?? [];
  return (
    names.length > 1 && RE_SIGNS.test(text) && !tokens.some((token) => /^\p{L}{2}$/u.test(token))
  );
}

function kindOf(token: string, isTex: boolean): TokenKind {
  if (isUnspaced(token) || RE_LANGUAGE.test(token)) return 'word';
  if (RE_OPERATOR.test(token)) return 'operator';
  if (symbolTerm(token)) return 'word';
  if (isTex ? !/^\p{L}{4,}$/u.test(token) : isFormulaLike(token)) return 'formula';
  if (token.length > 1 && STOP_WORDS.has(token.toLowerCase())) return 'word';
  if (/['’".:]/.test(token)) return 'word';
  if (token.length > 1 && token in CHARACTER_NAMES) return 'function';
  const names = token.match(RE_NAME) ?? [];
  const isSmall = (name: string): boolean => name.length <= 2 || name in CHARACTER_NAMES;
  return names.length > 0 && names.every(isSmall) ? 'small' : 'word';
}

/** Replaces the names of Greek letters and roots in a formula by signs: `sigma^2/n` by `σ^2/n`. */
export function spellOutNames(text: string): string {
  if (!RE_FORMULA_SIGN.test(text)) return text;
  return text.replace(RE_BARE_NAME, (name) => symbolFor(name) ?? name);
}
