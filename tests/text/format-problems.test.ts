import { expect, test } from 'vitest';
import {
  formatCounts,
  formatProblem,
  formatReport,
  reportToJson,
} from '../../src/text/format-problems.ts';
import type { Problem } from '../../src/text/problem.ts';

const OPEN_ANSWER: Problem = {
  file: 'decks/physics/part-24.md',
  line: 61,
  column: 1,
  code: 'answer-not-closed',
  severity: 'warning',
  message: 'The answer has no closing `x??`; treated as ending at the next heading.',
  hint: 'Add a line `x??` after line 78.',
};
const NO_ANSWER: Problem = {
  file: 'decks/physics/part-24.md',
  line: 9,
  column: 3,
  code: 'answer-missing',
  severity: 'error',
  message: 'The question has no answer.',
  hint: 'Write one.',
};

test('a problem shows its place, severity, and code, with message and hint below', () => {
  expect(formatProblem(OPEN_ANSWER, 'content')).toBe(
    `content/decks/physics/part-24.md:61:1  warning  answer-not-closed
  The answer has no closing \`x??\`; treated as ending at the next heading.
  Add a line \`x??\` after line 78.`,
  );
});

test('without a prefix, the file is unchanged; an empty hint takes no line; line breaks are indented', () => {
  const problem = { ...NO_ANSWER, message: 'One line.\r\nAnother.', hint: '' };
  expect(formatProblem(problem, '')).toBe(
    `decks/physics/part-24.md:9:3  error  answer-missing
  One line.
  Another.`,
  );
});

test('control characters of a deck are escaped', () => {
  const problem = { ...NO_ANSWER, file: 'a\nb.md', message: 'Found "\u001b[2J\u202e".', hint: '' };
  expect(formatProblem(problem, '')).toBe(
    'a\\u{a}b.md:9:3  error  answer-missing\n  Found "\\u{1b}[2J\\u{202e}".',
  );
});

test('a report is sorted by file, line, and column and ends with the counts', () => {
  const other = { ...OPEN_ANSWER, file: 'decks/a.md' };
  const problems = [OPEN_ANSWER, NO_ANSWER, other];
  expect(formatReport({ decks: 2, questions: 12, cards: 11, problems })).toBe(
    [
      formatProblem(other, ''),
      formatProblem(NO_ANSWER, ''),
      formatProblem(OPEN_ANSWER, ''),
      '2 decks, 12 questions, 11 cards: 1 error, 2 warnings.\n',
    ].join('\n\n'),
  );
});

test('counts use the singular for one', () => {
  expect(formatCounts({ decks: 1, questions: 1, cards: 1, problems: [NO_ANSWER] })).toBe(
    '1 deck, 1 question, 1 card: 1 error, 0 warnings.',
  );
});

test('counts include notes if there are any', () => {
  const problems = [{ ...NO_ANSWER, severity: 'note' as const }];
  expect(formatCounts({ decks: 1, questions: 1, cards: 1, problems })).toBe(
    '1 deck, 1 question, 1 card: 0 errors, 0 warnings, 1 note.',
  );
});

test('the JSON form has only the documented keys, sorted like the report', () => {
  const problems = [{ ...OPEN_ANSWER, extra: true }, NO_ANSWER];
  const json = JSON.parse(reportToJson({ decks: 1, questions: 2, cards: 2, problems })) as unknown;
  expect(json).toStrictEqual({
    decks: 1,
    questions: 2,
    cards: 2,
    problems: [NO_ANSWER, OPEN_ANSWER],
  });
});
