import type { LinkText } from '../link-text.ts';
import { format } from './format.ts';

/* A session: the card that is asked, and what is said. */

export const study = 'Study';
/** The title of the page of a session. */
export const studyTitle = (title: string) => `Study: ${title}`;
export const needsScript = (shelf: LinkText) =>
  `Sessions need JavaScript, as what you have learned is kept in your browser. Without it, every card can be read and tried from ${shelf('the shelf')}.`;
export const loading = 'Loading …';
export const tryAgain = 'Try again';
export const leaveCardOut = 'Leave this card out';
export const keptHere = 'What this device keeps';
export const leave = 'Leave';
export const cramming = 'Cramming: grades are not stored, and nothing is rescheduled.';
export const cardsDone = 'Cards done';
export const addNote = 'Add a note';
export const saveNote = 'Save note';
export const answerChanged = 'The answer of this card was changed since you learned it.';
export const yourAnswer = 'Your answer';
export const showAnswer = 'Show answer';
export const howWell = 'How well did you recall it?';
export const bury = 'Bury';
export const flag = 'Flag';
export const removeFlag = 'Remove flag';
export const openCardPage = 'Open the card’s page';
export const backToSession = 'Back to the session';
export const keysAndSettings = 'Keys and settings';
export const keyActions = {
  answer: 'shows the answer, then grades it Good',
  grades: 'Again, Hard, Good, Easy',
  undo: 'undoes the last step',
  bury: 'buries the card until tomorrow',
  suspend: 'suspends the card',
  flag: 'flags the card, or removes its flag',
  open: 'opens the card’s page',
  help: 'shows these keys',
  leave: 'leaves the session',
};
/* How many cards are left, by kind. */

export const leftOf = {
  new: (count: number) => `${format.number(count)} new`,
  learning: (count: number) => `${format.number(count)} learning`,
  due: (count: number) => `${format.number(count)} to review`,
  later: (count: number) => `${format.number(count)} not due yet`,
  toGo: (count: number) => `${format.number(count)} to go`,
  onceMore: (count: number) => `${format.number(count)} once more`,
};
/** Separates them. */
export const comma = ', ';
/** Makes a text a sentence. */
export const sentence = (text: string) => `${text}.`;
/* What is said after a step. */

export const graded = ({ grade, next, left }: { grade: string; next: string; left: string }) =>
  `${grade}: back in ${next}. ${left}`;
export const crammed = ({ grade, next, left }: { grade: string; next: string; left: string }) =>
  `${grade}: ${next}. ${left}`;
export const onceMore = 'once more';
export const done = 'done';
export const suspended = 'Suspended';
export const buried = 'Buried until tomorrow';
export const flagged = 'Flagged';
export const flaggedWith = (note: string) => `Flagged: ${note}`;
export const flagRemoved = 'Flag removed';
export const noteSaved = 'Note saved';
export const nothingToUndo = 'There is nothing to undo.';
export const otherTab = 'This card was handled in another tab.';
export const undone = {
  suspend: 'Undone: the card is not suspended.',
  bury: 'Undone: the card is not buried.',
  flag: 'Undone: the card is as it was before you flagged it.',
  unflag: 'Undone: the card is flagged.',
  other: 'Undone: grade it again.',
};
export const compared =
  'Your answer compared with the card’s: struck through is what the card does not have; underlined is what yours lacks.';
export const notCompared =
  'Your answer has few words in common with the card’s: compare what they say.';
/** Links to cards follow. */
export const missedSeeFirst = 'You missed this card. See first:';
/* Where a session was started, and the way back. */

export const backTo = (title: string) => `Back to ${title}`;
export const toLibrary = 'To the library';
export const backToResults = 'Back to the results';
export const backToSessions = 'Back to sessions';
export const searchTitle = (words: string) => `Search: “${words}”`;
export const examTitle = (title: string) => `Exam: ${title}`;
export const dueToday = 'Due today';
export const bothTitles = (first: string, second: string) => `${first} and ${second}`;
export const andMore = (first: string, others: number) =>
  `${first} and ${format.number(others)} more`;
