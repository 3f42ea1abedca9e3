import {
  type FenceLine,
  lookAround,
  MAX_FENCES,
  type NestedBlock,
  readNestedBlock,
} from '../repair/blocks/nested-fences.ts';
import { at, countsBefore, nextIndices } from './indices.ts';
import { isMarker, isSolid, type Line, type LineKind, NEXT_MARKER } from './lines.ts';

/** The fenced blocks of a deck. */
export interface Fences {
  /** For each line, whether it is code, including the fences themselves. */
  code: boolean[];
  /** Blocks whose end was guessed. */
  guessed: GuessedFence[];
}

/** A block that isn't closed, or one that contains another block whose fences are at least as long. */
export interface GuessedFence {
  /** Index of the line that opens it. */
  index: number;
  kind: 'unclosed' | 'unclosed-nested' | 'nested';
}

/** The part of a card in which a fence opens, which determines the marker that has to follow the block. */
type Stage = 'context' | 'question' | 'answer';

/**
 * Finds the fenced blocks of a deck. A block ends at its closing fence or, if that is missing, at the next heading,
 * `---`, or marker at the start of a line that makes sense as its end. Whether a fence closes a block or opens another
 * one is decided by the text between the two and the marker that follows. Linear in the number of lines.
 */
export function findFences(text: string, lines: readonly Line[]): Fences {
  const lookahead = createFenceLookahead(text, lines);
  const code = new Array<boolean>(lines.length).fill(false);
  const guessed: GuessedFence[] = [];
  let stage: Stage = 'context';
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (!line) break;
    if (!line.weak) stage = stageAfter(line.kind, stage);
    if (!isFence(line)) continue;
    const nested = lookahead.nestedBlock(index);
    if (nested) {
      guessed.push({ index, kind: nested.closed ? 'nested' : 'unclosed-nested' });
      code.fill(true, index, nested.last + 1);
      index = nested.last;
      continue;
    }
    const close = lookahead.closingFence(index);
    const end =
      close !== undefined &&
      (lookahead.closes(index, close, stage) || !lookahead.hasBoundary(index, close))
        ? { last: close, closed: true }
        : lookahead.openEnd(index, close);
    if (!end.closed) guessed.push({ index, kind: 'unclosed' });
    code.fill(true, index, end.last + 1);
    index = end.last;
  }
  return { code, guessed };
}

function stageAfter(kind: LineKind, stage: Stage): Stage {
  if (kind === 'question') return 'question';
  if (kind === 'opener') return 'answer';
  if (kind === 'closer' || kind === 'heading' || kind === 'rule') return 'context';
  return stage;
}

const isFence = (line: Line): boolean => line.kind === 'fence' || line.kind === 'info-fence';

