import { prefixOf } from './containers.ts';
import type { Edits } from '../delimiters/writing.ts';
import type { Code } from './find-code.ts';
import { createContains } from '../../text/ranges.ts';
import type { Line } from './lines.ts';

const RE_GLUED_BULLET = /^-(?=\$[^$]{1,80}\$[ \t]+[a-z(:=]|\\\(.{1,80}\\\)[ \t]+[a-z(:=])/;
const RE_MATH_FENCE = /^\${2,}[^$]*$/;
const RE_LATE_NUMBER = /^\d{1,2}[.)][ \t]/;

/** Repairs lines of a passage that Markdown would read differently than intended. */
export function repairStructure(text: string, lines: readonly Line[], edits: Edits): void {
  repairFences(lines, edits);
  for (const [index, line] of lines.entries()) {
    if (line.startsItem) repairMarker(text, line, edits);
    else if (line.kind === 'text' || line.kind === 'rule')
      repairLine(text, line, lines.slice(Math.max(0, index - 2), index), edits);
    if (line.lazy) repairLabel(text, lines, index, edits);
  }
}

const RE_LABEL_END = /[:：][*_]*[ \t]*$/;

/** Matches `In shade:` and `**In shade:**`, but not the end of emphasis that begins on the line before. */
function isLabel(line: string): boolean {
  return RE_LABEL_END.test(line) && (line.match(/\*+|(?<!\w)_+|_+(?!\w)/g) ?? []).length % 2 === 0;
}

/** Separates a line ending in a colon between two list items from the first one: it introduces the second. */
function repairLabel(text: string, lines: readonly Line[], index: number, edits: Edits): void {
  const line = lines[index]!;
  const item = line.containers.at(-1);
  const next = lines[index + 1]?.kind === 'blank' ? lines[index + 2] : lines[index + 1];
  if (item?.type !== 'item' || !next?.startsItem) return;
  const label = text.slice(line.content, line.end);
  // Before a nested list, it may also be the rest of the item's first line.
  const isNested = next.containers.length > line.containers.length;
  if (!isLabel(label) || (isNested && !/^[*_]*\p{Lu}/u.test(label))) return;
  const blank = `${prefixOf(line.containers.filter(({ type }) => type === 'quote')).trimEnd()}\n`;
  edits.insert(line.start, blank);
  // A numbered list that doesn't start at 1 can't interrupt a paragraph.
  const marker = next.containers.at(-1);
  const isNumbered = marker?.type === 'item' && marker.number !== undefined;
  if (isNumbered && next === lines[index + 1]) edits.insert(next.start, blank);
}

/** Replaces line breaks within code spans by spaces; before `$$`, a break would end the span with a math fence. */
export function repairSpans(
  text: string,
  lines: readonly Line[],
  code: readonly Code[],
  edits: Edits,
): void {
  const codeAt = createContains(code);
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1];
    if (!previous || codeAt(line.start)?.kind !== 'span') continue;
    if (RE_MATH_FENCE.test(text.slice(line.content, line.end)))
      edits.replace(previous.end, line.content, ' ');
  }
}

/** Repairs markers: `1.**Name**` lacks a space, and `•` isn't a marker in Markdown. */
function repairMarker(text: string, line: Line, edits: Edits): void {
  const before = text[line.content - 1] ?? '';
  const blank = /[ \t]*$/.exec(text.slice(line.start, line.content))?.[0] ?? '';
  // Five columns after a marker would turn the item into code.
  if (line.content < line.end && blank.length > 1 && line.indent >= 4) {
    edits.replace(line.content - blank.length, line.content, ' ');
  }
  if (/[.)]/.test(before)) edits.insert(line.content, ' ');
  const marker = text.slice(line.start, line.content).search(/[•◦▪‣]/);
  if (marker >= 0) edits.replace(line.start + marker, line.start + marker + 1, '-');
}

/** @param before the two preceding lines, in order */
function repairLine(text: string, line: Line, before: readonly Line[], edits: Edits): void {
  const content = text.slice(line.content, line.end).trim();
  const previous = before.at(-1);
  const paragraph = previous?.kind === 'text' || previous?.kind === 'opaque';
  const above = previous ? text.slice(previous.content, previous.end).trim() : '';
  const late = RE_LATE_NUMBER.test(content) && above.endsWith(':');
  const isOneLine = before.length < 2 || before[0]?.block !== previous?.block;
  const underlines = isUnderline(content) && !(isOneLine && isTitle(above, content));
  if (paragraph && (underlines || late)) {
    edits.insert(line.start, `${prefixOf(line.containers).trimEnd()}\n`);
  }
  if (RE_GLUED_BULLET.test(content) && (above === '' || /:$|^-/.test(above)))
    edits.insert(line.content + 1, ' ');
}

/**
 * Indents all lines of a fence in a list item: the fence would end at the first line that lacks the item's indent, and
 * reopen at its closing mark.
 */
function repairFences(lines: readonly Line[], edits: Edits): void {
  for (let first = 0; first < lines.length; first++) {
    const line = lines[first];
    if (line?.fence !== 'open') continue;
    let last = first;
    while (
      lines[last + 1]?.kind === 'fence' &&
      lines[last + 1]?.fence !== 'open' &&
      lines[last]?.fence !== 'close'
    )
      last++;
    const inner = lines.slice(first + 1, last + 1);
    first = last;
    const offset = line.containers.at(-1)?.offset ?? 0;
    const isDeep = line.indent >= 4 && !line.startsItem;
    if (isDeep) for (const row of [line, ...inner]) dedent(row, offset, line.indent, edits);
    if (isDeep || offset === 0 || line.containers.some(({ type }) => type === 'quote')) continue;
    if (!inner.some((row) => row.content < row.end && row.content - row.start < offset)) continue;
    for (const row of inner) {
      if (row.fence === 'close') edits.replace(row.start, row.content, ' '.repeat(offset));
      else if (row.content < row.end) edits.insert(row.start, ' '.repeat(offset));
    }
  }
}

/** Removes `indent` columns after the first `offset` columns of a line. */
function dedent(line: Line, offset: number, indent: number, edits: Edits): void {
  const blank = line.content - line.start;
  edits.replace(
    line.start + Math.min(blank, offset),
    line.start + Math.min(blank, offset + indent),
    '',
  );
}

/** Maximum length of a line that dashes below it turn into a heading. */
const MAX_TITLE_LENGTH = 80;

/**
 * Returns whether a line and the dashes below it were meant as a heading: a few words that end neither a sentence nor a
 * formula. Three dashes below a question are a rule.
 */
export function isTitle(line: string, dashes: string): boolean {
  if (line.length > MAX_TITLE_LENGTH || !/^-{3,}$/.test(dashes)) return false;
  return !/[.:;,…。：；，$]$/u.test(line) && (dashes.length > 3 || !/[!?！？]$/u.test(line));
}

/** Returns whether a line would turn the paragraph above it into a heading. */
function isUnderline(content: string): boolean {
  return /^(?:-+|={1,2})$/.test(content);
}
