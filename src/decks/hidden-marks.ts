import { findCode } from '../repair/blocks/find-code.ts';
import { createContains, mergeRanges, type Range } from '../text/ranges.ts';

const RE_COMMENT_SIGN = /(?<!%)%%(?!%)/;
/** A comment on one line: `100%%` and `%%time` begin none. */
const RE_COMMENT = /(?<![\p{L}\p{N}%\\])%%(?!%)(?:(?!%%).)+(?<!\\)%%(?![\p{L}\p{N}%])/gu;
/**
 * A comment over several lines: its marks begin the first line and end the last one. Below another line with `%%`, it
 * is a comment of TeX.
 */
const RE_COMMENT_BLOCK =
  /(?<!^[ \t]*%%[^\n]*\n)^[ \t]*%%(?!%)(?:(?!%%).)*\r?\n(?:(?:(?!%%).)*\r?\n)*?(?:(?!%%).)*(?<![%\\])%%(?!%)[ \t]*\r?$/gm;
const RE_BLOCK_ID = /(?:^|[ \t])\^([A-Za-z\d][A-Za-z\d-]+)[ \t]*\r?$/gm;
/** An exponent rather than an id: `x ^10`, `2 ^ab`. */
const RE_EXPONENT = /(?:^|[^\p{L}\p{N}])[\p{L}\p{N}][ \t]*$/u;
/** A line that doesn't continue the paragraph above it. */
const RE_NEW_BLOCK = /^[ \t]*(?:$|[-+*#>|`~%]|\d{1,9}[.)][ \t]|:?x\?|\?{1,2}x|:p\s)/;
const RE_DISPLAY = /\$\$[^]*?\$\$|\\\[[^]*?\\\]/g;

/**
 * Finds Obsidian's comments and block ids in a handwritten deck, outside of code and display formulas, together with the
 * white space that they leave behind; sorted.
 */
export function findHiddenMarks(text: string): Range[] {
  const found = [...findComments(text), ...findBlockIds(text)];
  if (found.length === 0) return [];
  const code = findCode(text);
  const codeAt = createContains(code);
  const displays = rangesOf(text, RE_DISPLAY).filter(({ start }) => !codeAt(start));
  const displayAt = createContains(displays);
  const shown = found.filter(({ start }) => {
    const sign = afterSpace(text, start);
    return !codeAt(sign) && !displayAt(sign);
  });
  return mergeRanges(
    shown.map((mark) => withSpace(text, mark)),
    [],
  );
}

function findComments(text: string): Range[] {
  if (!RE_COMMENT_SIGN.test(text)) return [];
  return [...rangesOf(text, RE_COMMENT), ...rangesOf(text, RE_COMMENT_BLOCK)];
}

function findBlockIds(text: string): Range[] {
  return [...text.matchAll(RE_BLOCK_ID)].flatMap(({ 0: all, 1: id = '', index }) => {
    const end = index + all.length;
    const before = text.slice(text.lastIndexOf('\n', index - 1) + 1, index);
    const [next = ''] = text.slice(end + 1, end + 40).split('\n', 1);
    const isId = !/^\d{1,3}$/.test(id) && !RE_EXPONENT.test(before) && RE_NEW_BLOCK.test(next);
    return isId ? [{ start: index, end }] : [];
  });
}

function rangesOf(text: string, pattern: RegExp): Range[] {
  return [...text.matchAll(pattern)].map(({ 0: all, index }) => ({
    start: index,
    end: index + all.length,
  }));
}

/** Extends a mark by the white space around it at the start or end of its line, and by the line if it is alone there. */
function withSpace(text: string, { start, end }: Range): Range {
  let from = start;
  while (/[ \t]/.test(text[from - 1] ?? '')) from--;
  const to = afterSpace(text, end);
  const opensLine = from === 0 || text[from - 1] === '\n';
  const endsLine = to === text.length || text[to] === '\n';
  if (opensLine && endsLine) return { start: from, end: Math.min(text.length, to + 1) };
  return { start: endsLine ? from : start, end: opensLine ? to : end };
}

/** Returns the offset after the white space at `start`, on the same line. */
function afterSpace(text: string, start: number): number {
  let at = start;
  while (/[ \t\r]/.test(text[at] ?? '')) at++;
  return at;
}
