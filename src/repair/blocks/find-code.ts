import { createContains } from '../../text/ranges.ts';
import { mathScore } from '../delimiters/math-score.ts';
import type { Range } from '../../text/ranges.ts';
import { type Line, scanLines } from './lines.ts';

export interface Code extends Range {
  kind: 'fence' | 'indented' | 'span';
}

/** Finds the code in `text`: fenced blocks (up to the end if unclosed), indented blocks, and code spans; sorted. */
export function findCode(text: string): Code[] {
  return readCode(text).code;
}

/** Returns the lines of `text`, before its math is known, and its code. */
export function readCode(text: string): { lines: Line[]; code: Code[] } {
  const lines = scanLines(text, [], []);
  const code = codeOf(text, lines);
  if (!lines.some(({ kind }) => kind === 'indented')) return { lines, code };
  const displays = findRoughDisplays(
    text,
    createContains(code.filter(({ kind }) => kind !== 'indented')),
  );
  if (displays.length === 0) return { lines, code };
  const again = scanLines(text, [], displays);
  return { lines: again, code: codeOf(text, again) };
}

/** Returns the code on `lines`, sorted, including its marks and fence lines. */
export function codeOf(text: string, lines: readonly Line[]): Code[] {
  const code: Code[] = [];
  const displayAt = createContains(fencedDisplays(text));
  const quotedAt = createContains(findTexQuotes(text));
  let runs: Run[] = [];
  let block = -1;
  const flush = () => {
    for (const span of pairRuns(runs.filter(({ start }) => !quotedAt(start))))
      if (!isFencedFormula(text, span) && !displayAt(span.start)) code.push(span);
    runs = [];
  };
  for (const line of lines) {
    if (line.block !== block) flush();
    block = line.block;
    if (line.kind === 'table') {
      for (const cell of cellsOf(text, line)) {
        findRuns(text, cell, runs);
        flush();
      }
      continue;
    }
    if (line.kind !== 'fence' && line.kind !== 'indented') {
      findRuns(text, { start: line.content, end: line.end }, runs);
      continue;
    }
    const last = code.at(-1);
    if (last?.kind === line.kind && line.fence !== 'open' && line.start - last.end <= 2)
      last.end = line.end;
    else code.push({ start: line.start, end: line.end, kind: line.kind });
  }
  flush();
  return code;
}

const RE_DISPLAY_FENCE =
  /^[ \t>]*(\${2,})[ \t]*\n((?:(?!\n[ \t>]*\1)[^]){1,6000}?)\n[ \t>]*\1[ \t]*$/gm;

/** Finds display math between dollars on lines of their own, where a backtick is a quotation mark of TeX. */
function fencedDisplays(text: string): Range[] {
  if (!text.includes('$$') || !text.includes('`')) return [];
  return [...text.matchAll(RE_DISPLAY_FENCE)]
    .filter(([, , content = '']) => mathScore(content.replaceAll('`', '')) > 0)
    .map(({ 0: whole, index }) => ({ start: index, end: index + whole.length }));
}

/** Text of a formula with TeX's quotation marks: `\text{`a'}`. */
const RE_TEX_QUOTE =
  /\\(?:text[a-z]{0,6}|[mh]box)\{[^{}`$\n]{0,200}(?:`{1,2}[^{}`$'\n]{0,200}'{1,2}[^{}`$\n]{0,200})+\}/g;

/** Finds quoted words in formulas, whose backticks don't begin code. */
function findTexQuotes(text: string): Range[] {
  if (!text.includes('`') || !text.includes("'")) return [];
  return [...text.matchAll(RE_TEX_QUOTE)]
    .map(({ 0: whole, index }) => ({ start: index, end: index + whole.length }))
    .filter(({ start }) => /\$|\\[([]/.test(text.slice(text.lastIndexOf('\n', start) + 1, start)));
}

/** Recognizes GitHub's other form of an inline formula: ``$`x`$``. */
function isFencedFormula(text: string, { start, end }: Range): boolean {
  return (
    /(?:^|[^\\$`])\$$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^\$(?![$`\d])/.test(text.slice(end, end + 2))
  );
}

/** `escaped`: a backslash removes the first backtick from an opening run, but not from a closing one. */
interface Run extends Range {
  escaped: boolean;
}

function findRuns(text: string, { start: from, end }: Range, runs: Run[]): void {
  let at = from;
  while (at < end) {
    const escaped = text[at] === '\\';
    if (escaped) at++;
    const start = at;
    while (at < end && text[at] === '`') at++;
    if (at > start) runs.push({ start, end: at, escaped });
    else at++;
  }
}

/** The code spans of one line, its bars being text. */
export function findSpans(line: string): Code[] {
  const runs: Run[] = [];
  findRuns(line, { start: 0, end: line.length }, runs);
  return pairRuns(runs);
}

/** Yields the cells of a row: GFM splits at each unescaped bar before it looks for code. */
function* cellsOf(text: string, row: Line): Generator<Range> {
  let start = row.content;
  for (let at = start; at < row.end; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '|') {
      yield { start, end: at };
      start = at + 1;
    }
  }
  yield { start, end: row.end };
}

/**
 * Pairs runs by CommonMark's rule, that a run of backticks is closed by the next run of the same length, in linear
 * time.
 */
function pairRuns(runs: readonly Run[]): Code[] {
  const nextOfLength = new Map<number, number>();
  const partner: (number | undefined)[] = [];
  for (let index = runs.length - 1; index >= 0; index--) {
    const run = runs[index];
    if (!run) continue;
    partner[index] = nextOfLength.get(run.end - run.start - (run.escaped ? 1 : 0));
    nextOfLength.set(run.end - run.start, index);
  }
  const spans: Code[] = [];
  for (let index = 0; index < runs.length; index++) {
    const close = partner[index];
    const [open, end] = [runs[index], close === undefined ? undefined : runs[close]?.end];
    if (!open || close === undefined || end === undefined) continue;
    spans.push({ start: open.start + (open.escaped ? 1 : 0), end, kind: 'span' });
    index = close;
  }
  return spans;
}

const ROUGH_ENDS: Readonly<Record<string, string>> = {
  $$: '$$',
  '\\[': '\\]',
  '\\begin': '\\end',
};
const RE_ROUGH =
  /^[ \t>]*(?:```|~~~)|\$\$|\\[[\]]|\\(?:begin|end)\{(?:equation|align|gather|multline|eqnarray)\*?\}/gm;

/** Finds where display math seems to be, by its delimiters only: enough to know that an indented line isn't code. */
function findRoughDisplays(text: string, codeAt: (offset: number) => Code | undefined): Range[] {
  const ranges: Range[] = [];
  let open: { mark: string; start: number } | undefined;
  for (const match of text.matchAll(RE_ROUGH)) {
    const mark = match[0].replace(/\{.*/, '');
    if (codeAt(match.index)?.kind === 'span') continue;
    if (open && ROUGH_ENDS[open.mark] === mark) {
      const range = { start: open.start, end: match.index };
      if (mathScore(text.slice(range.start + open.mark.length, range.end)) > 0) ranges.push(range);
      open = undefined;
    } else if (!(mark in ROUGH_ENDS)) {
      if (!Object.values(ROUGH_ENDS).includes(mark)) open = undefined;
    } else if (open?.mark !== '$$' || mark === '$$') {
      open = { mark, start: match.index };
    }
  }
  return ranges;
}
