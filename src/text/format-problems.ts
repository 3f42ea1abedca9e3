import { counted } from './counted.ts';
import { compareProblems, type Problem } from './problem.ts';

/** Results of `check`; also its JSON form. */
export interface CheckReport {
  /** Number of files read as decks. */
  decks: number;
  /** Number of question markers. */
  questions: number;
  /** Number of cards after merging duplicates. */
  cards: number;
  problems: readonly Problem[];
}

/** Control characters and direction overrides, escaped so that deck text can't control the terminal. */
const RE_CONTROL = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Formats a problem for the terminal: place, severity, and code on one line, message and hint indented below.
 * `contentPrefix` is the content folder's path as the user wrote it, e.g. `content`, or empty.
 */
export function formatProblem(problem: Problem, contentPrefix: string): string {
  const file = contentPrefix ? `${contentPrefix}/${problem.file}` : problem.file;
  const place = `${showControls(file)}:${problem.line}:${problem.column}`;
  const lines = [`${place}  ${problem.severity}  ${problem.code}`];
  for (const text of [problem.message, problem.hint]) {
    for (const line of text.split(/\r\n|\r|\n/)) if (line) lines.push(`  ${showControls(line)}`);
  }
  return lines.join('\n');
}

/**
 * Formats all problems, sorted by file and line and separated by blank lines, and the counts. Paths are relative to the
 * content folder.
 */
export function formatReport(report: CheckReport): string {
  const problems = report.problems
    .toSorted(compareProblems)
    .map((problem) => `${formatProblem(problem, '')}\n\n`);
  return `${problems.join('')}${formatCounts(report)}\n`;
}

/** Returns e.g. `10 decks, 122 questions, 121 cards: 0 errors, 1 warning.` */
export function formatCounts({ decks, questions, cards, problems }: CheckReport): string {
  const errors = countErrors(problems);
  const found = [counted(decks, 'deck'), counted(questions, 'question'), counted(cards, 'card')];
  const notes = problems.filter(({ severity }) => severity === 'note').length;
  const wrong = [
    counted(errors, 'error'),
    counted(problems.length - errors - notes, 'warning'),
    ...(notes > 0 ? [counted(notes, 'note')] : []),
  ];
  return `${found.join(', ')}: ${wrong.join(', ')}.`;
}

/** Formats the report as JSON, sorted by file and line; each problem has exactly the documented keys. */
export function reportToJson({ decks, questions, cards, problems }: CheckReport): string {
  const sorted = problems
    .toSorted(compareProblems)
    .map(({ file, line, column, code, severity, message, hint }) => {
      return { file, line, column, code, severity, message, hint };
    });
  return `${JSON.stringify({ decks, questions, cards, problems: sorted }, undefined, 2)}\n`;
}

export function countErrors(problems: readonly Problem[]): number {
  return problems.filter((problem) => problem.severity === 'error').length;
}

function showControls(text: string): string {
  return text.replace(RE_CONTROL, (character) => {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}
