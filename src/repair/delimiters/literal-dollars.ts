import type { Delimiter } from './delimiters.ts';
import type { Edits } from './writing.ts';
import { createContains } from '../../text/ranges.ts';
import type { Formula } from './formula.ts';
import type { Report } from '../../text/problem.ts';
import { type Line, lineAt, lineIndexAt } from '../blocks/lines.ts';
import { DOLLAR_REMOVED, dollarNotMath } from '../repair-problems.ts';
import { isShell } from './pair-dollars.ts';

export interface LiteralDollars {
  text: string;
  lines: readonly Line[];
  formulas: readonly Formula[];
  /** Unmatched dollars. */
  dollars: readonly Delimiter[];
  edits: Edits;
  report: Report;
}

/** Escapes unmatched dollars, and removes those that can only be mistakes. */
export function repairDollars(literal: LiteralDollars): void {
  const { text, dollars, edits } = literal;
  const left = createLeftOver(literal);
  for (let index = 0; index < dollars.length; index++) {
    const at = dollars[index]?.start ?? 0;
    const ends = shellEnd(text, dollars, index);
    if (ends !== undefined) {
      writeShell(literal, at, ends);
      index += 3;
    } else if (left(at, index)) {
      edits.replace(at, at + 1, '');
    } else {
      edits.insert(
        at,
        RE_GLUED_PRICE.test(text.slice(Math.max(0, at - 2), at + 20)) ? ' \\' : '\\',
      );
    }
  }
}

/** `costs$5`; not `US$5`. */
const RE_GLUED_PRICE = /^[\p{Ll},.;:]\p{Ll}?\$\d[\d,]*(?:\.\d+)?(?!\w|\.[\p{Ll}\d])/u;

const RE_HELD = /^(?: {4}|\t|[ \t>]*\d+[.)])/;

/**
 * Creates a function that returns whether a dollar is left over from a delimiter, called in order; reports the first of
 * a run.
 */
function createLeftOver({
  text,
  lines,
  formulas,
  dollars,
  report,
}: LiteralDollars): (at: number, index: number) => boolean {
  const cover = createContains(formulas);
  let reported = -2;
  const touches = (at: number) => {
    const [before, after] = [cover(at - 1), cover(at + 1)];
    return (
      Boolean(before && text[at - 1] === '$') ||
      Boolean(after && text[at + 1] === '$' && after.start === at + 1)
    );
  };
  let known: { line: Line; alone: boolean } | undefined;
  const isAlone = (line: Line) => {
    if (known?.line !== line) {
      const next = lines[lineIndexAt(lines, line.start) + 1];
      // Without this line, the next one would start a block that now it cannot.
      const holds = next?.block === line.block && RE_HELD.test(text.slice(next.start, next.end));
      known = { line, alone: !holds && /^[\s$]*$/.test(text.slice(line.content, line.end)) };
    }
    return known.alone;
  };
  return (at, index) => {
    const pair = dollars[index + 1]?.start === at + 1 || dollars[index - 1]?.start === at - 1;
    const line = lineAt(lines, at);
    const alone = pair && line?.kind === 'text' && isAlone(line);
    if (!alone && !touches(at)) return false;
    if (reported !== at - 1) report(at, DOLLAR_REMOVED);
    reported = at;
    return true;
  };
}

function writeShell({ text, edits, report }: LiteralDollars, at: number, ends: number): void {
  edits.replace(at, at + 2, '\\$');
  edits.replace(ends, ends + 2, '');
  const command = text.slice(at + 1, ends);
  report(at, dollarNotMath(command));
}

/** Returns the offset of the closing dollars of `$$(command)$$`, if `dollars[index]` opens one. */
function shellEnd(text: string, dollars: readonly Delimiter[], index: number): number | undefined {
  const [a, b, c, d] = dollars.slice(index, index + 4).map(({ start }) => start);
  if (a === undefined || b !== a + 1 || c === undefined || d !== c + 1 || c - b > 120)
    return undefined;
  return isShell(text.slice(b + 1, c)) ? c : undefined;
}
