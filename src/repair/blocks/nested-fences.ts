import { editPassage, type Edit, type Passage } from '../../text/passage.ts';

/** A line that is a fence of backticks or tildes. */
export interface FenceLine {
  /** Index of the line. */
  index: number;
  /** Columns of white space before it. */
  indent: number;
  /** Number of characters. */
  length: number;
  character: string;
  /** Info string of a fence that can only open a block; empty for one that may also close one. */
  info: string;
  /** Whether the next line has text, as after most opening fences. */
  hasTextAfter: boolean;
  /** Whether the previous line is blank or ends in a colon, too. */
  looksOpen: boolean;
}

/** A block that contains another one whose fence is at least as long. */
export interface NestedBlock {
  /** Index of its last line. */
  last: number;
  /** Whether that line is its closing fence. */
  closed: boolean;
}

const RE_MARKDOWN = /^\{?\.?(?:md|mdx|markdown|rmd|rmarkdown|qmd|quarto)\b/i;

/** Maximum number of fences to examine. */
export const MAX_FENCES = 32;

/**
 * Reads the block opened by `fences[0]` if it contains other blocks, whose fences would end it. `fences` are those of
 * one part of a card, at most `MAX_FENCES`. Returns undefined if CommonMark reads the block correctly: if each fence
 * closes the one with its indent, or if nesting would leave fences unmatched.
 */
export function readNestedBlock(fences: readonly FenceLine[]): NestedBlock | undefined {
  const [opening] = fences;
  if (!opening) return undefined;
  const own = fences.filter(
    ({ character, length }) => character === opening.character && length >= opening.length,
  );
  const flat = readFlat(own);
  if (flat.isClean) return undefined;
  const nested = readNested(own);
  if (nested.returns.length === 0 || !nested.isClean) return undefined;
  const { closes } = nested;
  if (closes !== undefined && (nested.left === 0 || !flat.isWhole)) {
    return { last: own[closes]!.index, closed: true };
  }
  // The block itself isn't closed: it ends with the last inner block after which all other fences are paired.
  const end = nested.returns.find((at) => readFlat(own.slice(at + 1)).isWhole);
  if (closes !== undefined || end === undefined) return undefined;
  if (flat.isWhole && end !== flat.closes && !flat.hasOpeningInside) return undefined;
  return { last: own[end]!.index, closed: false };
}

/** Pairs fences as in CommonMark. `isWhole`: none is unmatched; `isClean`: nothing suggests another reading. */
function readFlat(fences: readonly FenceLine[]) {
  let open: FenceLine | undefined;
  let closes: number | undefined;
  let isClean = true;
  let hasOpeningInside = false;
  for (const [at, fence] of fences.entries()) {
    if (!open) open = fence;
    // Indented by four more columns, a fence is part of the code (CommonMark 0.31, 4.5).
    else if (fence.indent > open.indent + 3) continue;
    else if (fence.info !== '') hasOpeningInside = true;
    else {
      const isAmbiguous = fence.looksOpen && RE_MARKDOWN.test(open.info);
      if (fence.indent !== open.indent || (isAmbiguous && at < fences.length - 1)) isClean = false;
      closes ??= at;
      open = undefined;
    }
  }
  const isWhole = open === undefined;
  return { isWhole, isClean: isClean && isWhole && !hasOpeningInside, hasOpeningInside, closes };
}

/**
 * Pairs fences like brackets: one with an info string, or indented further than the current block, opens a block inside
 * it. `isClean`: each closes one with its own indent.
 */
function readNested(fences: readonly FenceLine[]) {
  const stack: FenceLine[] = [];
  /** Where inner blocks end and the first block continues. */
  const returns: number[] = [];
  let closes: number | undefined;
  let isClean = true;
  for (const [at, fence] of fences.entries()) {
    const top = stack.at(-1);
    const isDeeper = top !== undefined && fence.indent > top.indent && fence.hasTextAfter;
    const isInner = isDeeper || opensInMarkdown(fence, stack);
    if (!top || fence.info !== '' || isInner) stack.push(fence);
    else {
      isClean &&= top.indent === fence.indent;
      stack.pop();
      while (stack.length > 1 && stack.at(-1)!.indent > fence.indent) stack.pop();
      if (stack.length === 0) closes ??= at;
      else if (stack.length === 1 && closes === undefined) returns.push(at);
    }
  }
  return { closes, returns, isClean, left: stack.length };
}

function opensInMarkdown(fence: FenceLine, stack: readonly FenceLine[]): boolean {
  return stack.length === 1 && fence.looksOpen && RE_MARKDOWN.test(stack[0]?.info ?? '');
}

const RE_FENCE = /^([ \t]*)(`{3,}(?=[^`]*$)|~{3,})[ \t]*(.*?)[ \t]*$/;

