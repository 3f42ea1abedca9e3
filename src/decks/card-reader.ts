import {
  answerBeforeOpener,
  answerMissing,
  answerNotClosed,
  openerMissing,
} from './deck-problems.ts';
import type { DeckCard } from './deck.ts';
import { excerpt } from '../text/excerpt.ts';
import { lengthenOuterFences } from '../repair/blocks/nested-fences.ts';
import { readNotation, type Notation } from '../repair/tex/notation.ts';
import { repair } from '../repair/repair.ts';
import {
  createPassage,
  EMPTY_PASSAGE,
  LONGEST_PASSAGE,
  slicePassage,
  trimLines,
  trimPassage,
  type Passage,
} from '../text/passage.ts';
import type { Place, Report } from '../text/problem.ts';
import { passageOf, type Range } from '../text/ranges.ts';
import { findTerm } from './find-term.ts';
import { readEntry } from './read-entry.ts';
import { takeTags } from './tags.ts';
import type { Token } from './tokens.ts';

/** Ranges of the parts of one card in the deck. */
export interface CardParts {
  /** Offset of the question marker. */
  at: number;
  heading: Range | undefined;
  /** The headings of its chapter and sections, outermost first. */
  above: readonly Range[];
  context: Range[];
  question: Range[];
  answer: Range[];
  /** Whether it has an opener. */
  opened: boolean;
  /** Whether the opener is `?x`, whose answer needs no closer. */
  short: boolean;
}

interface FinishedParts extends CardParts {
  rating: number | undefined;
  closed: boolean;
  /** What ended the answer if it isn't closed. */
  endedBy: string;
}

/** A label of the context; deck generators also leave their instructions there. */
const RE_LABEL =
  /^\s*(?:\*\*|__)?\s*(?:(?:Background\s+context|Background|Context)\s*(?:\*\*|__)?\s*:|Background\s+context\s+explaining\s+(?:the|this)\s+(?:concept|topic)s?[.:](?!\S*\w))\s*(?:\*\*|__)?\s*/i;
const RE_GLUED_CONTEXT = /\s(?:\*\*|__)?(?:Background context\b|Context:)/;

export interface CardReaderOptions {
  text: string;
  places: (offset: number) => Place;
  report: Report;
  /** Whether it is a generated deck, in which `#word` is text and `# …` lines are not chapters. */
  hasHeaderLine: boolean;
  /** Categories of all cards of the deck. */
  categories: readonly string[];
  /** Marks that are not part of any text, replaced with spaces in `text`; sorted. */
  hidden: readonly Range[];
}

/**
 * Creates a function that builds cards from their parts: it removes labels, separates glued text, repairs math, and
 * reports guesses.
 */
