import { innermostItem, prefixOf } from '../blocks/containers.ts';
import type { Formula } from './formula.ts';
import type { Report } from '../../text/problem.ts';
import { type Line, lineAt } from '../blocks/lines.ts';
import { findSwallowedBullet, type SwallowedBullet } from '../blocks/bullets.ts';
import { BREAK_RESTORED, bulletRestored } from '../repair-problems.ts';
import { readTex } from '../tex/read-tex.ts';
import { createCanBeBlock } from '../blocks/can-be-block.ts';
import { writeDisplay } from './write-display.ts';
import { type Edits, type Writing, type WritingState, writeTex } from './writing.ts';
import { spaceAfter, spaceBefore } from '../blocks/spacing.ts';

/** Gives every formula the delimiters and surroundings that `remark-math` requires. */
export function writeFormulas(writing: Writing): void {
  const state: WritingState = {
    fresh: -1,
    spaced: false,
    number: undefined,
  };
  const canBeBlock = createCanBeBlock(writing.text, writing.lines);
  for (const [index, formula] of writing.formulas.entries()) {
    const line = lineAt(writing.lines, formula.start);
    if (!line) continue;
    if (state.fresh < line.content) state.fresh = line.content;
    const [before, next] = [writing.formulas[index - 1], writing.formulas[index + 1]];
    state.spaced = before?.end === formula.start;
    const own = formula.display && writing.kind === 'block' && canBeBlock(formula, line);
    const bullet =
      writing.kind === 'block' ? bulletAfter(writing, line, formula, state) : undefined;
    if (own) writeDisplay(writing, line, formula, state, bullet, next);
    else writeInline(writing, line, formula, state, bullet, next);
    if (bullet) putBack(writing, line, bullet, state);
  }
}

function bulletAfter(
  { text }: Writing,
  line: Line,
  formula: Formula,
  state: WritingState,
): SwallowedBullet | undefined {
  const item = innermostItem(line.containers);
  const number = state.number?.line === line.start ? state.number.value : item?.number;
  return line.kind === 'text' ? findSwallowedBullet(text, formula, item, number) : undefined;
}

function putBack(
  { edits, report, text }: Writing,
  line: Line,
  bullet: SwallowedBullet,
  state: WritingState,
): void {
  if (bullet.marker === '') {
    breakParagraph(line, bullet, edits, report);
    state.fresh = bullet.end;
    return;
  }
  const item = innermostItem(line.containers);
  const outside = item ? line.containers.slice(0, -1) : line.containers;
  const prefix = prefixOf(outside).padEnd(item?.column ?? 0) + (bullet.indent ?? '');
  const blank = item ? '' : `${prefixOf(outside).trimEnd()}\n`;
  edits.replace(bullet.start, bullet.end, `\n${blank}${prefix}${bullet.marker} `);
  state.fresh = bullet.end;
  if (bullet.number !== undefined) state.number = { line: line.start, value: bullet.number };
  const [words = ''] = text
    .slice(bullet.start, bullet.end + 12)
    .trim()
    .split('\n', 1);
  report(bullet.start, bulletRestored(bullet.marker, words));
}

function breakParagraph(
  line: Line,
  { start, end, behind }: SwallowedBullet,
  edits: Edits,
  report: Report,
): void {
  const list = line.containers.findIndex(({ type }) => type === 'item');
  const prefix = prefixOf(behind ? line.containers.slice(0, list) : line.containers);
  edits.replace(start, end, `\n${prefix.trimEnd()}\n${prefix}`);
  report(start, BREAK_RESTORED);
}

function writeInline(
  writing: Writing,
  line: Line,
  formula: Formula,
  state: WritingState,
  bullet: SwallowedBullet | undefined,
  next: Formula | undefined,
): void {
  const { text, edits, notation, report } = writing;
  const table = line.kind === 'table';
  const part = readTex(
    text,
    line,
    formula,
    { display: false, table, big: table && formula.display },
    notation,
    report,
  );
  const wide = /\s/.test(text[formula.close - 1] ?? '');
  const touches = next?.start === formula.end;
  const after = bullet ? '' : touches ? ' ' : spaceAfter(text, formula.end, wide);
  const before =
    formula.start > state.fresh && !state.spaced ? spaceBefore(text, formula.start) : '';
  edits.replace(formula.start, part.start, before + part.delimiter);
  writeTex(edits, part, ' ');
  edits.replace(part.end, formula.end, part.delimiter + after);
}
