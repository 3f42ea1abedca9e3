import type { Delimiter } from './delimiters.ts';
import type { Code } from '../blocks/find-code.ts';
import { createContains, createIntersects, mergeRanges } from '../../text/ranges.ts';
import type { Formula } from './formula.ts';
import type { Range } from '../../text/ranges.ts';
import type { Line } from '../blocks/lines.ts';
import { pairBrackets, pairEnvironments } from './pair-delimiters.ts';
import { pairDollars } from './pair-dollars.ts';

/** Finds all formulas of `text`; sorted and not nested. */
export function findFormulas(
  text: string,
  lines: readonly Line[],
  code: readonly Code[],
  delimiters: readonly Delimiter[],
): Formula[] {
  const walls = wallsOf(lines, code);
  const dollars = new Set(delimiters.filter(({ kind }) => kind === '$').map(({ start }) => start));
  const bracketed = pairBrackets(text, lines, delimiters, createIntersects(walls)).map((formula) =>
    takeDollarsAround(dollars, formula),
  );
  const inBracket = createContains(bracketed);
  const outside = delimiters.filter(({ start }) => !inBracket(start));
  const crosses = createIntersects(mergeRanges(walls, bracketed));
  const formulas = mergeRanges(bracketed, pairDollars(text, lines, outside, crosses));
  return mergeRanges(
    formulas,
    pairEnvironments(outside, createContains(formulas), createIntersects(walls)),
  );
}

/** Returns what no formula may cross: code, headings, rules. */
function wallsOf(lines: readonly Line[], code: readonly Code[]): Range[] {
  const breaks = lines.filter(
    ({ kind, end, start }) => (kind === 'heading' || kind === 'rule') && end > start,
  );
  return mergeRanges<Range>(
    code,
    breaks.map(({ start, content }) => ({ start, end: content + 1 })),
  );
}

/**
 * Extends a formula by dollars around it: `$\(x\)$` and `$$\[x\]$$` are one formula. `dollars` are the offsets of
 * unescaped dollars.
 */
function takeDollarsAround(dollars: ReadonlySet<number>, formula: Formula): Formula {
  let { start, end } = formula;
  while (dollars.has(start - 1) && dollars.has(end)) {
    start--;
    end++;
  }
  if (formula.start - start > 2) return formula;
  return { ...formula, start, end, display: formula.display || formula.start - start === 2 };
}
