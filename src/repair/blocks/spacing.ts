import { matchAt } from '../../text/match-at.ts';

const RE_CLOSED_BEFORE = /[\p{L}\p{N},;:.!?)\]`]/u;
/** A ratio of formulas, or a symbol in front of one: `$m$:$n$`, `Δ$x$`. */
const RE_JOINED_BEFORE = /\$:$|(?<![\p{L}\p{N}])[\p{Script=Greek}∂∇∫∑]$/u;
/** Scripts without spaces between words, and Korean, whose particles follow a word without a space. */
const RE_UNSPACED_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Suffixes that may follow a formula without a space: `$n$th`, `$k$NN`, `$5$ms`; not a word of its own. */
const RE_SUFFIX =
  /(?:th|st|nd|rd|[A-Z]{1,4}|(?!(?:is|if|in|of|to|or|on|at|as|we|be|by|an|it|so|a)\b)[a-z]{1,2})(?![\p{L}\p{N}])/uy;
const RE_ADDRESS = /(?:https?:\/\/|www\.)[^\s<>`]*$/;
const RE_EMPHASIS_END = /[^\s*_](\*{1,3}|_{1,3})$/;
const RE_EMPHASIS_START = /([*_]{1,3})[\p{L}\p{N}(]/uy;

/** Returns the space to put before a formula that starts at `start`: one if text touches it. */
export function spaceBefore(text: string, start: number): '' | ' ' {
  const before = text.slice(Math.max(0, start - 2), start);
  const last = [...before].at(-1) ?? '';
  if (RE_UNSPACED_SCRIPT.test(last) || RE_JOINED_BEFORE.test(before)) return '';
  if (RE_CLOSED_BEFORE.test(last)) return ' ';
  if (RE_ADDRESS.test(text.slice(Math.max(0, start - 200), start))) return ' ';
  const mark = RE_EMPHASIS_END.exec(text.slice(Math.max(0, start - 4), start))?.[1];
  return mark !== undefined && isOpen(text, start - mark.length, mark) ? ' ' : '';
}

/**
 * Returns the space to put after a formula that ends at `end`. `wide`: there was a space before its closing delimiter.
 */
export function spaceAfter(text: string, end: number, wide: boolean): '' | ' ' {
  const next = String.fromCodePoint(text.codePointAt(end) ?? 32);
  if (RE_UNSPACED_SCRIPT.test(next)) return '';
  if (/\p{L}/u.test(next)) return !wide && matchAt(RE_SUFFIX, text, end) ? '' : ' ';
  if (/[\p{Nd}`$\\]/u.test(next)) return ' ';
  if (next === '(') return /^\((?:[^\s()]{1,2}\)|\$)/.test(text.slice(end, end + 4)) ? '' : ' ';
  const mark = matchAt(RE_EMPHASIS_START, text, end)?.[1];
  return mark !== undefined && !isOpen(text, end, mark) ? ' ' : '';
}

/**
 * Returns whether an emphasis mark like the one at `at` is open there, judging by the marks before it in its paragraph.
 */
function isOpen(text: string, at: number, mark: string): boolean {
  const paragraph = text.lastIndexOf('\n\n', at) + 1;
  const before = text.slice(Math.max(paragraph, at - 2000), at);
  const runs =
    before.match(
      mark.startsWith('*') ? /(?<![\\*])\*+(?![*\s])|(?<=[^\s*])\*+(?!\*)/g : /(?<!\w)_+|_+(?!\w)/g,
    ) ?? [];
  return runs.filter((run) => run.length === mark.length).length % 2 === 1;
}
