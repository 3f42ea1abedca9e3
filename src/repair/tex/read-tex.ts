import type { Formula } from '../delimiters/formula.ts';
import type { Report } from '../../text/problem.ts';
import type { Range } from '../../text/ranges.ts';
import type { Line } from '../blocks/lines.ts';
import {
  formulaNotClosed,
  formulaRepaired,
  formulaUnread,
  referenceUnknown,
} from '../repair-problems.ts';
import type { Notation } from './notation.ts';
import { findReferences } from './references.ts';
import { repairTex } from './repair-tex.ts';

/** The TeX of a formula, ready to be written. */
export interface TexPart extends Range {
  /** Its lines in the passage, without surrounding white space and quote marks. */
  pieces: Range[];
  /** TeX that replaces all pieces, with lines joined by newlines; undefined if they stay unchanged. */
  replacement: string | undefined;
  /** Its delimiter in running text: three dollars if there are dollars inside, `\colorbox{red}{$x$}`. */
  delimiter: '$' | '$$$';
}

export interface TexPlace {
  /** Whether it is displayed as a block. */
  display: boolean;
  /** Whether it is in a row of a table, where a `|` would end the cell. */
  table: boolean;
  /** Whether it is inline but has the size of display math. */
  big: boolean;
}

/** Reads the TeX between a formula's delimiters, repairs it, and reports what was guessed or rejected. */
export function readTex(
  text: string,
  line: Line,
  formula: Formula,
  place: TexPlace,
  notation: Notation,
  report: Report,
): TexPart {
  const quotes = line.containers.filter(({ type }) => type === 'quote').length;
  const pieces = piecesOf(text, formula, quotes);
  const written = pieces.map(({ start, end }) => text.slice(start, end)).join('\n');
  const result = repairTex(
    formula.doubled ? written.replace(/\\\\(?=[A-Za-z{}|,;:!])/g, '\\') : written,
    place.display,
    notation,
  );
  let { tex } = result;
  if (place.table) tex = withoutPipes(tex);
  if (place.big) tex = `\\displaystyle ${tex}`;
  if (!place.display) tex = tex.replace(/\s*\n\s*/g, ' ');
  if ('unread' in result) report(formula.open, formulaUnread(written, result.unread));
  else if (result.repairs) report(formula.open, formulaRepaired(written, result.repairs));
  if (formula.unclosed) report(formula.start, formulaNotClosed(written));
  for (const reference of findReferences(tex)) {
    report(formula.open, referenceUnknown(reference, notation.untagged.has(reference.label)));
  }
  const nests = !('unread' in result) && /(?<!\\)\$/.test(tex);
  if (!place.display && tex.includes('$') && !nests)
    tex = tex.replace(/\\?\$/g, '\\textdollar ').trimEnd();
  if (tex.trim() === '') tex = '{}';
  // A line that looks like a code fence would be parsed as one.
  tex = tex.replace(/^(?=~{3}|`{3})/gm, '{}');
  const same = tex === (place.display ? written : written.replaceAll('\n', ' '));
  const start = pieces[0]?.start ?? formula.open;
  const end = pieces.at(-1)?.end ?? start;
  const delimiter = nests ? '$$$' : '$';
  return { start, end, pieces, replacement: same ? undefined : tex, delimiter };
}

function piecesOf(text: string, { open, close }: Formula, quotes: number): Range[] {
  const pieces: Range[] = [];
  for (let start = open; start <= close;) {
    // Only within the formula, so that a long line isn't searched again for each of its formulas.
    const newline = text.slice(start, close).indexOf('\n');
    const end = newline < 0 ? close : start + newline;
    const piece = trimRange(text, start, end, start > open ? quotes : 0);
    if (piece.end > piece.start) pieces.push(piece);
    start = end + 1;
  }
  return pieces;
}

function trimRange(text: string, start: number, end: number, quotes: number): Range {
  let [from, to] = [start, end];
  for (let left = quotes; from < to; from++) {
    if (text[from] === '>' && left > 0) left--;
    else if (/\S/.test(text[from] ?? '')) break;
  }
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
  // The space of `\ ` belongs to the command.
  const isSpace = /(?<!\\)(?:\\\\)*\\$/.test(text.slice(from, to)) && text[to] === ' ' && to < end;
  return { start: from, end: isSpace ? to + 1 : to };
}

/** Replaces bars, because GFM splits a row at every `|`, even within a formula. */
function withoutPipes(tex: string): string {
  return tex.replace(/\\?\|(?=([A-Za-z])?)/g, (bar, letter: string | undefined) => {
    return (bar === '|' ? '\\vert' : '\\Vert') + (letter ? ' ' : '');
  });
}
