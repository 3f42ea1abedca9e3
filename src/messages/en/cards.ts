import { books, cards, chapters, concepts } from './counts.ts';
import { format } from './format.ts';

/* Pages of books, chapters, and cards. */

export const context = 'Context';
export const question = 'Question';
export const answer = 'Answer';
/**
 * What the summary of an answer says, in pieces: `Show ` + `answer` + ` to “` + the card's heading + `”`. The verbs are
 * before or after the noun, as the language has it.
 */
export const answerSummary = {
  noun: 'answer',
  show: { before: 'Show ', after: '' },
  hide: { before: 'Hide ', after: '' },
  heading: { before: ' to “', after: '”' },
};
export const seeAnswerOnPage = 'See the answer on the card’s page';

export const bookDescription = (
  book: { title: string; author: string | undefined },
  cardCount: number,
  chapterCount: number,
) => {
  const by = book.author ? ` by ${book.author}` : '';
  return `${cards(cardCount)} from “${book.title}”${by}, in ${chapters(chapterCount)}.`;
};
export const chapterDescription = (cardCount: number, chapter: string, concepts: string) =>
  `${cards(cardCount)} on ${chapter}${concepts && `: ${concepts}`}.`;
export const headingDescription = (
  cardCount: number,
  { heading, chapter, book }: { heading: string; chapter: string; book: string },
) => `${cards(cardCount)} under the heading “${heading}” in ${chapter} of ${book}.`;
export const withThisHeading = (cardCount: number) => `${cards(cardCount)} with this heading`;
/** A place in the library, from the book to the chapter. */
export const placeIn = (book: string, chapter: string) => `${book}, ${chapter}`;
export const feedDescription = (book: string) => `New and changed cards of “${book}”.`;

/* A book. */

export const studyThisBook = 'Study this book';
export const shelfCode = (code: string) => `Shelf code ${code}`;
export const chaptersHeading = 'Chapters';
export const conceptsHeading = 'Concepts';
export const moreConcepts = (count: number) =>
  format.count(count, {
    one: '# more concept in the index',
    other: '# more concepts in the index',
  });
export const takeBookAlong = 'Take this book along';
/** Formats that a book is offered in. */
export const exportLabels = {
  anki: 'Anki package',
  tsv: 'Text for Anki (TSV)',
  csv: 'Table (CSV)',
  markdown: 'Markdown',
  mdx: 'MDX',
  json: 'JSON',
  html: 'One page that works anywhere (HTML)',
  pdf: 'Cards on paper (PDF)',
};
export const feed = 'Feed of new and changed cards';
export const bookContents = 'Contents of the book';

/* A chapter. */

export const study = 'Study';
/** Follows `study`, for screen readers. */
export const thisChapter = ' this chapter';
export const thisConcept = ' this concept';
/** Studies cards without changing their schedule. */
export const cram = 'Cram';
/** Offers a session on all cards: their number. */
export const allOf = (count: string) => `All ${count}`;
export const thisBook = ' this book';
export const thisCard = ' this card';
export const cardsHeading = 'Cards';
export const cardsOnThisPage = 'Cards on this page';
export const printChapter = 'Print this chapter';
export const cardsShown = 'Cards shown';
export const filters = {
  all: 'All',
  new: 'New',
  due: 'Due',
  suspended: 'Suspended',
  flagged: 'Flagged',
};
export const answersHeading = 'Answers';
export const neighbors = {
  card: {
    both: 'Previous and next card',
    previous: 'Previous card',
    next: 'Next card',
  },
  chapter: {
    both: 'Previous and next chapter',
    previous: 'Previous chapter',
    next: 'Next chapter',
  },
};

/* A card. */

export const seeFirst = 'See first:';
export const relatedCards = 'Related cards';
export const sourceHeading = 'Source';
export const alsoIn = 'Also in';
export const rated = (rating: string) => `Rated ${rating} of 10`;
export const lastChanged = (day: string) => `Last changed on ${day}`;
export const copyLink = 'Copy link';
export const copyMarkdown = 'Copy as Markdown';
export const reset = 'Reset';
export const undo = 'Undo';

/* Concepts. */

export const conceptIndex = 'Concepts';
export const conceptIndexDescription = (library: string, count: number) =>
  `The index of ${library}: ${concepts(count)}, each with its cards.`;
export const noConcepts = 'Concepts are listed here once there are cards.';
export const filterConcepts = 'Filter concepts';
export const letters = 'Letters';
/** What names without letters are listed under. */
export const symbols = 'Symbols';
/** In the index: refers from a name to another one, and from an entry to related ones. */
export const see = 'see';
export const seeAlso = 'see also';
/** Follows a number that is shown alone, for screen readers. */
export const cardsUnit = ' cards';
export const conceptDescription = (cardCount: number, concept: string, bookCount: number) =>
  `${cards(cardCount)} on ${concept} from ${books(bookCount)}.`;
export const cardsFromBooks = (cardCount: number, bookCount: number) =>
  `${cards(cardCount)} from ${books(bookCount)}`;
export const startHere = 'Start here';
export const broaderConcepts = 'Broader concepts';
export const narrowerConcepts = 'Narrower concepts';
export const relatedConcepts = 'Related concepts';

/* The sample card of the guide. */

export const sample = {
  heading: 'The testing effect',
  context:
    'Two groups read the same text. One reads it again; the other puts it away and writes down what it remembers. A week later the second group remembers more.',
  question: 'Why does it pay to try to answer before looking?',
  answer:
    'Because recalling an answer strengthens the memory of it more than reading it once more does. That holds even where the attempt fails, as long as the right answer follows.',
};
