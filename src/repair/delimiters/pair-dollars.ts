import type { Delimiter } from './delimiters.ts';
import type { Formula } from './formula.ts';
import { type Line, lineAt } from '../blocks/lines.ts';
import { mathScore } from './math-score.ts';
import { withoutComments } from '../tex/normalize-tex.ts';
import { matchAt } from '../../text/match-at.ts';

const MAX_INLINE_LENGTH = 1500;
const MAX_DISPLAY_LENGTH = 6000;
/** Score of ``$`x`$``. */
const FENCED_SCORE = 8;
const RE_FENCED = /^(`+)[^`](?:[^]*[^`])?\1$/;
/** Signs that form a formula without letters or numbers: `$($`, `$·$`, `$'$`. */
const RE_SIGNS = /^[^\p{L}\p{N}\s$`\\]{1,12}$/u;
/** Score of a dollar inside a formula's braces. */
const NESTED_SCORE = 4;
/** Maximum number of dollars inside a formula's braces, as in `$\text{if $x$}$`. */
const MAX_INSIDE = 40;

interface Dollar {
  at: number;
  /** Whether the next dollar follows directly. */
  double: boolean;
  block: number;
}

interface Choice {
  formula: Formula;
  /** Index of the first dollar after the formula. */
  next: number;
  score: number;
}

/**
 * Chooses which dollars are delimiters, so that the resulting formulas have the highest total score. A formula may span
 * a blank line only between double dollars, and nothing that `crosses` rejects.
 */
export function pairDollars(
  text: string,
  lines: readonly Line[],
  delimiters: readonly Delimiter[],
  crosses: (start: number, end: number) => boolean,
): Formula[] {
  const dollars: Dollar[] = [];
  const singles = delimiters.filter(({ kind }) => kind === '$');
  for (const [index, { start }] of singles.entries()) {
    const double = singles[index + 1]?.start === start + 1;
    dollars.push({ at: start, double, block: lineAt(lines, start)?.block ?? 0 });
  }
  const best: number[] = [0];
  const chosen: (Choice | undefined)[] = [];
  best[dollars.length] = 0;
  for (let index = dollars.length - 1; index >= 0; index--) {
    best[index] = best[index + 1] ?? 0;
    for (const choice of [displayAt(text, dollars, index), inlineAt(text, dollars, index)]) {
      if (!choice || choice.score <= 0 || crosses(choice.formula.start, choice.formula.end))
        continue;
      const total = choice.score + (best[choice.next] ?? 0);
      if (total > (best[index] ?? 0)) [best[index], chosen[index]] = [total, choice];
    }
  }
  const formulas: Formula[] = [];
  for (let index = 0; index < dollars.length;) {
    const choice = chosen[index];
    if (choice) formulas.push(choice.formula);
    index = choice?.next ?? index + 1;
  }
  return formulas;
}

function displayAt(text: string, dollars: readonly Dollar[], index: number): Choice | undefined {
  const opener = dollars[index];
  if (!opener?.double) return undefined;
  const open = opener.at + 2;
  let depth = 0;
  let scanned = open;
  let stray = 0;
  let inside = 0;
  for (let next = index + 2; next < dollars.length && next <= index + 2 + MAX_INSIDE; next++) {
    const closer = dollars[next];
    if (!closer || closer.at - open > MAX_DISPLAY_LENGTH) return undefined;
    depth += braceDepth(text, scanned, closer.at);
    scanned = closer.at;
    if (!closer.double) {
      if (depth <= 0) stray++;
      else inside++;
      continue;
    }
    const content = text.slice(open, closer.at);
    const against = stray * 2.5 + (depth === 0 ? 0 : 2) + (isShell(content) ? 9 : 0);
    const isSigns = RE_SIGNS.test(content.trim());
    const math = isSigns ? 1 : mathScore(withoutComments(content));
    const base = math > 0 || !/\n[ \t]*\r?\n/.test(content) ? 4 : 0;
    const score = math + base + inside * NESTED_SCORE - against;
    const formula = { start: opener.at, end: closer.at + 2, open, close: closer.at, display: true };
    return { formula, next: next + 2, score };
  }
  return undefined;
}

function inlineAt(text: string, dollars: readonly Dollar[], index: number): Choice | undefined {
  const opener = dollars[index];
  if (!opener) return undefined;
  const open = opener.at + 1;
  let depth = 0;
  let scanned = open;
  let fallback: Choice | undefined;
  for (let next = index + 1; next < dollars.length && next <= index + MAX_INSIDE; next++) {
    const closer = dollars[next];
    if (closer?.block !== opener.block || closer.at - open > MAX_INLINE_LENGTH) return fallback;
    depth += braceDepth(text, scanned, closer.at);
    scanned = closer.at;
    if (depth !== 0 && fallback) continue;
    const content = text.slice(open, closer.at);
    const ticks = RE_FENCED.exec(content)?.[1]?.length ?? 0;
    const formula = {
      start: opener.at,
      end: closer.at + 1,
      open: open + ticks,
      close: closer.at - ticks,
      display: false,
    };
    if (ticks > 0) return { formula, next: next + 1, score: FENCED_SCORE };
    const math = RE_SIGNS.test(content) ? 1 : mathScore(content);
    const score = math + flanks(text, opener.at, closer.at);
    const inside = next - index - 1;
    if (depth === 0) return { formula, next: next + 1, score: score + inside * NESTED_SCORE };
    fallback ??= { formula, next: next + 1, score: score - 2 };
  }
  return fallback;
}

/** Scores how much the neighbors of the dollars suggest a formula from `opener` to `closer`. */
function flanks(text: string, opener: number, closer: number): number {
  const before = text[opener - 1] ?? ' ';
  const after = text[closer + 1] ?? ' ';
  const tight = /\S/.test(text[opener + 1] ?? '');
  const closesTight = /\S/.test(text[closer - 1] ?? '');
  let score = (tight ? 1 : 0) + (closesTight ? 1 : 0);
  if (closesTight && !/[\w({$?]/.test(after)) score += 2;
  const number = matchAt(RE_LIST_NUMBER, text, closer + 1);
  if (/\d/.test(after) && !number) score -= 5;
  if (matchAt(RE_NUMBER_ALONE, text, opener + 1)) score -= 4;
  if (/[A-Za-z{]/.test(after)) score -= closesTight ? 0.5 : 1;
  if (/\w/.test(before)) score -= 0.5;
  if (before === '$' && after === '$') score -= isShell(text.slice(opener + 1, closer)) ? 13 : 4;
  if (isLiteral(text, opener, closer)) score -= 9;
  const isGroup = !/[\w{(]/.test(after) && RE_GROUP_FIRST.test(text.slice(opener + 1, closer));
  return isGroup ? score : score + shellScore(text, opener);
}

/** Returns whether both dollars are text: money, variables of a program, or prompts of a shell. */
function isLiteral(text: string, opener: number, closer: number): boolean {
  const before = text.slice(Math.max(0, opener - 40), opener);
  const content = text.slice(opener + 1, closer);
  const after = text.slice(closer + 1, closer + 40);
  return (
    isMoney(before, content) || areVariables(content, after) || arePrompts(before, content, after)
  );
}

const RE_AMOUNTS = /^\d[\d.,]*\s+\p{L}{2,}\s+\d[\d.,]*$/u;
/** The code of a currency before its sign: `R$`, `US$`. */
const RE_CURRENCY = /(?<![\p{L}\p{N}])\p{Lu}{1,3}$/u;

/** Returns whether both dollars follow an amount or a currency's code, or words join two amounts: `$20 und 30$`. */
function isMoney(before: string, content: string): boolean {
  if (/\d ?$/.test(before) && /^\s[^]*\d ?$/.test(content)) return true;
  const code = RE_CURRENCY.exec(before)?.[0];
  const hasCode = code !== undefined && RE_CURRENCY.exec(content)?.[0] === code;
  if (hasCode && /^ ?\d/.test(content)) return true;
  return RE_AMOUNTS.test(content) && !/\s(?:mod|div)\s/.test(content);
}

/** Returns whether both dollars begin a variable or a command of a program: `$_GET or $this->name`. */
function areVariables(content: string, after: string): boolean {
  if (/^[A-Za-z_]\w*; [^$]*\p{L}{3,} ?$/u.test(content) && /^[({A-Za-z_]/.test(after)) return true;
  const first = /^[A-Za-z_]\w{2,}/.exec(content)?.[0];
  if (first === undefined || first.slice(1).includes('_') || !/\s$/.test(content)) return false;
  return /^[A-Za-z_]\w{2,}/.test(after);
}

/** Returns whether both dollars begin a line that shows what is typed into a shell. */
function arePrompts(before: string, content: string, after: string): boolean {
  const isPrompt = /^ \S/;
  return (
    /(?:^|\n)[ \t>]*$/.test(before) &&
    /\n[ \t>]*$/.test(content) &&
    isPrompt.test(content) &&
    isPrompt.test(after)
  );
}

/** `${E}[X]$`, `${g}'$`: a group of TeX, not a shell variable. */
const RE_GROUP_FIRST = /^\{(?:[^{}\s\w]|\w{1,2}(?!\w)){1,8}\}(?:[\^_'[(\\+=-]\S*)?$/;

/** The number of the next list item, joined to the formula before it: `1.$a$2.$b$`. */
const RE_LIST_NUMBER = /\d{1,2}[.)](?:[ \t]*[$\\*A-Z]|[ \t]+[a-z])/y;
const RE_NUMBER_ALONE = /\d{1,2}[.)]\$/y;
const RE_SHELL =
  /\$(?:[?@#!]|\([A-Za-z_]{2,}\)|[A-Z]{1,2}\$\d|\{[A-Za-z_][\w.]*(?:[:#%/+-][^{}]{0,80})?\})/y;

function shellScore(text: string, opener: number): number {
  return matchAt(RE_SHELL, text, opener) ? -4 : 0;
}

/** Returns whether `content` is a shell's `$(command)`, with doubled dollars around it. */
export function isShell(content: string): boolean {
  return /^\([a-z][a-z]{2,}(?:[ _-](?![-+*/<>] )[^\\^{}=()\n]{0,80})?\)$/.test(content);
}

function braceDepth(text: string, start: number, end: number): number {
  let depth = 0;
  for (let at = start; at < end; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '{') depth++;
    else if (text[at] === '}') depth--;
  }
  return depth;
}
