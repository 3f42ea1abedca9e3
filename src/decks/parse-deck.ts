import { readChapterLine } from './chapter-line.ts';
import {
  DECK_EMPTY,
  DECK_TOO_LONG,
  FENCE_NOT_CLOSED,
  headerGuessed,
  NO_CARDS,
  SECOND_HEADER,
} from './deck-problems.ts';
import type { Deck } from './deck.ts';
import { readHeader } from './header.ts';
import { createPlaces } from '../text/places.ts';
import { comparePlaces, type LocalProblem, type Report } from '../text/problem.ts';
import { createCardsReader } from './read-cards.ts';
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
  const { header, chapterLine, taken } = readHead(text, list, report);
  const reader = createCardsReader(text, list, places, report);
  for (const [index, token] of list.entries()) {
    if (taken.has(index)) continue;
    if (token.kind === 'heading' && readHeader(text.slice(token.start, token.end))) {
      report(token.start, SECOND_HEADER);
      reader.endSection();
    } else reader.read(token, index);
  }
  const { cards, questions } = reader.end();
  for (const offset of unclosedFences) report(offset, FENCE_NOT_CLOSED);
  if (!text.trim()) report(0, DECK_EMPTY);
  else if (cards.length === 0) report(0, NO_CARDS);
  return { header, chapterLine, cards, questions, problems: problems.sort(comparePlaces) };
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
  problems: [{ line: 1, column: 1, ...DECK_TOO_LONG }],
};

/** Reads the first header and the first chapter line before any question; `taken` holds the indices of their tokens. */
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
