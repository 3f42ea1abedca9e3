import { readChapterLine } from './chapter-line.ts';
import {
  DECK_EMPTY,
  DECK_TOO_LONG,
  FENCE_PROBLEMS,
  frontMatterInvalid,
  headerGuessed,
  NO_CARDS,
  otherFormat,
  otherFormatInPart,
  SECOND_HEADER,
} from './deck-problems.ts';
import type { Deck } from './deck.ts';
import { findOtherFormat } from './other-formats.ts';
import { readFrontMatter } from './front-matter.ts';
import { isByHand, isNameless, readHeader, readTitleHeading } from './header.ts';
import { at, nextIndices } from './indices.ts';
import { findHiddenMarks } from './hidden-marks.ts';
import { isMarker, RE_QUESTION } from './lines.ts';
import { isTagLine, readTags } from './tags.ts';
import { createPlaces } from '../text/places.ts';
import { comparePlaces, type LocalProblem, type Report } from '../text/problem.ts';
import type { Range } from '../text/ranges.ts';
import { createCardsReader } from './read-cards.ts';
import { readTokens, type Token } from './tokens.ts';

const RE_CHAPTER = /^\s*(?:\*\*|__)?\s*Starting\s+Chapter\s*:\s*(?:\*\*|__)?\s*(.*)$/i;
const RE_THRESHOLD = /^\s*\*\*\s*Rating\s+threshold\s*:/i;

/**
 * Parses the text of one deck: its header, its chapter line, and all its cards, with a problem for every guess. Never
 * throws on content; every question marker becomes exactly one card. Linear in the length of `text`.
 */
export function parseDeck(text: string): Deck {
  if (hasTooManyLines(text)) return TOO_LONG;
  const matter = readFrontMatter(text);
  const body = matter ? blank(text, [{ start: 0, end: matter.end }]) : text;
  const isNote = !isGenerated(body);
  const hidden = isNote ? findHiddenMarks(body) : [];
  const deckText = blank(body, hidden);
  const { list, guessedFences } = readTokens(deckText, isNote);
  const places = createPlaces(text);
  const problems: LocalProblem[] = [];
  const report: Report = (offset, problem) => problems.push({ ...places(offset), ...problem });
  const { header, chapterLine, taken, tags } = readHead(deckText, list, report);
  const reader = createCardsReader({
    ...{ text: deckText, tokens: list, places, report },
    hasHeaderLine: !isByHand(header),
    categories: [...(matter?.categories ?? []), ...tags],
    hidden,
  });
  for (const [index, token] of list.entries()) {
    if (taken.has(index)) continue;
    if (token.kind === 'heading' && readHeader(text.slice(token.start, token.end))) {
      report(token.start, SECOND_HEADER);
      reader.endSection();
    } else reader.read(token, index);
  }
  const { cards, questions } = reader.end();
  for (const { offset, kind } of guessedFences) report(offset, FENCE_PROBLEMS[kind]);
  if (matter?.error !== undefined) report(0, frontMatterInvalid(matter.error));
  if (cards.length === 0) return { ...NO_DECK, header, chapterLine, problems: [noCards(text)] };
  const found = list.some(({ kind }) => isMarker(kind)) ? problems : withoutForeign(text, problems);
  return { header, chapterLine, cards, questions, problems: found.sort(comparePlaces) };
}

/**
 * Replaces all problems about text outside of cards by a single one, if the file belongs to another program and only
 * its terms are read.
 */
function withoutForeign(text: string, problems: LocalProblem[]): LocalProblem[] {
  const outside = new Set(['text-outside-card', 'heading-without-question']);
  const others = problems.filter(({ code }) => !outside.has(code));
  const format = others.length < problems.length ? findOtherFormat(text) : undefined;
  return format ? [...others, { ...TOP, ...otherFormatInPart(format) }] : problems;
}

