import { createCardBuilder } from './card-builder.ts';
import { readChapterLine } from './chapter-line.ts';
import type { Deck } from './deck.ts';
import { readHeader } from './header.ts';
import { createOutlook, type Outlook } from './outlook.ts';
import { createPlaces } from '../text/places.ts';
import type { LocalProblem } from '../text/problem.ts';
import type { Report } from '../text/report.ts';
import { readTokens, type Token } from './tokens.ts';

const RE_CHAPTER = /^\s*(?:\*\*|__)?\s*Starting\s+Chapter\s*:\s*(?:\*\*|__)?\s*(.*)$/i;
const RE_THRESHOLD = /^\s*\*\*\s*Rating\s+threshold\s*:/i;

/**
 * Reads the text of one deck: its header, its chapter line and all its cards, each with what had to be guessed about it.
 * Never throws on content; every question marker becomes exactly one card. Linear in the length of `text`.
 */
export function parseDeck(text: string): Deck {
  if (hasTooManyLines(text)) return TOO_LONG;
  const { list, unclosedFences } = readTokens(text);
  const places = createPlaces(text);
  const problems: LocalProblem[] = [];
  const report: Report = (offset, problem) => problems.push({ ...places(offset), ...problem });
  const head = readHead(text, list, report);
  const builder = createCardBuilder(text, places, report);
  const outlook = createOutlook(text, list);
  for (const [index, token] of list.entries()) {
    if (head.taken.has(index)) continue;
    if (token.kind === 'heading' && readHeader(text.slice(token.start, token.end))) {
      report(token.start, SECOND_HEADER);
      builder.rule(token);
      continue;
    }
    step(builder, token, index, outlook);
  }
  const cards = builder.end();
  for (const offset of unclosedFences) report(offset, FENCE_NOT_CLOSED);
  reportEmpty(text, cards.length, report);
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  return {
    header: head.header,
    chapterLine: head.chapterLine,
    cards,
    questions: builder.questions(),
    problems,
  };
}

/** Each line costs a few hundred bytes of memory while a deck is read. */
const MOST_LINES = 4_000_000;

function hasTooManyLines(text: string): boolean {
  if (text.length < MOST_LINES) return false;
  const lineBreak = /\r\n?|\n/g;
  let lines = 0;
  while (lines <= MOST_LINES && lineBreak.test(text)) lines++;
  return lines > MOST_LINES;
}

const TOO_LONG: Deck = {
  header: undefined,
  chapterLine: undefined,
  cards: [],
  questions: 0,
  problems: [
    {
      line: 1,
      column: 1,
      code: 'deck-too-long',
      severity: 'error',
      message: 'The deck has more than 4,000,000 lines; it was left out.',
      hint: 'Split it into several files.',
    },
  ],
};

type Builder = ReturnType<typeof createCardBuilder>;

/** One token, by the state the card is in. */
function step(builder: Builder, token: Token, index: number, outlook: Outlook): void {
  switch (token.kind) {
    case 'question':
      return builder.openQuestion(token);
    case 'heading':
      if (outlook.headingIsInner(index, builder.state())) return builder.text(token);
      return builder.openHeading(token);
    case 'rule':
      if (outlook.ruleIsInner(index, builder.state())) return builder.innerRule(token);
      if (outlook.ruleIsNothing(index, builder.state())) return builder.separate();
      return builder.rule(token);
    case 'rating':
      if (outlook.ratingIsInner(index, builder.state())) return builder.text(token);
      return builder.rating(token);
    case 'opener':
      return builder.opener(token, outlook.afterOpener(index, builder.state()));
    case 'closer':
      if (token.weak && !outlook.endsCard(index)) return builder.text(token);
      return builder.closer(
        token,
        outlook.afterCloser(index, builder.state(), builder.answerIsEmpty()),
      );
    default:
      return builder.text(token);
  }
}

/** The header and the chapter line, wherever in the deck they stand first; `taken` are the tokens they and their kin take. */
function readHead(text: string, list: readonly Token[], report: Report) {
  const taken = new Set<number>();
  let header: Deck['header'];
  let chapterLine: Deck['chapterLine'];
  for (const [index, token] of list.entries()) {
    if (token.kind === 'question') break;
    const line = text.slice(token.start, token.end);
    const chapter = RE_CHAPTER.exec(line);
    const titled = !header && (token.kind === 'heading' || token.kind === 'text');
    const read = titled ? readHeader(line) : undefined;
    if (read) {
      header = read.header;
      for (const guess of read.guesses) report(token.start, headerGuessed(guess));
    } else if (chapter && !chapterLine && chapter[1]?.trim()) {
      chapterLine = readChapterLine(chapter[1].trim());
    } else if (!RE_THRESHOLD.test(line)) continue;
    taken.add(index);
  }
  return { header, chapterLine, taken };
}

function reportEmpty(text: string, cards: number, report: Report): void {
  if (!text.trim()) report(0, DECK_EMPTY);
  else if (cards === 0) report(0, NO_CARDS);
}

const headerGuessed = (message: string): Parameters<Report>[1] => ({
  code: 'header-guessed',
  severity: 'warning',
  message,
  hint: 'Set `title` and `author` of the book in `library.yaml` if the guess is wrong.',
});

const SECOND_HEADER: Parameters<Report>[1] = {
  code: 'second-header',
  severity: 'warning',
  message:
    'The deck has a second header line; the cards behind it were taken as cards of the first.',
  hint: 'Put each deck into a file of its own.',
};

const DECK_EMPTY: Parameters<Report>[1] = {
  code: 'deck-empty',
  severity: 'warning',
  message: 'The deck is empty; it was left out.',
  hint: 'Write cards into it, or delete the file.',
};

const NO_CARDS: Parameters<Report>[1] = {
  code: 'no-cards',
  severity: 'warning',
  message: 'The deck holds no card: no line starts with `:p` and a space.',
  hint: 'Write a question as `:p What is …?`, then `??x`, the answer and `x??` on lines of their own.',
};

const FENCE_NOT_CLOSED: Parameters<Report>[1] = {
  code: 'fence-not-closed',
  severity: 'warning',
  message:
    'The code block that starts here has no closing fence; it was taken to end with the part of the card that it stands in.',
  hint: 'Add a line with the same fence behind the last line of code.',
};
