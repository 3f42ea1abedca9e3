import type { UnplacedProblem } from '../text/problem.ts';

const WRITE_A_CARD =
  'Write a question as `:p What is …?`, then `??x`, the answer and `x??` on lines of their own.';

/** Problems with a deck as a whole. */

export const DECK_TOO_LONG = problem(
  'deck-too-long',
  'The deck has more than 4,000,000 lines; it was left out.',
  'Split it into several files.',
  'error',
);

export const DECK_EMPTY = problem(
  'deck-empty',
  'The deck is empty; it was left out.',
  'Write cards into it, or delete the file.',
);

export const NO_CARDS = problem(
  'no-cards',
  'The deck holds no card: no line starts with `:p` and a space.',
  WRITE_A_CARD,
);

export const headerGuessed = (message: string) =>
  problem(
    'header-guessed',
    message,
    'Set `title` and `author` of the book in `library.yaml` if the guess is wrong.',
  );

export const SECOND_HEADER = problem(
  'second-header',
  'The deck has a second header line; the cards behind it were taken as cards of the first.',
  'Put each deck into a file of its own.',
);

export const FENCE_NOT_CLOSED = problem(
  'fence-not-closed',
  'The code block that starts here has no closing fence; it was taken to end with the part of the card that it stands in.',
  'Add a line with the same fence behind the last line of code.',
);

/** Problems with text outside of cards. */

export const textOutsideCard = (words: string) =>
  problem(
    'text-outside-card',
    `The text “${words}” belongs to no card; it is not shown.`,
    'Put it under a heading with a question, or delete it.',
  );

export const headingWithoutQuestion = (words: string) =>
  problem(
    'heading-without-question',
    `The heading “${words}” has no question under it; it is not shown.`,
    WRITE_A_CARD,
  );

/** Problems with a card. */

export const headingMissing = (inherited: boolean) =>
  problem(
    'heading-missing',
    inherited
      ? 'The question has no heading of its own; it was given the one before it.'
      : 'The question has no heading; it was given its own first words.',
    'Put a line `#### Concept` before the question.',
  );

export const questionNotMarked = (words: string) =>
  problem(
    'question-not-marked',
    `An answer opens here, but no \`:p\` stands before it; “${words}” was taken for its question.`,
    'Mark the question with `:p` and a space at the start of its line.',
  );

export const answerMissing = (question: string) =>
  problem(
    'answer-missing',
    `The question “${question}” has no answer.`,
    'Write the answer between a line `??x` and a line `x??` behind the question.',
    'error',
  );

export const answerBeforeOpener = (question: string) =>
  problem(
    'answer-before-opener',
    `The answer to “${question}” stands before an empty \`??x\` \`x??\`; it was taken to begin behind the question.`,
    'Move the line `??x` between the question and the answer.',
  );

export const openerMissing = (question: string) =>
  problem(
    'opener-missing',
    `The answer to “${question}” has no opening \`??x\`; it was taken to begin behind the question.`,
    'Put a line `??x` between the question and the answer.',
  );

export const answerNotClosed = (question: string, endedBy: string, lastLine: number) =>
  problem(
    'answer-not-closed',
    `The answer to “${question}” has no closing \`x??\`; it was taken to end at ${endedBy}.`,
    `Add a line \`x??\` after line ${lastLine}.`,
  );

export const SECOND_OPENER = problem(
  'second-opener',
  'A second `??x` stands inside of the answer; the answer was taken to go on behind it.',
  'Delete the line, or write `x??` if the answer ends here.',
);

export const OPENER_AS_CLOSER = problem(
  'opener-as-closer',
  'The answer ends with `??x`; it was read as `x??`.',
  'Write `x??` where an answer ends.',
);

export const CLOSER_AS_OPENER = problem(
  'closer-as-opener',
  'The answer starts with `x??`; it was read as `??x`.',
  'Write `??x` where an answer starts.',
);

export const CLOSER_IN_ANSWER = problem(
  'closer-in-answer',
  'The answer is closed here but goes on and is closed again; all of it was kept.',
  'Delete the first `x??`.',
);

function problem(
  code: string,
  message: string,
  hint: string,
  severity: UnplacedProblem['severity'] = 'warning',
): UnplacedProblem {
  return { code, severity, message, hint };
}
