import type { Formula } from './formula.ts';
import { mathScore } from './math-score.ts';
import { findKatexError } from '../tex/katex-error.ts';
import { matchAt } from '../../text/match-at.ts';

/** Commands that are always mathematics, unless a path or another command continues them. */
const RE_BARE =
  /(?<![\w\\:/$])\\(?:(?:d|t)?frac\{|sqrt[[{]|(?:sum|prod|int)(?=[_^ ])|math(?:bb|cal|bf|rm)\{|hat\{|bar\{|vec\{|(?:alpha|beta|gamma|delta|epsilon|varepsilon|eta|theta|lambda|mu|sigma|tau|phi|psi|omega|rho|pi|xi|zeta|Delta|Gamma|Omega|Sigma|Theta|Lambda|Phi|Psi|infty|nabla|partial|ell)(?![A-Za-z\\]))/g;
/** What may follow such a command: groups, scripts, further commands, signs between single letters and numbers. */
const RE_ON =
  /(?:\{(?:[^{}\n]|\{(?:[^{}\n]|\{[^{}\n]{0,80}\}){0,80}\}){0,120}\}|\[[^\]\n]{0,40}\]|\\[A-Za-z]{1,20}|[\^_](?:\w|(?=\{)|(?=\\))|'| ?[-+=*/<>|()] ?(?=[\\(\d]|[A-Za-z](?![A-Za-z]))|(?<=[-+=*/<>|() ])[A-Za-z\d.]{1,6}(?![A-Za-z])|\)){1,40}/y;

/** Finds TeX in the text without any delimiters, such as `\alpha` in "where \alpha is the rate". */
export function findBareTex(text: string, isTaken: (offset: number) => boolean): Formula[] {
  const formulas: Formula[] = [];
  if (!text.includes('\\')) return formulas;
  for (const match of text.matchAll(RE_BARE)) {
    const start = match.index;
    if (start < (formulas.at(-1)?.end ?? 0) || isTaken(start)) continue;
    const content = withoutLooseEnd(matchAt(RE_ON, text, start)?.[0] ?? '');
    const end = start + content.length;
    if (content === '' || isTaken(end - 1) || isNamed(text, start, content)) continue;
    if (findKatexError(content, false)) continue;
    formulas.push({ start, end, open: start, close: end, display: false, unclosed: true });
  }
  return formulas;
}

/** Drops punctuation from the end of a formula, and closing parentheses that are not opened in it. */
function withoutLooseEnd(written: string): string {
  const content = written.replace(/[\s,.:;(|]+$/, '');
  const isLoose = content.endsWith(')') && count(content, ')') > count(content, '(');
  return isLoose ? withoutLooseEnd(content.slice(0, -1)) : content;
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;

/** How far around a command to look, in characters. */
const CONTEXT_LENGTH = 300;

/** Returns whether the text is about the command itself: in HTML's code, or if the same line shows it as a formula. */
function isNamed(text: string, start: number, content: string): boolean {
  const before =
    text
      .slice(Math.max(0, start - CONTEXT_LENGTH), start)
      .split('\n')
      .at(-1) ?? '';
  const after = text.slice(start, start + CONTEXT_LENGTH).split('\n', 1)[0] ?? '';
  const formula = `$${content}$`;
  if (before.includes(formula) || after.includes(formula)) return true;
  return /<(code|kbd|samp|tt)\b[^<>]*>(?:(?!<\/\1>)[^])*$/i.test(before);
}

/** Not directly after a name, whose arguments are in parentheses: `f( \theta )`. */
const RE_IN_PARENTHESES =
  /(?<![\p{L}\p{N}\\])\([ \t]+((?:[^()\n]|\([^()\n]{0,80}\)){1,200}?)[ \t]+\)/gu;

/** Finds inline math whose parentheses lost their backslashes: `( a \cdot b )`. */
export function findParenthesized(text: string, isTaken: (offset: number) => boolean): Formula[] {
  const formulas: Formula[] = [];
  for (const match of text.matchAll(RE_IN_PARENTHESES)) {
    const [whole, content = ''] = match;
    const start = match.index;
    if (text[start - 1] === '\\' || !/\\[A-Za-z]+/.test(content) || isTaken(start)) continue;
    if (mathScore(content) < 3 || findKatexError(content, false)) continue;
    const open = start + whole.indexOf(content);
    const close = open + content.length;
    if (isTaken(open) || isTaken(close)) continue;
    const end = start + whole.length;
    formulas.push({ start, end, open, close, display: false, unclosed: true });
  }
  return formulas;
}

const RE_BRACKET_LINE = /^[ \t]*(\[[ \t]+)(\S.{0,600}?)([ \t]+\])[ \t]*\r?$/gm;

/** Finds display math whose brackets lost their backslashes, on a line of its own: `[ E = \frac{a}{b} ]`. */
export function findBareBrackets(text: string, isTaken: (offset: number) => boolean): Formula[] {
  const formulas: Formula[] = [];
  for (const match of text.matchAll(RE_BRACKET_LINE)) {
    const [whole, opener = '', content = '', closer = ''] = match;
    const start = match.index + whole.indexOf(opener);
    if (!/\\[A-Za-z]|[_^]\{/.test(content) || isTaken(start) || mathScore(content) < 3) continue;
    const open = start + opener.length;
    const close = open + content.length;
    if (isTaken(close) || findKatexError(content, true)) continue;
    formulas.push({
      start,
      end: close + closer.length,
      open,
      close,
      display: true,
      unclosed: true,
    });
  }
  return formulas;
}
