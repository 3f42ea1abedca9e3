import { firstIndex } from '../../text/first-index.ts';
import { createContains, type Range } from '../../text/ranges.ts';
import { type Container, hasForeignBullets, readContainers, staysInQuotes } from './containers.ts';

export type LineKind =
  'blank' | 'fence' | 'indented' | 'heading' | 'rule' | 'table' | 'opaque' | 'text';

/** A line of a passage, in offsets of its text. */
export interface Line {
  start: number;
  /** Excludes the line ending. */
  end: number;
  /** Start of the line's own text, after block quote and list markers. */
  content: number;
  kind: LineKind;
  /** Shared by the lines of one paragraph, one table row, one heading, and so on. */
  block: number;
  containers: readonly Container[];
  /** Columns before the content, beyond those that the containers require. */
  indent: number;
  /** Set on the first and the last line of a fenced block. */
  fence: 'open' | 'close' | undefined;
  /** Whether the line starts a list item. */
  startsItem: boolean;
  /** Whether the line continues a paragraph without the indent or `>` of its containers. */
  lazy: boolean;
}

const RE_FENCE = /^(`{3,}(?=[^`]*$)|~{3,})/;
const RE_HEADING = /^#{1,6}(?:[ \t]|$)/;
const RE_RULE = /^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
/** A fence that isn't closed yet: its mark, and its indent within its containers. */
interface OpenFence {
  mark: string;
  indent: number;
}

const RE_DELIMITER_ROW = /^[|:\- \t]*-[|:\- \t]*$/;

/**
 * Scans the lines of `text` as CommonMark would see its blocks, but reads common mistakes of decks as intended: `1.$x$`
 * and `•` start items, nested lists may be indented freely, and a fence may be indented too far. A passage is scanned
 * twice, before and after its math is known; a single scan with micromark's events takes about 30 times as long.
 *
 * Ranges in `opaque` (display math) aren't scanned: a line that starts inside one belongs to the block that the range
 * started in. Both lists are sorted; no line that starts inside `notCode` is indented code.
 */
export function scanLines(
  text: string,
  opaque: readonly Range[],
  notCode: readonly Range[],
): Line[] {
  const lines: Line[] = [];
  let fence: OpenFence | undefined;
  let block = 0;
  const foreignBullets = hasForeignBullets(text);
  const isOpaque = createContains(opaque);
  const isNotCode = createContains(notCode);
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf('\n', start);
    const stop = newline < 0 ? text.length : newline;
    const end = stop > start && text[stop - 1] === '\r' ? stop - 1 : stop;
    const previous = lines.at(-1);
    if (isOpaque(start - 1) && previous) {
      lines.push({
        ...previous,
        start,
        end,
        content: start,
        kind: 'opaque',
        fence: undefined,
        startsItem: false,
        lazy: false,
      });
    } else {
      const line = scanLine(text, start, end, previous, fence, foreignBullets);
      if (line.line.kind === 'indented' && isNotCode(line.line.content)) line.line.kind = 'text';
      fence = line.fence;
      if (!continuesBlock(line.line, previous)) block++;
      lines.push({ ...line.line, block });
      if (line.line.kind === 'text') markTable(text, lines);
      block = lines.at(-1)?.block ?? block;
    }
    start = newline < 0 ? text.length + 1 : newline + 1;
  }
  return lines;
}

