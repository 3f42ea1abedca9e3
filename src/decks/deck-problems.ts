import { warning } from '../text/problem.ts';

const WRITE_A_CARD =
  'Write a question as `:p What is …?`, then `??x`, the answer and `x??` on lines of their own.';

/** Problems with a deck as a whole. */

export const DECK_TOO_LONG = {
  ...warning(
    'deck-too-long',
    'The deck has more than 4,000,000 lines; skipped.',
    'Split it into several files.',
  ),
  severity: 'error',
} as const;

export const DECK_EMPTY = warning(
  'deck-empty',
  'The deck is empty; skipped.',
  'Add cards, or delete the file.',
);

export const NO_CARDS = warning(
  'no-cards',
  'The deck contains no cards: no line starts with `:p` and a space.',
  WRITE_A_CARD,
);

export const headerGuessed = (message: string) =>
  warning(
    'header-guessed',
    message,
    'Set `title` and `author` of the book in `library.yaml` if the guess is wrong.',
  );

export const SECOND_HEADER = warning(
  'second-header',
  'The deck has a second header line; the cards after it are treated as cards of the first.',
  'Put each deck into a file of its own.',
);

export const FENCE_NOT_CLOSED = warning(
  'fence-not-closed',
  'The code block that starts here has no closing fence; treated as ending with the part of the card that it is in.',
  'Add a line with the same fence after the last line of code.',
);

/** Problems with text outside of cards. */

export const textOutsideCard = (words: string) =>
  warning(
    'text-outside-card',
    `The text “${words}” belongs to no card; not shown.`,
    'Put it under a heading with a question, or delete it.',
  );

export const headingWithoutQuestion = (words: string) =>
  warning(
    'heading-without-question',
    `The heading “${words}” has no question under it; not shown.`,
    WRITE_A_CARD,
  );

/** Problems with a card. */

export const headingMissing = (inherited: boolean) =>
  warning(
    'heading-missing',
    inherited
      ? 'The question has no heading of its own; the one before it is used.'
      : 'The question has no heading; its first words are used.',
    'Put a line `#### Concept` before the question.',
  );

export const questionNotMarked = (words: string) =>
  warning(
    'question-not-marked',
    `An answer starts here without a \`:p\` before it; “${words}” is treated as its question.`,
    'Mark the question with `:p` and a space at the start of its line.',
  );

export const answerMissing = (question: string) => ({
  ...warning(
    'answer-missing',
    `The question “${question}” has no answer.`,
    'Write the answer between a line `??x` and a line `x??` after the question.',
  ),
  severity: 'error' as const,
});

export const answerBeforeOpener = (question: string) =>
  warning(
    'answer-before-opener',
    `The answer to “${question}” is before an empty \`??x\` \`x??\`; treated as starting after the question.`,
    'Move the line `??x` between the question and the answer.',
  );

export const openerMissing = (question: string) =>
  warning(
    'opener-missing',
    `The answer to “${question}” has no opening \`??x\`; treated as starting after the question.`,
    'Put a line `??x` between the question and the answer.',
  );

export const answerNotClosed = (question: string, endedBy: string, lastLine: number) =>
  warning(
    'answer-not-closed',
    `The answer to “${question}” has no closing \`x??\`; treated as ending at ${endedBy}.`,
    `Add a line \`x??\` after line ${lastLine}.`,
  );

export const SECOND_OPENER = warning(
  'second-opener',
  'There is a second `??x` inside the answer; the answer is treated as continuing after it.',
  'Delete the line, or write `x??` if the answer ends here.',
);

export const OPENER_AS_CLOSER = warning(
  'opener-as-closer',
  'The answer ends with `??x`; treated as `x??`.',
  'Write `x??` where an answer ends.',
);

export const CLOSER_AS_OPENER = warning(
  'closer-as-opener',
  'The answer starts with `x??`; treated as `??x`.',
  'Write `??x` where an answer starts.',
);

export const CLOSER_IN_ANSWER = warning(
  'closer-in-answer',
  'The answer is closed here but continues and is closed again; all of it is kept.',
  'Delete the first `x??`.',
);
