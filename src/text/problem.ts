import { compareCodeUnits } from './natural-order.ts';

/** A place in a deck: 1-based, columns in UTF-16 code units, counted in the whole file. */
export interface Place {
  line: number;
  column: number;
}

/**
 * `error`: a card is not whole (no answer, a file that cannot be read).
 * `warning`: something was guessed or left out.
 * `note`: nothing is wrong; something was decided that a setting can change.
 */
export type Severity = 'error' | 'warning' | 'note';

/** One thing found wrong in a deck, a note or `library.yaml`, in plain words. */
export interface Problem extends Place {
  /** Path inside the content folder, `/`-separated. */
  file: string;
  /** Stable kebab-case name, e.g. `answer-not-closed`. */
  code: string;
  severity: Severity;
  /** What was found and what was done about it, in full sentences. */
  message: string;
  /** What to change, as an instruction. */
  hint: string;
}

/** A problem before its file is known. */
export type LocalProblem = Omit<Problem, 'file'>;

/** A problem before its place is known. */
export type UnplacedProblem = Omit<LocalProblem, 'line' | 'column'>;

/** Records a problem at an offset of the deck. */
export type Report = (offset: number, problem: UnplacedProblem) => void;

/** Orders problems of one file by their places. */
export function comparePlaces(a: Place, b: Place): number {
  return a.line - b.line || a.column - b.column;
}

/** Orders problems by their files and places. */
export function compareProblems(a: Problem, b: Problem): number {
  return compareCodeUnits(a.file, b.file) || comparePlaces(a, b);
}

export function warning(code: string, message: string, hint: string): UnplacedProblem {
  return { code, severity: 'warning', message, hint };
}