function scanLine(
  text: string,
  start: number,
  end: number,
  previous: Line | undefined,
  fence: OpenFence | undefined,
  foreignBullets: boolean,
): { line: Line; fence: OpenFence | undefined } {
  const paragraph = previous?.kind === 'text' || previous?.kind === 'opaque';
  const open = previous?.containers ?? [];
  const before = paragraph ? 'paragraph' : previous?.kind === 'indented' ? 'indented' : 'other';
  const inFence = fence !== undefined && staysInQuotes(text, start, end, open);
  const outside = inFence ? 'other' : before;
  const read = readContainers(text, start, end, open, outside, inFence, foreignBullets);
  const { content, startsItem } = read;
  const rest = text.slice(content, end);
  const { containers, indent, lazy } = read;
  const base = {
    ...{ start, end, content, startsItem, indent, lazy, containers },
    ...{ block: 0, fence: undefined },
  };
  if (fence && inFence) {
    // Indented by four more columns, the mark is part of the code (CommonMark 0.31, 4.5).
    const closed = indent <= fence.indent + 3 && closesFence(rest, fence.mark);
    return {
      line: { ...base, kind: 'fence', fence: closed ? 'close' : undefined },
      fence: closed ? undefined : fence,
    };
  }
  const fits = indent < 4 || startsItem || closesLater(text, start, content, end);
  const kind = kindOf(rest, fits, indent, previous, startsItem);
  if (read.lazy && kind !== 'text') Object.assign(base, { containers: read.entered, lazy: false });
  const mark = kind === 'fence' ? RE_FENCE.exec(rest)?.[1] : undefined;
  const opened = mark === undefined ? undefined : { mark, indent };
  return { line: { ...base, kind, fence: opened ? 'open' : undefined }, fence: opened };
}

function kindOf(
  rest: string,
  fits: boolean,
  indent: number,
  previous: Line | undefined,
  startsItem: boolean,
): LineKind {
  if (rest.trim() === '') return 'blank';
  if (fits && RE_FENCE.test(rest)) return 'fence';
  const paragraph = previous?.kind === 'text' || previous?.kind === 'opaque';
  if (indent >= 4 && !startsItem && !paragraph) return 'indented';
  if (RE_HEADING.test(rest)) return 'heading';
  if (RE_RULE.test(rest)) return 'rule';
  return 'text';
}

const MAX_FENCE_SEARCH = 20_000;

/**
 * Returns whether an opening fence that is indented too far has a closing fence: a block of code below a list item or a
 * paragraph, which its writer indented further than Markdown allows.
 */
function closesLater(text: string, start: number, content: number, end: number): boolean {
  const mark = RE_FENCE.exec(text.slice(content, end))?.[1];
  if (
    !mark ||
    text.slice(start, content).trim() !== '' ||
    text.slice(start, content).includes('\t')
  )
    return false;
  const rows = text.slice(end, end + MAX_FENCE_SEARCH).split('\n');
  return rows.some((row) => row.trim() !== '' && closesFence(row, mark));
}

function closesFence(rest: string, mark: string): boolean {
  const trimmed = rest.trim();
  return trimmed.length >= mark.length && trimmed === (mark[0] ?? '').repeat(trimmed.length);
}

function continuesBlock(line: Omit<Line, 'block'>, previous: Line | undefined): boolean {
  if (!previous || line.startsItem) return false;
  if (line.kind === 'text') {
    const paragraph = previous.kind === 'text' || previous.kind === 'opaque';
    return paragraph && isWithin(line.containers, previous.containers);
  }
  return line.kind === previous.kind && (line.kind === 'fence' || line.kind === 'indented');
}

/** Returns whether both are in exactly the same containers. */
function isWithin(containers: readonly Container[], others: readonly Container[]): boolean {
  return (
    containers.length === others.length &&
    containers.every((container, index) => container === others[index])
  );
}

/** Marks the last lines as rows if the last one is the delimiter row of a table, or continues a table. */
function markTable(text: string, lines: Line[]): void {
  const last = lines.at(-1);
  const before = lines.at(-2);
  if (!last || !before || last.startsItem || last.lazy) return;
  if (before.kind === 'table') {
    lines[lines.length - 1] = { ...last, kind: 'table', block: before.block + 1 };
    return;
  }
  const row = text.slice(last.content, last.end);
  if (before.kind !== 'text' || !RE_DELIMITER_ROW.test(row)) return;
  if (!row.includes('|') || !text.slice(before.content, before.end).includes('|')) return;
  lines[lines.length - 2] = { ...before, kind: 'table', block: before.block + 1 };
  lines[lines.length - 1] = { ...last, kind: 'table', block: before.block + 2 };
}

/** Returns the line that contains `offset`. */
export function lineAt(lines: readonly Line[], offset: number): Line | undefined {
  return lines[lineIndexAt(lines, offset)];
}

export function lineIndexAt(lines: readonly Line[], offset: number): number {
  return Math.max(0, firstIndex(lines.length, (index) => lines[index]!.start > offset) - 1);
}
