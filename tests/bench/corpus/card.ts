import type { Book } from './book.ts';
import { drawCode } from './code.ts';
import { drawDisplay, drawInline, drawLong } from './formulas.ts';
import { drawList, drawProse, drawSentence, drawTable } from './prose.ts';
import type { Random } from './random.ts';
import { capitalise, drawContentWord, titleCase } from './words.ts';

/** The parts of one card, well-formed Markdown without white space at their ends. */
export interface CardText {
  /** Text of the heading, without the marks before it. */
  heading: string;
  /** Without a label. */
  context: string;
  question: string;
  answer: string;
}

/** Draws a card that is more about `topics` than about the rest of its book. */
export function drawCard(random: Random, book: Book, topics: readonly string[]): CardText {
  const phrase = random.chance(0.7) ? random.pick(topics) : random.pickRanked(book.phrases);
  const math = random.chance(book.field.math);
  return {
    heading: drawHeading(random, book, phrase),
    context: drawContext(random, book, math),
    question: drawQuestion(random, book, phrase, math),
    answer: drawAnswer(random, book, phrase, math),
  };
}

function drawHeading(random: Random, book: Book, phrase: string): string {
  const title = titleCase(phrase);
  const other = titleCase(random.pickRanked(book.phrases));
  const [short, long] = random.pick(book.field.acronyms);
  return random.pickRanked<() => string>([
    () => title,
    () => `${random.pick(ACTIVITIES)} the ${title}`,
    () => `${title} ${random.pick(TAILS)}`,
    () => `${title} and ${other}`,
    () => `${random.pick(WRAPPERS)} ${title}`,
    () => `${title} with ${random.pick(book.field.tools)}`,
    () => `${long} (${short})`,
    () => `${title} vs. ${other}`,
    () => `${title}: ${capitalise(drawContentWord(random))} ${drawContentWord(random)}`,
  ])();
}

function drawQuestion(random: Random, book: Book, phrase: string, math: boolean): string {
  const other = random.pickRanked(book.phrases);
  const tool = random.pick(book.field.tools);
  const formula = math && random.chance(0.35) ? ` $${drawInline(random)}$` : '';
  const verb = random.pick(VERBS);
  const quality = random.pick(QUALITIES);
  return random.pick([
    `What is the difference between a ${phrase} and a ${other}?`,
    `How does the ${phrase}${formula} ${verb} the ${other}?`,
    `Why is the ${phrase} ${quality} when ${drawContentWord(random)} and ${drawContentWord(random)} are?`,
    `How would you ${verb} a ${phrase} with ${tool}?`,
    `What does the ${phrase}${formula} tell about the ${other}?`,
    `Which ${other} does ${tool} need for the ${phrase}?`,
    `Explain the ${phrase}${formula} in terms of ${drawContentWord(random)} and ${drawContentWord(random)}.`,
    `In which case is the ${other} ${quality} by the ${phrase}?`,
    `How do you ${verb} the ${phrase}${formula} of ${random.int(2, 99)} ${drawContentWord(random)}?`,
  ]);
}

function drawContext(random: Random, book: Book, math: boolean): string {
  if (random.chance(0.06)) return '';
  const formula = math && random.chance(0.6) ? ` Here $${drawInline(random)}$ holds.` : '';
  const display = math && random.chance(0.25) ? `\n\n$$${drawDisplay(random)}$$` : '';
  return drawProse(random, book, random.int(1, 4)) + formula + display;
}

/** Blocks of the answer: prose first, then formulas, code, lists, and tables in the book's proportions. */
function drawAnswer(random: Random, book: Book, phrase: string, math: boolean): string {
  const prose = drawProse(random, book, random.int(1, 4));
  const blocks = [math ? `${prose} ${drawEquations(random, book)}` : prose];
  if (math) {
    if (random.chance(0.7)) blocks.push(`$$${drawDisplay(random)}$$`);
    if (random.chance(0.15)) blocks.push(`$$\n${drawLong(random)}\n$$`);
  }
  if (random.chance(book.field.code)) {
    blocks.push(drawCode(random, book.field.languages, phrase));
    if (random.chance(0.5)) blocks.push(drawProse(random, book, random.int(1, 2)));
  }
  if (random.chance(0.35)) blocks.push(drawList(random, book));
  if (random.chance(0.03)) blocks.push(drawTable(random, book));
  return blocks.join('\n\n');
}

function drawEquations(random: Random, book: Book): string {
  const sentence = drawSentence(random, book).slice(0, -1);
  return `${sentence} $${drawInline(random)}$ and $${drawInline(random)}$.`;
}

const ACTIVITIES = [
  'Choosing',
  'Measuring',
  'Understanding',
  'Deriving',
  'Testing',
  'Plotting',
  'Tuning',
  'Avoiding',
  'Caching',
  'Configuring',
  'Handling',
  'Using',
  'Creating',
  'Calculating',
  'Updating',
];
const VERBS = [
  'compute',
  'update',
  'bound',
  'replace',
  'measure',
  'delay',
  'describe',
  'invalidate',
  'approximate',
  'create',
  'reach',
  'limit',
];
const QUALITIES = [
  'stable',
  'smaller',
  'preferred',
  'slow',
  'exact',
  'affected',
  'empty',
  'independent',
  'safe',
  'costly',
  'needed',
  'unchanged',
];
const TAILS = [
  'in Practice',
  'Overview',
  'Basics',
  'Example',
  'at Scale',
  'Trade-offs',
  '- Part 2',
  'and Its Limits',
  'Explained',
  'Problem',
  'Revisited',
];
const WRAPPERS = [
  'Introduction to',
  'Overview of',
  'Basics of',
  'Example of',
  'Properties of',
  'The Role of',
  'Limits of',
  'Visualizing',
  'Proof of',
];
