/** A block quote, or a list item whose content starts at column `offset` (0-based, tabs to multiples of four). */
export type Container = Quote | Item;

export interface Quote {
  type: 'quote';
  offset: number;
}

export interface Item {
  type: 'item';
  offset: number;
  /** Column of the marker. */
  column: number;
  /** `-`, `*`, `+`, `.`, or `)`; the same for all items of a list. */
  sign: string;
  /** Undefined for a bullet. */
  number: number | undefined;
}

/** Returns the prefix that puts a new line inside all of `containers`. */
export function prefixOf(containers: readonly Container[]): string {
  let prefix = '';
  for (const container of containers) {
    if (container.type === 'quote') prefix = `${prefix.padEnd(container.offset - 2)}> `;
    else prefix = prefix.padEnd(container.offset);
  }
  return prefix;
}

export function innermostItem(containers: readonly Container[]): Item | undefined {
  const last = containers.at(-1);
  return last?.type === 'item' ? last : undefined;
}

export interface ReadContainers {
  containers: readonly Container[];
  /** The containers whose indent or `>` the line itself has; the others apply only if it continues a paragraph. */
  entered: readonly Container[];
  /** Offset after all markers and the white space after them. */
  content: number;
  /** Columns of white space before the content, beyond those that the containers require. */
  indent: number;
  startsItem: boolean;
  lazy: boolean;
}

/** The last alternative matches a marker that lost its space: `1.$x$`, `2.**Name**`. */
const RE_MARKER =
  /(?:([-*+•◦▪‣])|(\d{1,9})([.)]))(?=[ \t]|$)|(\d{1,3})([.)])(?=\$|\\\(|\*\*[^\s*])/y;
const RE_RULE = /(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})\r?$/my;

/** A sign that marks list items if several lines of a text begin with it; on a single line, it is text. */
const RE_FOREIGN_BULLET = /^[ \t>]*[•◦▪‣][ \t]/gm;

/** Returns whether `•` and similar signs are list markers in `text`. */
export function hasForeignBullets(text: string): boolean {
  return (text.match(RE_FOREIGN_BULLET)?.length ?? 0) > 1;
}

/** Maximum nesting of containers, so that a line of only markers stays cheap; deeper markers are text. */
const MAX_DEPTH = 16;

interface Cursor {
  offset: number;
  column: number;
}

/**
 * Finds the block quotes and list items that contain the line from `start` to `end`, given those open on the previous
 * line. `before` is the previous line: a paragraph may continue lazily, and only some lists may interrupt it or
 * indented code. `foreignBullets` is the result of `hasForeignBullets`.
 */
export function readContainers(
  text: string,
  start: number,
  end: number,
  open: readonly Container[],
  before: 'paragraph' | 'indented' | 'other',
  inFence: boolean,
  foreignBullets: boolean,
): ReadContainers {
  const cursor: Cursor = { offset: start, column: 0 };
  const containers: Container[] = [];
  for (const container of open) {
    if (!enters(text, cursor, end, container)) break;
    containers.push(container);
  }
  const within = (
    all: readonly Container[],
    entered: readonly Container[],
    startsItem: boolean,
  ) => {
    const base = all.at(-1)?.offset ?? 0;
    const indent = Math.max(0, skipBlank(text, cursor, end) - base);
    return { containers: all, entered, content: cursor.offset, indent, startsItem, lazy: false };
  };
  if (inFence) return within(open, open, false);
  const kept = containers.length;
  const interrupts = before !== 'other' && kept === open.length;
  const startsItem = openContainers(text, cursor, end, containers, {
    interrupts,
    foreignBullets,
  });
  const read = within(containers, containers, startsItem);
  const goesOn = before === 'paragraph' && !startsItem && containers.length === kept;
  const lazy = goesOn && kept < open.length && cursor.offset < end;
  return lazy ? { ...read, containers: open, lazy } : read;
}

