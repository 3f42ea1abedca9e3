import { counted } from './counted.ts';
import { compareProblems, type Problem } from './problem.ts';

/** What `check` found; also its JSON form. */
export interface CheckReport {
  /** Files read as decks. */
  decks: number;
  /** Question markers found. */
  questions: number;
  /** Cards left when duplicates are joined. */
  cards: number;
  problems: readonly Problem[];
}

/** Control characters and direction overrides: deck text may not steer a terminal. */
const RE_CONTROL = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A problem for the terminal: its place, severity and code on one line, message and hint indented below it.
 * `contentPrefix` is the content folder's path as the user knows it, e.g. `content`; empty for none.
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

/** All problems in the order of files and lines, a blank line between them, and the counts. Paths are inside the content folder. */
export function formatReport(report: CheckReport): string {
  const problems = report.problems
    .toSorted(compareProblems)
    .map((problem) => `${formatProblem(problem, '')}\n\n`);
  return `${problems.join('')}${formatCounts(report)}\n`;
}

/** E.g. `10 decks, 122 questions, 121 cards: 0 errors, 1 warning.` */
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

/** The report as JSON, each problem with exactly the documented keys, in the order of files and lines. */
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
