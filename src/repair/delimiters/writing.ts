import type { Edit } from '../../text/passage.ts';
import type { Formula } from './formula.ts';
import type { Report } from '../../text/problem.ts';
import type { Line } from '../blocks/lines.ts';
import type { Notation } from '../tex/notation.ts';
import type { TexPart } from '../tex/read-tex.ts';

export interface Edits {
  replace: (start: number, end: number, text: string) => void;
  insert: (at: number, text: string) => void;
  /** In order and without overlaps: of two edits of one stretch the first one given stays. */
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

/** What the formulas of a passage are written from and to. */
export interface Writing {
  text: string;
  lines: readonly Line[];
  formulas: readonly Formula[];
  kind: 'inline' | 'block';
  edits: Edits;
  notation: Notation;
  report: Report;
}

/** How far writing has come. */
export interface WritingState {
  /** From here on, nothing of the line that is being written has come yet. */
  fresh: number;
  /** The formula before ends where this one starts, and got a space after it. */
  spaced: boolean;
  /** The number of the last item of an ordered list that was put back, and its line. */
  number: { line: number; value: number } | undefined;
}

/** Writes TeX in place of its pieces, `joint` between its lines. */
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