/** Returns false if the line lacks the `>` of a block quote in `open`, which ends the contents of the quote. */
export function staysInQuotes(
  text: string,
  start: number,
  end: number,
  open: readonly Container[],
): boolean {
  if (!open.some(({ type }) => type === 'quote')) return true;
  const cursor: Cursor = { offset: start, column: 0 };
  for (const container of open) {
    if (enters(text, cursor, end, container)) continue;
    if (container.type === 'quote') return false;
  }
  return true;
}

/** Skips the indent or mark that `container` requires on the line, if present. */
function enters(text: string, cursor: Cursor, end: number, container: Container): boolean {
  const ahead = { ...cursor };
  const column = skipBlank(text, ahead, end);
  if (container.type === 'quote') {
    if (text[ahead.offset] !== '>') return false;
    Object.assign(cursor, ahead);
    passQuote(text, cursor);
    return true;
  }
  if (ahead.offset >= end) return true;
  if (column < container.offset) return false;
  while (cursor.column < container.offset) step(text, cursor);
  return true;
}

interface MarkerRules {
  /** Whether the marker interrupts a paragraph or indented code. */
  interrupts: boolean;
  foreignBullets: boolean;
}

/** Pushes the containers that start on this line; returns true if the last of them is a list item. */
function openContainers(
  text: string,
  cursor: Cursor,
  end: number,
  containers: Container[],
  rules: MarkerRules,
): boolean {
  let startsItem = false;
  for (;;) {
    const ahead = { ...cursor };
    const base = startsItem || containers.length > 0 ? cursor.column : 0;
    const column = skipBlank(text, ahead, end);
    // Writers indent nested lists freely; only paragraphs keep their deeply indented lines.
    if (column - base >= 4 && (startsItem || !containers.some((c) => c.type === 'item')))
      return startsItem;
    if (text[ahead.offset] === '>' && containers.length < MAX_DEPTH) {
      Object.assign(cursor, ahead);
      passQuote(text, cursor);
      containers.push({ type: 'quote', offset: cursor.column });
      startsItem = false;
      continue;
    }
    // micromark applies the rules for interrupting a paragraph to a marker within a marker, too.
    const item = readMarker(text, ahead, end, rules);
    if (!item || containers.length >= MAX_DEPTH) return startsItem;
    Object.assign(cursor, ahead);
    containers.push(item);
    startsItem = true;
  }
}

function readMarker(
  text: string,
  cursor: Cursor,
  end: number,
  { interrupts, foreignBullets }: MarkerRules,
): Container | undefined {
  RE_RULE.lastIndex = cursor.offset;
  if (RE_RULE.test(text)) return undefined;
  RE_MARKER.lastIndex = cursor.offset;
  const match = RE_MARKER.exec(text);
  if (!match || cursor.offset + match[0].length > end) return undefined;
  if (match[1] && !foreignBullets && !/[-*+]/.test(match[1])) return undefined;
  const digits = match[2] ?? match[4];
  const number = digits === undefined ? undefined : Number(digits);
  if (interrupts && number !== undefined && number !== 1) return undefined;
  const { column } = cursor;
  const markEnd = cursor.offset + match[0].length;
  while (cursor.offset < markEnd) step(text, cursor);
  const after = { ...cursor };
  const blanks = skipBlank(text, after, end) - cursor.column;
  const empty = after.offset >= end;
  if (interrupts && empty) return undefined;
  const wide = empty || blanks === 0 || blanks > 4;
  const offset = cursor.column + (wide ? 1 : blanks);
  while (cursor.column < offset && cursor.offset < after.offset) step(text, cursor);
  return { type: 'item', offset, column, sign: match[1] ?? match[3] ?? match[5] ?? '', number };
}

function passQuote(text: string, cursor: Cursor): void {
  step(text, cursor);
  if (text[cursor.offset] === ' ' || text[cursor.offset] === '\t') step(text, cursor);
}

function skipBlank(text: string, cursor: Cursor, end: number): number {
  while (cursor.offset < end && (text[cursor.offset] === ' ' || text[cursor.offset] === '\t'))
    step(text, cursor);
  return cursor.column;
}

function step(text: string, cursor: Cursor): void {
  cursor.column += text[cursor.offset] === '\t' ? 4 - (cursor.column % 4) : 1;
  cursor.offset++;
}
