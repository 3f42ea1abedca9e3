import { compareCodeUnits } from './natural-order.ts';

/** A place in a deck: 1-based line and column in the whole file; columns in UTF-16 code units. */
export interface Place {
  line: number;
  column: number;
}

/**
 * `error`: a card is incomplete (no answer, an unreadable file). `warning`: something was guessed or omitted. `note`:
 * nothing is wrong, but a setting can change a decision.
 */
export type Severity = 'error' | 'warning' | 'note';

/** A fault found in a deck, a note, or `library.yaml`, described in plain words. */
export interface Problem extends Place {
  /** Path inside the content folder, `/`-separated. */
  file: string;
  /** Stable kebab-case name, e.g. `answer-not-closed`. */
  code: string;
  severity: Severity;
  /** What was found and how it was handled, in full sentences. */
  message: string;
  /** What to change, as an instruction. */
  hint: string;
}

/** A problem without its file. */
export type LocalProblem = Omit<Problem, 'file'>;

/** A problem without its place. */
export type UnplacedProblem = Omit<LocalProblem, 'line' | 'column'>;

/** Records a problem at an offset of the deck. */
export type Report = (offset: number, problem: UnplacedProblem) => void;

/** Compares problems of one file by their places. */
export function comparePlaces(a: Place, b: Place): number {
  return a.line - b.line || a.column - b.column;
}

/** Compares problems by their files and places. */
export function compareProblems(a: Problem, b: Problem): number {
  return compareCodeUnits(a.file, b.file) || comparePlaces(a, b);
}

export function error(code: string, message: string, hint: string): UnplacedProblem {
  return { code, severity: 'error', message, hint };
}

export function warning(code: string, message: string, hint: string): UnplacedProblem {
  return { code, severity: 'warning', message, hint };
}
