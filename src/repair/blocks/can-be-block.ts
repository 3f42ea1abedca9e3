import { firstIndex } from '../../text/first-index.ts';
import type { Formula } from '../delimiters/formula.ts';
import { type Line, lineAt } from './lines.ts';

/** Creates a function that returns whether display math can be a block of its own without breaking its surroundings. */
export function createCanBeBlock(
  text: string,
  lines: readonly Line[],
): (formula: Formula, line: Line) => boolean {
  const isStrong = createIsStrong(text, lines);
  return (formula, line) => {
    const { start, end } = formula;
    if (line.kind === 'table' || line.kind === 'heading' || isStrong(start, end, line))
      return false;
    const [before, after] = [text[start - 1] ?? '', text[end] ?? ''];
    if (before === '(' && after === ')') return false;
    if (/[*_]/.test(before) && /[*_]/.test(after)) return false;
    return !isSymbolInSentence(text, line, formula);
  };
}

/**
 * Creates a function that returns whether a formula is inside `**…**` that opens in its paragraph and closes on its
 * line.
 */
function createIsStrong(
  text: string,
  lines: readonly Line[],
): (start: number, end: number, line: Line) => boolean {
  const marks: number[] = [];
  const firstOfBlock = new Map<number, number>();
  for (const match of text.matchAll(/\*\*/g)) {
    const block = lineAt(lines, match.index)?.block ?? 0;
    if (!firstOfBlock.has(block)) firstOfBlock.set(block, marks.length);
    marks.push(match.index);
  }
  return (start, end, line) => {
    const first = firstOfBlock.get(line.block);
    const index = firstIndex(marks.length, (mark) => marks[mark]! >= start);
    if (first === undefined || (index - first) % 2 === 0) return false;
    const closing = marks[index] ?? Infinity;
    return closing >= end && closing < line.end;
  };
}

const RE_SYMBOL = /^\s*(?:[A-Za-z]|\\[A-Za-z]+)(?:[_^'](?:\w|\{\w{1,4}\})?){0,2}\s*$/;

/**
 * Returns whether a formula is a single symbol in a sentence, whatever its delimiters: `where $$\alpha$$ is the rate`.
 */
function isSymbolInSentence(
  text: string,
  line: Line,
  { start, end, open, close }: Formula,
): boolean {
  if (close - open > 30 || !RE_SYMBOL.test(text.slice(open, close))) return false;
  const before = text.slice(Math.max(line.content, start - 4), start).trimEnd();
  return /[\p{Ll},]$/u.test(before) && /^\s*[\p{Ll},.)]/u.test(text.slice(end, end + 4));
}