/** Creates lookups over all lines. Each takes constant time, except for the walk to an unclosed block's end. */
function createFenceLookahead(text: string, lines: readonly Line[]) {
  const count = lines.length;
  const nextMarker = nextIndices(lines, ({ kind, weak }) => isMarker(kind) && !weak);
  const nextSolid = nextIndices(lines, ({ kind }) => isSolid(kind));
  const nextBare = nextIndices(lines, ({ kind }) => kind === 'fence');
  const nextQuestion = nextIndices(lines, ({ kind }) => kind === 'question');
  const nextOfLevel = [1, 2, 3, 4, 5, 6].map((level) =>
    nextIndices(lines, (line) => line.kind === 'heading' && line.level === level),
  );
  const fencesBefore = countsBefore(lines, isFence);
  const infosBefore = countsBefore(lines, ({ kind }) => kind === 'info-fence');
  const boundariesBefore = countsBefore(lines, (_, index) => isBoundary(index));
  const nextFence = nextIndices(lines, isFence);
  const nextBoundary = nextIndices(lines, (_, index) => isBoundary(index));

  function kindAt(index: number): LineKind | 'end' {
    return lines[index]?.kind ?? 'end';
  }

  /** Returns whether a line makes sense as the end of an unclosed block. */
  function isBoundary(index: number): boolean {
    const line = lines[index];
    if (!line) return false;
    const marker = kindAt(at(nextMarker, index + 1));
    const solid = kindAt(at(nextSolid, index + 1));
    switch (line.kind) {
      case 'heading':
        return (
          line.level > 1 &&
          marker === 'question' &&
          at(nextOfLevel[line.level - 1]!, index + 1) >= at(nextMarker, index + 1)
        );
      case 'rule':
        return (
          solid === 'end' ||
          solid === 'question' ||
          (solid === 'heading' && isBoundary(at(nextSolid, index + 1)))
        );
      case 'question':
        return true;
      case 'opener':
        return text.slice(line.start, line.end).trim() === '??x' || marker === 'closer';
      case 'closer':
        return line.body >= line.end && !line.weak;
      default:
        return false;
    }
  }

  /**
   * Returns the first line that can close the block opened at `open`: same character, at least as long, no info string,
   * not indented further.
   */
  function closingFence(open: number): number | undefined {
    const opening = lines[open];
    if (!opening) return undefined;
    const character = text[opening.start + opening.indent];
    let tries = 0;
    for (let index = at(nextBare, open + 1); index < count; index = at(nextBare, index + 1)) {
      const line = lines[index];
      const fits =
        line !== undefined &&
        text[line.start + line.indent] === character &&
        line.level >= opening.level &&
        line.indent <= opening.indent + 3;
      if (fits) return index;
      // A block with hundreds of unrelated fences counts as unclosed, which keeps the search linear.
      if (++tries > 200) return undefined;
    }
    return undefined;
  }

  /** Returns whether the block from `open` to `close` is complete even if it contains lines that could end a card. */
  function closes(open: number, close: number, stage: Stage): boolean {
    const expected = NEXT_MARKER[stage];
    if ((lines[open]?.level ?? 0) > 3) return stage === 'context' || !runsOn(open, close, expected);
    if (at(infosBefore, close) > at(infosBefore, open + 1)) return false;
    const after = at(nextMarker, close + 1);
    if ((at(fencesBefore, after) - at(fencesBefore, close + 1)) % 2 !== 0) return false;
    return kindAt(after) === expected;
  }

  /**
   * Returns whether the block runs past the marker that its card waits for and into the next card: code that shows a
   * card would begin with its question.
   */
  function runsOn(open: number, close: number, expected: LineKind): boolean {
    const first = at(nextMarker, open + 1);
    return kindAt(first) === expected && at(nextQuestion, first) < close;
  }

  function hasBoundary(open: number, close: number): boolean {
    return at(boundariesBefore, close) > at(boundariesBefore, open + 1);
  }

  /**
   * Returns the end of an unclosed block: the line before the first boundary, or the closing fence if that comes first.
   */
  function openEnd(open: number, close: number | undefined): { last: number; closed: boolean } {
    const limit = close ?? count;
    for (let index = open + 1; index < limit; index++) {
      if (isBoundary(index)) return { last: index - 1, closed: false };
    }
    return close === undefined ? { last: count - 1, closed: false } : { last: close, closed: true };
  }

  /**
   * Returns the block opened at `open` if it contains another one, up to the first line that makes sense as the end of
   * its part.
   */
  function nestedBlock(open: number): NestedBlock | undefined {
    const limit = at(nextBoundary, open + 1);
    const fences: FenceLine[] = [];
    for (let index = open; index < limit; index = at(nextFence, index + 1)) {
      if (fences.push(fenceLine(index)) === MAX_FENCES) break;
    }
    return readNestedBlock(fences);
  }

  function fenceLine(index: number): FenceLine {
    const { start, end, body, indent, level, kind } = lines[index]!;
    const character = text.charAt(start + indent);
    const info = kind === 'info-fence' ? text.slice(body, end).trim() : '';
    const around = lookAround(textOf(index - 1), textOf(index + 1));
    return { index, indent, length: level, character, info, ...around };
  }

  function textOf(index: number): string | undefined {
    const line = lines[index];
    return line && text.slice(line.start, line.end);
  }

  return { closingFence, closes, hasBoundary, nestedBlock, openEnd };
}