/** Returns the one problem of a file without cards, from which all others would follow. */
function noCards(text: string): LocalProblem {
  const first = /\S/.exec(text.replace(/^\uFEFF/, ' '));
  if (!first) return { ...TOP, ...DECK_EMPTY };
  const line = createPlaces(text)(first.index).line;
  const place = { line, column: 1 };
  const format = findOtherFormat(text);
  return { ...place, ...(format ? otherFormat(format) : NO_CARDS) };
}

/** Replaces ranges with spaces, so that every other character keeps its place. */
function blank(text: string, ranges: readonly Range[]): string {
  if (ranges.length === 0) return text;
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end } of ranges) {
    pieces.push(text.slice(done, start), text.slice(start, end).replace(/[^\r\n]/g, ' '));
    done = end;
  }
  return pieces.join('') + text.slice(done);
}

/** Returns whether a deck has a header line. */
function isGenerated(text: string): boolean {
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (RE_QUESTION.test(line)) return false;
    if (readHeader(line)) return true;
  }
  return false;
}

/** Each line takes a few hundred bytes of memory while a deck is parsed. */
const MAX_LINES = 4_000_000;

function hasTooManyLines(text: string): boolean {
  if (text.length < MAX_LINES) return false;
  const lineBreak = /\r\n?|\n/g;
  let lines = 0;
  while (lines <= MAX_LINES && lineBreak.test(text)) lines++;
  return lines > MAX_LINES;
}

const TOP = { line: 1, column: 1 } as const;

const NO_DECK: Deck = {
  header: undefined,
  chapterLine: undefined,
  cards: [],
  questions: 0,
  problems: [],
};

const TOO_LONG: Deck = { ...NO_DECK, problems: [{ ...TOP, ...DECK_TOO_LONG }] };

/** Everything before the first question; `taken` contains the indices of the tokens that were read. */
interface Head extends Pick<Deck, 'header' | 'chapterLine'> {
  taken: Set<number>;
  /** From lines that consist of tags. */
  tags: string[];
}

/** Reads the first header, or the heading that names the deck, the first chapter line, and tags. */
function readHead(text: string, list: readonly Token[], report: Report): Head {
  const taken = new Set<number>();
  const tags: string[] = [];
  let header: Deck['header'];
  let chapterLine: Deck['chapterLine'];
  for (const [index, token] of list.entries()) {
    if (token.kind === 'question') break;
    if (token.kind === 'blank') continue;
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
  const own = header ? undefined : findTitleHeading(text, list);
  if (own) {
    header = own.header;
    taken.add(own.index);
  }
  for (const [index, { kind, start, end }] of list.entries()) {
    if (kind === 'text' && isTagLine(text.slice(start, end))) {
      tags.push(...readTags(text.slice(start, end)));
      taken.add(index);
    } else if (kind !== 'blank' && kind !== 'rule' && !taken.has(index)) break;
  }
  return { header, chapterLine, taken, tags };
}

/**
 * Returns the deck's first heading if it names the deck: if it has level 1 and is the only one, or has no question of
 * its own.
 */
function findTitleHeading(text: string, list: readonly Token[]) {
  const index = list.findIndex(({ kind }) => kind === 'heading' || isMarker(kind));
  const token = list[index];
  if (token?.kind !== 'heading' || token.level !== 1) return undefined;
  const nextHeading = nextIndices(list, ({ kind }) => kind === 'heading');
  const nextMarker = nextIndices(list, ({ kind, weak }) => isMarker(kind) && !weak);
  const asks = at(nextMarker, index + 1) < at(nextHeading, index + 1);
  const isOnly = !list.some(({ kind, level }, other) => {
    return kind === 'heading' && level === 1 && other !== index;
  });
  const line = text.slice(token.start, token.end);
  if (isNameless(line)) return { header: undefined, index };
  const header = asks && !isOnly ? undefined : readTitleHeading(line);
  return header && { header, index };
}