export function createCardReader(options: CardReaderOptions) {
  const { text, places, report, hasHeaderLine, hidden } = options;
  const passageFrom = (ranges: readonly Range[]) => passageOf(text, ranges, hidden);

  function repaired(passage: Passage, kind: 'inline' | 'block', notation: Notation): Passage {
    if (passage.text.length > LONGEST_PASSAGE) return trimLines(passage);
    const result =
      kind === 'inline'
        ? repair(trimPassage(passage), kind, notation)
        : repair(lengthenOuterFences(trimLines(passage)), kind, notation);
    for (const { offset, ...problem } of result.problems) report(offset, problem);
    return trimLines(result.passage);
  }

  function readHeading(
    range: Range | undefined,
    question: Passage,
  ): { heading: Passage; glued?: Passage } {
    if (!range) return { heading: firstWords(question) };
    const whole = headingPassage(text, range);
    const line = whole.text;
    const glued = RE_GLUED_CONTEXT.exec(line);
    if (!glued || glued.index === 0)
      return line.trim() ? { heading: whole } : { heading: firstWords(question) };
    return {
      heading: slicePassage(whole, 0, glued.index),
      glued: slicePassage(whole, glued.index),
    };
  }

  function readContext(glued: Passage | undefined, ranges: readonly Range[]): Passage {
    const own = passageFrom(
      glued ? [{ start: glued.spans[0]?.from ?? 0, end: endOf(glued) }, ...ranges] : ranges,
    );
    const label = RE_LABEL.exec(own.text);
    return label ? slicePassage(own, label[0].length) : own;
  }

  function read(parts: FinishedParts): DeckCard {
    const categories = [...options.categories];
    const withoutTags = (passage: Passage): Passage => {
      if (hasHeaderLine) return passage;
      const taken = takeTags(passage);
      categories.push(...taken.categories);
      return taken.passage;
    };
    let question = withoutTags(passageFrom(parts.question));
    let answer = withoutTags(passageFrom(parts.answer));
    if (!answer.text.trim()) {
      const split = splitAnswer(question);
      if (split) ({ question, answer } = split);
      const name = excerpt(question.text);
      if (!split) report(parts.at, answerMissing(name));
      else if (parts.opened) report(parts.at, answerBeforeOpener(name));
      else report(parts.at, openerMissing(name));
    }
    if (parts.opened && !parts.closed && answer.text.trim()) {
      const last = places(endOf(answer)).line;
      report(parts.at, answerNotClosed(excerpt(question.text), parts.endedBy, last));
    }
    const { heading: line, glued } = readHeading(parts.heading, question);
    const { heading, id, categories: own } = readEntry(withoutTags(line), !hasHeaderLine);
    if (parts.question[0] === parts.heading) question = heading;
    const above = parts.above.map((range) => {
      const outer = readEntry(withoutTags(headingPassage(text, range)), !hasHeaderLine);
      categories.push(...outer.categories);
      return fold(outer.heading.text);
    });
    const context = withoutTags(readContext(glued, parts.context));
    const notation = readNotation([heading.text, context.text, question.text, answer.text]);
    return {
      heading: repaired(heading, 'inline', notation),
      context: repaired(context, 'block', notation),
      question: repaired(question, 'block', notation),
      answer: repaired(answer, 'block', notation),
      written: {
        heading: fold(id ?? heading.text),
        question: fold(question.text),
        answer: fold(answer.text),
      },
      above,
      categories: [...new Set([...own, ...categories])],
      raw: asWritten({ heading: line, context, question, answer }),
      rating: parts.rating,
      place: places(parts.at),
    };
  }

  return { read };
}

const ANY_TERM = { isByHand: true, isGlossary: true };

/** Returns the parts of a one-line card, `term:: definition`: the term is its heading and its question. */
export function partsOfTerm(
  text: string,
  { start, end, body }: Token,
  above: readonly Range[],
): Omit<FinishedParts, 'rating'> {
  const term = findTerm(text.slice(start, end), ANY_TERM) ?? { start: 0, end: body - start };
  const heading = { start: start + term.start, end: start + term.end };
  return {
    ...{ at: heading.start, heading, above, context: [], question: [heading] },
    ...{ answer: [{ start: body, end }], opened: true, short: true, closed: true, endedBy: '' },
  };
}

/** Returns the text of a heading's line, without closing `#`s. */
function headingPassage(text: string, { start, end }: Range): Passage {
  return createPassage(text.slice(start, end).replace(/\s+#+\s*$/, ''), start);
}

type Passages = Record<keyof DeckCard['raw'], Passage>;

function asWritten({ heading, ...blocks }: Passages): DeckCard['raw'] {
  return {
    heading: heading.text.trim(),
    context: trimLines(blocks.context).text,
    question: trimLines(blocks.question).text,
    answer: trimLines(blocks.answer).text,
  };
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Returns the offset in the deck of the passage's last character that isn't white space. */
function endOf(passage: Passage): number {
  const last = passage.spans.at(-1);
  return last ? last.from + passage.text.trimEnd().length - last.at : 0;
}

function firstWords(question: Passage): Passage {
  const line = trimPassage(question).text.split('\n', 1)[0] ?? '';
  const words = excerpt(line);
  return words ? createPassage(words, question.spans[0]?.from ?? 0) : EMPTY_PASSAGE;
}

/**
 * Splits a question from the answer in the same text: after the first paragraph that ends in a question mark, or else
 * after the first paragraph, or else after the first line that ends in a question mark.
 */
function splitAnswer(passage: Passage): { question: Passage; answer: Passage } | undefined {
  const whole = trimPassage(passage);
  const { text } = whole;
  const match =
    /\?[*_`)\]"”’]*[ \t]*\n[ \t]*\n/.exec(text) ??
    /\n[ \t]*\n/.exec(text) ??
    /\?[*_`)\]"”’]*[ \t]*\n/.exec(text);
  if (!match) return undefined;
  const cut = match.index + match[0].length;
  const question = trimPassage(slicePassage(whole, 0, cut));
  const answer = trimPassage(slicePassage(whole, cut));
  return question.text && answer.text ? { question, answer } : undefined;
}
