import type { Report } from '../../text/problem.ts';
import type { Edits } from '../delimiters/writing.ts';
import { barsEscaped } from '../repair-problems.ts';
import { findSpans } from './find-code.ts';
import type { Line } from './lines.ts';

const RE_BAR = /\\[^]|\|/g;

/**
 * Escapes the bars within code in rows that have more cells than the head of their table: GFM splits rows at each
 * unescaped bar before it looks for code.
 */
export function repairTableCode(
  text: string,
  lines: readonly Line[],
  edits: Edits,
  report: Report,
): void {
  let width = 0;
  for (const [index, line] of lines.entries()) {
    if (line.kind !== 'table') continue;
    const row = text.slice(line.content, line.end);
    if (lines[index - 1]?.kind !== 'table') width = cellsOf(row, []);
    const inCode = findSpans(row).flatMap(({ start, end }) =>
      barsOf(row.slice(start, end)).map((at) => start + at),
    );
    if (inCode.length === 0 || cellsOf(row, []) <= width || cellsOf(row, inCode) > width) continue;
    for (const at of inCode) edits.insert(line.content + at, '\\');
    report(line.content + (inCode[0] ?? 0), barsEscaped(row.trim()));
  }
}

/** Counts the cells of a row, ignoring the bars at `ignored`. */
function cellsOf(row: string, ignored: readonly number[]): number {
  const trimmed = row.trim();
  const bars = barsOf(row).filter((at) => !ignored.includes(at)).length;
  const [first, last] = [trimmed.startsWith('|'), /(?<!\\)\|$/.test(trimmed)];
  return bars + 1 - (first ? 1 : 0) - (last && bars > (first ? 1 : 0) ? 1 : 0);
}

function barsOf(text: string): number[] {
  return [...text.matchAll(RE_BAR)].flatMap(({ 0: mark, index }) => (mark === '|' ? [index] : []));
}
