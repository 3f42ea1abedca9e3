import type { Delimiter, DelimiterKind } from './delimiters.ts';
import type { Formula } from './formula.ts';
import type { Line } from '../blocks/lines.ts';
import { once } from '../../text/once.ts';
import { lineAt } from '../blocks/lines.ts';
import { isProse, mathScore } from './math-score.ts';

const CLOSERS: Partial<Record<DelimiterKind, DelimiterKind>> = {
  '\\(': '\\)',
  '\\[': '\\]',
  '\\\\(': '\\\\)',
  '\\\\[': '\\\\]',
};
const MAX_LENGTH = 6000;

/** Finds `\(…\)`, `\[…\]`, and both with doubled backslashes. Without a partner, or around prose, they are text. */
export function pairBrackets(
  text: string,
  lines: readonly Line[],
  delimiters: readonly Delimiter[],
  crosses: (start: number, end: number) => boolean,
): Formula[] {
  const partner = findPartners(delimiters);
  const formulas: Formula[] = [];
  const hasTex = once(() => ({ found: RE_TEX_IN_PARENTHESES.test(text) }));
  for (const [index, delimiter] of delimiters.entries()) {
    const close = partner[index];
    if (!close || delimiter.start < (formulas.at(-1)?.end ?? 0)) continue;
    const formula = {
      start: delimiter.start,
      end: close.end,
      open: delimiter.end,
      close: close.start,
    };
    const display = delimiter.kind.endsWith('[');
    if (formula.close - formula.open > MAX_LENGTH || crosses(formula.start, formula.end)) continue;
    const glued =
      /[\w\]]/.test(text[formula.start - 1] ?? '') && formulas.at(-1)?.end !== formula.start;
    const content = text.slice(formula.open, formula.close);
    if (RE_LONE_WORD.test(content) && mathScore(content) <= 0 && !hasTex().found) continue;
    if (isFormula(text, lines, formula, delimiter.kind, glued))
      formulas.push({
        ...formula,
        display,
        ...(delimiter.kind.length === 3 ? { doubled: true } : {}),
      });
  }
  return formulas;
}

/** Returns for each opening bracket the closing one, if no other bracket of its kind opens before. */
function findPartners(delimiters: readonly Delimiter[]): (Delimiter | undefined)[] {
  const nextOf = new Map<DelimiterKind, number>();
  const partner: (Delimiter | undefined)[] = [];
  for (let index = delimiters.length - 1; index >= 0; index--) {
    const delimiter = delimiters[index];
    if (!delimiter) continue;
    const closer = CLOSERS[delimiter.kind];
    const close = closer && nextOf.get(closer);
    const again = nextOf.get(delimiter.kind) ?? Infinity;
    if (close !== undefined && close < again) partner[index] = delimiters[close];
    nextOf.set(delimiter.kind, index);
  }
  return partner;
}

function isFormula(
  text: string,
  lines: readonly Line[],
  { start, end, open, close }: Omit<Formula, 'display'>,
  kind: DelimiterKind,
  glued: boolean,
): boolean {
  const content = text.slice(open, close);
  if (
    !/[\p{L}\p{N}]/u.test(content) ||
    isProse(content) ||
    isEscapedText(text, lines, { start, end, open, close })
  )
    return false;
  const score = mathScore(content);
  if (kind.startsWith('\\\\') && score <= 0) return false;
  // `f\(x\)`, as converters write a call.
  if (kind === '\\(' && glued && !content.includes('\\')) {
    if (RE_SINGLE_LETTER.test(text.slice(Math.max(0, start - 3), start))) return false;
  }
  if (kind.endsWith('(')) return !/\n[ \t>]*\r?\n/.test(content);
  if (score > 0 && !glued) return text[end] !== '(';
  if (/[\\=^]/.test(content)) return true;
  const alone =
    start === lineAt(lines, start)?.content && /^[ \t]*\r?(?:\n|$)/.test(text.slice(end, end + 40));
  return alone;
}

const RE_MATH_SIGN = /[\\^_=+*/<>|{}]/;
const RE_LONG_WORD = /\p{L}{3,}/gu;
const RE_UNSPACED_WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]{2}/u;

/**
 * Returns whether `content` has no mathematical signs and consists of words: at least two, one with a number or a full
 * stop, or one in a script without spaces.
 */
