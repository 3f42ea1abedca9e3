import type { Edits } from './edits.ts';
import type { Formula } from './formula.ts';
import type { Report } from '../../text/problem.ts';
import type { Line } from '../blocks/lines.ts';
import type { TexPart } from '../tex/read-tex.ts';

/** What the formulas of a passage are written from and to. */
export interface Writing {
  text: string;
  lines: readonly Line[];
  formulas: readonly Formula[];
  kind: 'inline' | 'block';
  edits: Edits;
  report: Report;
}

/** How far writing has come. */
export interface WritingState {
  /** From here on, nothing of the line that is being written has come yet. */
  fresh: number;
  /** The formula before ends where this one starts, and was given a space behind it. */
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
