import type { Delimiter } from './delimiters.ts';
import type { Formula } from './formula.ts';
import { type Line, lineAt, lineIndexAt } from '../blocks/lines.ts';
import { mathScore } from './math-score.ts';
import { findKatexError } from '../tex/katex-error.ts';
import { matchAt } from '../../text/match-at.ts';

/** Minimum score for text with a single delimiter to count as a formula. */
const MIN_SCORE = 3;
const MAX_LENGTH = 600;

/** A piece of TeX: commands with their groups, single letters, numbers, signs, names of functions. */
const TEX_PIECE =
  "(?:\\\\[A-Za-z]+|\\\\[{}|,;: ]|[{}^_=+*/<>|()\\[\\].,!'\\-−≤≥≈∈·×→ ]|\\d+|[A-Za-z](?![A-Za-z])|[α-ωΑ-Ω]|(?<=[{_^])[A-Za-z]+(?=\\}))";
const RE_FORWARD = new RegExp(`${TEX_PIECE}{1,${MAX_LENGTH}}`, 'y');

/**
 * Finds formulas without a closing or opening delimiter: `$$x = 1` up to the end of its paragraph, `$\alpha is small`,
 * `E = mc^2$$ is`. `dollars` are the unmatched ones.
 */
export function guessFormulas(
  text: string,
  lines: readonly Line[],
  dollars: readonly Delimiter[],
): Formula[] {
  const formulas: Formula[] = [];
  for (let index = 0; index < dollars.length; index++) {
    const at = dollars[index]?.start ?? 0;
    const double = dollars[index + 1]?.start === at + 1;
    const from = formulas.at(-1)?.end ?? 0;
    const until = dollars[double ? index + 2 : index + 1]?.start ?? text.length;
    const formula = double
      ? guessDisplay(text, lines, at, from, until)
      : guessInline(text, lines, at, until);
    if (formula && formula.start >= from) formulas.push(formula);
    if (double) index++;
  }
  return formulas;
}

function guessDisplay(
  text: string,
  lines: readonly Line[],
  at: number,
  from: number,
  until: number,
): Formula | undefined {
  const line = lineAt(lines, at);
  if (line?.kind !== 'text') return undefined;
  const block = blockEnd(lines, at);
  for (const end of block === line.end ? [block] : [block, line.end]) {
    if (end > until || end - at > MAX_LENGTH || !isCertain(text.slice(at + 2, end), true)) continue;
    return { start: at, end, open: at + 2, close: end, display: true, unclosed: true };
  }
  const start = Math.max(line.content, from);
  if (at - start > MAX_LENGTH || !isCertain(text.slice(start, at), true)) return undefined;
  return { start, end: at + 2, open: start, close: at, display: true, unclosed: true };
}

function guessInline(
  text: string,
  lines: readonly Line[],
  at: number,
  until: number,
): Formula | undefined {
  const line = lineAt(lines, at);
  if (line?.kind !== 'text') return undefined;
  const found = matchAt(RE_FORWARD, text, at + 1)?.[0] ?? '';
  const content = found
    .slice(0, Math.max(0, Math.min(until, line.end) - at - 1))
    .replace(/[\s,.:;(]+$/, '');
  if (/^\s/.test(content) || !isCertain(content, false)) return undefined;
  const end = at + 1 + content.length;
  return { start: at, end, open: at + 1, close: end, display: false, unclosed: true };
}

function isCertain(content: string, display: boolean): boolean {
  if (!/[\\^_]|[=]/.test(content) || mathScore(content) < MIN_SCORE) return false;
  return findKatexError(content.trim(), display) === undefined;
}

/** Returns the end of the paragraph that contains `at`. */
function blockEnd(lines: readonly Line[], at: number): number {
  let index = lineIndexAt(lines, at);
  const { block } = lines[index] ?? { block: 0 };
  const last = index + 30;
  while (index < last && lines[index + 1]?.block === block) index++;
  return lines[index]?.end ?? at;
}