function isWords(content: string): boolean {
  if (RE_MATH_SIGN.test(content)) return false;
  if (RE_UNSPACED_WORD.test(content)) return true;
  const words = content.match(RE_LONG_WORD)?.length ?? 0;
  return words > 1
    ? /\p{L}[.,]?[ \t]+\p{L}/u.test(content)
    : words > 0 && /\p{L}\.[ \t]+\S/u.test(content);
}

/** A word of prose; as a formula, it would have another sign or be a name of TeX. */
const RE_LONE_WORD = /^\p{Ll}{4,}$/u;
/** TeX between `\(` and `\)`. */
const RE_TEX_IN_PARENTHESES = /\\\((?:(?!\\[()])[^]){0,300}?(?:[\^_=]|\\(?![()]))/;
const RE_SINGLE_LETTER = /(?<![\p{L}\p{N}\\])\p{L}$/u;

/** What is in the brackets of a citation, `1` or `2, 5`, as a pattern. */
export const CITATION = String.raw`\s*\d{1,4}(?:\s*[,;–-]\s*\d{1,4})*\s*`;
const RE_CITATION = new RegExp(`^${CITATION}$`);
/** A box of a task list, a key, or a footnote: `[x]`, `[C]`, `[^1]`; next to `\(…\)`, a formula. */
const RE_BOX = /^\s*\^?[\p{L}\d]\s*$/u;
const RE_YEAR = /^(?:1[5-9]|20)\d\d[a-z]?$/;
/** Endings that words have in parentheses. */
const RE_PLURAL = /^(?:e?s|e?n|r|innen)$/;

/**
 * Returns whether brackets are escaped Markdown, as converters write it: `\(see below\)`, the citation `\[1\]`, the
 * number of an item `\(1\) First`.
 */
function isEscapedText(
  text: string,
  lines: readonly Line[],
  { start, end, open, close }: Omit<Formula, 'display'>,
): boolean {
  const content = text.slice(open, close);
  if (isWords(content)) return true;
  const line = lineAt(lines, start);
  const isFirst = line?.content === start;
  if (text[start + 1] === '[') {
    const isBox = RE_BOX.test(content) && !text.includes('\\(');
    if (!RE_CITATION.test(content) && !isBox) return false;
    return !isFirst || /^[^\S\n]*\S/.test(text.slice(end, end + 40));
  }
  if (RE_YEAR.test(content)) return true;
  // `word\(s\)`
  const before = text.slice(Math.max(0, start - 3), start);
  if (RE_PLURAL.test(content) && /\p{L}{3}$/u.test(before)) {
    return !/^\p{L}/u.test(text.slice(end, end + 2));
  }
  if (!RE_CITATION.test(content)) return false;
  const startsSentence =
    isFirst || /[.。;；:：]\s*$/.test(text.slice(Math.max(0, start - 4), start));
  return startsSentence && /^[ \t]*(?:\p{Lu}|\p{Lo})/u.test(text.slice(end, end + 8));
}

const RE_DISPLAY_ENVIRONMENT =
  /^(?:equation|align|alignat|gather|multline|eqnarray|flalign|displaymath|aligned|gathered|split|cases|[pbvBV]?matrix|array)\*?$/;

/** Finds `\begin{align}…\end{align}` without delimiters around it. */
export function pairEnvironments(
  delimiters: readonly Delimiter[],
  formulaAt: (offset: number) => Formula | undefined,
  crosses: (start: number, end: number) => boolean,
): Formula[] {
  const open: Delimiter[] = [];
  const formulas: Formula[] = [];
  for (const delimiter of delimiters) {
    if (!RE_DISPLAY_ENVIRONMENT.test(delimiter.name)) continue;
    if (delimiter.kind === 'begin') {
      if (!formulaAt(delimiter.start)) open.push(delimiter);
      continue;
    }
    const begin = open.at(-1);
    if (delimiter.kind !== 'end' || begin?.name !== delimiter.name) continue;
    open.pop();
    const { start } = begin;
    const { end } = delimiter;
    if (open.length > 0 || crosses(start, end)) continue;
    formulas.push({ start, end, open: start, close: end, display: true });
  }
  return formulas;
}
