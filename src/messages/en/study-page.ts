import { cards } from './counts.ts';
import { format } from './format.ts';

/* The page of sessions: today, exams, books, and the plan for an exam. */

export const forExam = 'For an exam';
export const planExam = 'Plan for an exam';
export const examDay = 'Day of the exam';
export const examScope = 'What it is on';
export const book = 'Book';
export const chooseBook = 'Choose a book';
export const chapter = 'Chapter';
export const allChapters = 'All chapters';
export const add = 'Add';
/* Follow `add`, for screen readers. */

export const addBook = 'the book or chapter';
export const addConcept = 'the concept';
export const concept = 'Concept';
export const makePlan = 'Make the plan';
export const remove = 'Remove';
export const removeOne = (name: string) => `Remove ${name}`;
export const removeExam = (title: string) => `Remove the exam ${title}`;
export const chooseBookFirst = 'Choose a book first.';
export const noConcept = (name: string) => `There is no concept “${name}” with several cards.`;
export const chooseDay = 'Choose a day.';
export const chooseScope = 'Choose what the exam is on: a book, a chapter, or a concept.';
/** Follows the date of an exam. */
export const daysAhead = (days: number) =>
  days === 0
    ? 'today'
    : days === 1
      ? 'tomorrow'
      : format.count(days, { one: 'in # day', other: 'in # days' });
/** Follows them. */
export const minutesADay = (minutes: number) => `, about ${format.number(minutes)} min a day`;
/* On the home page. */

export const exam = 'Exam:';
export const moreExams = (count: number) =>
  format.count(count, { one: 'and # more exam', other: 'and # more exams' });
/* Books. */

export const studyBook = 'Study a book';
export const learningHint = 'Today’s session takes new cards from the books marked as learning.';
export const learning = 'Learning';
export const learningBook = (title: string) => `Learning ${title}`;
export const alsoFrom =
  'You can also start a session from a chapter, a concept, a card, or a search.';
/* Today’s session. */

export const studyShare = (share: string) => `Study ${share}`;
export const learnNew = (count: number) =>
  format.count(count, { one: 'Learn # new card', other: 'Learn # new cards' });
export const dueToday = (count: number) =>
  format.count(count, { one: '# card due today', other: '# cards due today' });
/* Sentences that begin with `dueToday`. */

export const allDue = (due: string) => `${due}.`;
export const someHere = (due: string, here: number) =>
  `${due}, ${format.number(here)} of them on this device.`;
export const dueButDone = (due: string) => `${due}, but today’s share is done.`;
export const dueShare = (due: string, share: number) =>
  `${due}, of which ${format.number(share)} are today’s share.`;
export const notStarted = 'You haven’t started yet.';
export const noneDue = 'No cards are due today.';
export const noneDueNorNew = 'No cards are due today, and there are no new ones.';
export const noneHere =
  'No cards are due today. New cards need a connection, or a book kept on this device.';
export const markAnother = 'No cards are due today. Mark another book as learning to get new ones.';
export const doneForToday = 'You are done for today. To go on, study a book below.';
export const aboutMinutes = (count: number) =>
  format.count(count, { one: 'About # minute.', other: 'About # minutes.' });
/* What a book adds to it. */

export const due = (count: number) => `${format.number(count)} due`;
export const fresh = (count: number) => `${format.number(count)} new`;
export const shareOfBook = (share: string) => `Today: ${share}`;
export const bookDone = 'Done for today';
export const notOnDevice = 'Not on this device';
/* The plan for an exam. */

export const planSummary = (day: string, days: number, count: number) =>
  `${day}: ${days === 1 ? 'the last day to study on' : format.count(days, { one: '# day to study on', other: '# days to study on' })}. ${cards(count)}.`;
export const planForecast = (without: string, withPlan: string) =>
  `If you did nothing more, you would recall about ${without} of them on that day; with the plan, about ${withPlan}.`;
export const studyTodayShare = (share: string) => `Study today’s share: ${share}`;
export const newCards = (count: number) =>
  format.count(count, { one: '# new card', other: '# new cards' });
export const reviews = (count: number) =>
  format.count(count, { one: '# review', other: '# reviews' });
export const cramAll = 'Cram all cards';
export const otherSessions = 'Other sessions';
export const eachDay = 'Cards per day';
export const eachDayHint = 'Days that are not listed have no cards, if every answer is Good.';
export const columns = {
  day: 'Day',
  newCards: 'New cards',
  reviews: 'Reviews',
  card: 'Card',
  recall: 'Recall',
};
export const weakest = 'The weakest cards on that day without further study';
