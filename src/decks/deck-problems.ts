import { error, warning } from '../text/problem.ts';
import type { OtherFormat } from './other-formats.ts';

const WRITE_A_CARD =
  'Write a question as `:p What is …?`, then `??x`, the answer and `x??` on lines of their own.';

const WHAT_A_CARD_IS = `${WRITE_A_CARD} A card may also be one line, \`term:: definition\`. Recto’s content/README.md shows complete decks.`;

const HOW_TO_REWRITE =
  'Move the file out of the content folder and convert it to decks with `npm run import -- FILE`, or rewrite its cards as described in Recto’s content/README.md.';

/** Problems with a deck as a whole. */

export const DECK_TOO_LONG = error(
  'deck-too-long',
  'The deck has more than 4,000,000 lines; skipped.',
  'Split it into several files.',
);

export const DECK_EMPTY = warning(
  'deck-empty',
  'The deck is empty; skipped.',
  'Add cards, or delete the file.',
);

export const NO_CARDS = error(
  'no-cards',
  'The file has text but no cards: no question, no `??x` that opens an answer, and no `term:: definition`. None of it is shown.',
  WHAT_A_CARD_IS,
);

/** A file with cards of another program. */
export const otherFormat = ({ program, mark }: OtherFormat) =>
  error(
    'other-format',
    `This is a file for ${program} (${mark}), which Recto cannot read. Its cards are missing from the site.`,
    HOW_TO_REWRITE,
  );

/** A file of another program in which Recto can read some lines. */
export const otherFormatInPart = ({ program, mark }: OtherFormat) =>
  warning(
    'other-format',
    `This is a file for ${program} (${mark}); Recto reads only its lines \`term:: definition\`. The rest of the file is not shown.`,
    HOW_TO_REWRITE,
  );

export const frontMatterInvalid = (reason: string) =>
  warning(
    'front-matter-invalid',
    `The front matter between the lines \`---\` is not valid YAML (${reason}); skipped, including its tags.`,
    'Write each key on a line of its own, with a colon and a space after it, such as `tags: [garden, soil]`.',
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

/** By the reason why the end of a code block was guessed. */
export const FENCE_PROBLEMS = {
  unclosed: warning(
    'fence-not-closed',
    'The code block that starts here has no closing fence; treated as ending with the part of the card that it is in.',
    'Add a line with the same fence after the last line of code.',
  ),
  'unclosed-nested': warning(
    'fence-not-closed',
    'The code block that starts here has another one inside and no closing fence of its own; treated as ending with the one inside.',
    'Add a fence after its last line, and write its two fences with one character more than those inside.',
  ),
  nested: warning(
    'fence-nested',
    'The code block that starts here has another one inside, with fences as long as its own; all of it is treated as one block.',
    'Write the two outer fences with one character more than those inside.',
  ),
} as const;

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
    `No \`:p\` marks a question here, but an answer follows; “${words}” is treated as its question.`,
    'Mark the question with `:p` and a space at the start of its line.',
  );

export const headingAsks = (words: string) =>
  warning(
    'question-not-marked',
    `No \`:p\` marks a question under this heading, but an answer follows; the heading “${words}” is treated as its question.`,
    'Write the question below the heading, with `:p` and a space at the start of its line.',
  );

export const answerMissing = (question: string) =>
  error(
    'answer-missing',
    `The question “${question}” has no answer; its card is shown without one.`,
    'Write the answer between a line `??x` and a line `x??` after the question.',
  );

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

export const secondOpener = (marker: string) =>
  warning(
    'second-opener',
    `There is a second opening marker, \`${marker}\`, inside the answer; the answer is treated as continuing after it.`,
    'Delete the line, or write `x??` if the answer ends here.',
  );

export const openerAsCloser = (marker: string) =>
  warning(
    'opener-as-closer',
    `The answer ends with \`${marker}\`; treated as \`x??\`.`,
    'Write `x??` in its place.',
  );

export const closerAsOpener = (marker: string) =>
  warning(
    'closer-as-opener',
    `The answer starts with \`${marker}\`; treated as \`??x\`.`,
    'Write `??x` in its place.',
  );

export const closerInAnswer = (marker: string) =>
  warning(
    'closer-in-answer',
    `The answer is closed here by \`${marker}\` but continues and is closed again; all of it is kept.`,
    `Delete this \`${marker}\`.`,
  );

/** A marker that is misspelled; `meant` is the correct spelling. */
export const markerMisspelled = (marker: string, meant: '??x' | 'x??') =>
  warning(
    'marker-misspelled',
    `The answer is ${meant === '??x' ? 'opened' : 'closed'} by \`${marker}\`; treated as \`${meant}\`.`,
    `Write \`${meant}\` in its place.`,
  );
