import type { Edit } from '../../text/passage.ts';
import type { Formula } from './formula.ts';
import type { Report } from '../../text/problem.ts';
import type { Line } from '../blocks/lines.ts';
import type { Notation } from '../tex/notation.ts';
import type { TexPart } from '../tex/read-tex.ts';

export interface Edits {
  replace: (start: number, end: number, text: string) => void;
  insert: (at: number, text: string) => void;
  /** Returns the edits, sorted and without overlaps: of two edits of the same text, the first one added wins. */
  sorted: () => Edit[];
}

export function createEdits(): Edits {
  const edits: Edit[] = [];
  const replace = (start: number, end: number, text: string) => {
    if (start < end || text) edits.push({ start, end, text });
  };
  return {
    replace,
    insert: (at, text) => replace(at, at, text),
    sorted: () => {
      const kept: Edit[] = [];
      for (const edit of edits.sort((a, b) => a.start - b.start || a.end - b.end)) {
        const last = kept.at(-1);
        const again =
          last?.start === edit.start && last.end === edit.end && last.text === edit.text;
        if (!again && edit.start >= (last?.end ?? 0)) kept.push(edit);
      }
      return kept;
    },
  };
}

/** Inputs and outputs of writing the formulas of a passage. */
export interface Writing {
  text: string;
  lines: readonly Line[];
  formulas: readonly Formula[];
  kind: 'inline' | 'block';
  edits: Edits;
  notation: Notation;
  report: Report;
}

/** Progress of writing. */
export interface WritingState {
  /** Offset in the text where the current line of the output starts. */
  fresh: number;
  /** Whether the previous formula ends where this one starts, and got a space after it. */
  spaced: boolean;
  /** The number of the last restored item of an ordered list, and its line. */
  number: { line: number; value: number } | undefined;
}

/** Replaces the pieces of a formula with its TeX, with `joint` between lines. */
export function writeTex(edits: Edits, part: TexPart, joint: string): void {
  if (part.replacement !== undefined) {
    edits.replace(part.start, part.end, part.replacement.replaceAll('\n', joint));
    return;
  }
  for (const [index, piece] of part.pieces.entries()) {
    const following = part.pieces[index + 1];
    if (following) edits.replace(piece.end, following.start, joint);
  }
}