/** Finds the lines of a text that are fences. */
function readFenceLines(lines: readonly string[]): FenceLine[] {
  return lines.flatMap((line, index) => {
    const match = RE_FENCE.exec(line);
    if (!match) return [];
    const [, indent = '', mark = '', info = ''] = match;
    const around = lookAround(lines[index - 1], lines[index + 1]);
    const character = mark.charAt(0);
    return [{ index, indent: indent.length, length: mark.length, character, info, ...around }];
  });
}

/** Returns what the lines before and after a fence imply; undefined for a missing line. */
export function lookAround(
  before: string | undefined,
  after: string | undefined,
): Pick<FenceLine, 'hasTextAfter' | 'looksOpen'> {
  const isApart = before === undefined || before.trim() === '' || /[:：]\s*$/.test(before);
  const hasTextAfter = after !== undefined && after.trim() !== '';
  return { hasTextAfter, looksOpen: isApart && hasTextAfter };
}

/** Lengthens the fences of each block with inner blocks beyond all fences in it. */
export function lengthenOuterFences(passage: Passage): Passage {
  const { text } = passage;
  if (!text.includes('```') && !text.includes('~~~')) return passage;
  const lines = text.split('\n');
  const fences = readFenceLines(lines);
  // A block with another one inside has at least three fences.
  if (fences.length < 3) return passage;
  const starts: number[] = [];
  let offset = 0;
  for (const line of lines) {
    starts.push(offset);
    offset += line.length + 1;
  }
  const edits: Edit[] = [];
  for (let at = 0; at < fences.length; at++) {
    const opening = fences[at]!;
    const block = readNestedBlock(fences.slice(at, at + MAX_FENCES));
    if (!block) {
      at = closingIndex(fences, at);
      continue;
    }
    const next = fences.findIndex(({ index }, other) => other > at && index > block.last);
    const inside = fences.slice(at + 1, next < 0 ? fences.length : next);
    edits.push(...lengthen(opening, inside, block, { starts, lines }));
    at += inside.length;
  }
  return editPassage(passage, edits);
}

/** Returns the edits that make a block's fences longer than those inside, and add a missing closing fence. */
function lengthen(
  opening: FenceLine,
  inside: readonly FenceLine[],
  { last, closed }: NestedBlock,
  { starts, lines }: { starts: readonly number[]; lines: readonly string[] },
): Edit[] {
  const { index, indent, character } = opening;
  const length = 1 + inside.reduce((longest, fence) => Math.max(longest, fence.length), 0);
  const insert = (at: number, text: string): Edit => ({ start: at, end: at, text });
  const more = character.repeat(Math.max(0, length - opening.length));
  const opened = insert((starts[index] ?? 0) + indent, more);
  const closing = inside.at(-1);
  const end = starts[last] ?? 0;
  if (closed && closing) {
    return [opened, insert(end + closing.indent, character.repeat(length - closing.length))];
  }
  const fence = `\n${' '.repeat(indent)}${character.repeat(length)}`;
  return [opened, insert(end + (lines[last]?.length ?? 0), fence)];
}

/**
 * Returns the index of the fence that closes the block at `fences[at]` in CommonMark; past the last fence if none does.
 */
function closingIndex(fences: readonly FenceLine[], at: number): number {
  const opening = fences[at]!;
  let tries = 0;
  for (let other = at + 1; other < fences.length; other++) {
    const { info, character, length, indent } = fences[other]!;
    const fits = info === '' && character === opening.character && length >= opening.length;
    if (fits && indent <= opening.indent + 3) return other;
    // With hundreds of unrelated fences, stops instead of searching to the end each time.
    if (++tries > MAX_FENCES) return at;
  }
  return fences.length;
}
