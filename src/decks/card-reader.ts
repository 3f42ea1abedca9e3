import {
  answerBeforeOpener,
  answerMissing,
  answerNotClosed,
  openerMissing,
} from './deck-problems.ts';
import type { DeckCard } from './deck.ts';
import { excerpt } from '../text/excerpt.ts';
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

/** Where the parts of one card are in the deck. */
export interface CardParts {
  /** Offset of the question marker. */
  at: number;
  heading: Range | undefined;
  context: Range[];
  question: Range[];
  answer: Range[];
  /** Whether an opener was seen. */
  opened: boolean;
}

interface FinishedParts extends CardParts {
  rating: number | undefined;
  closed: boolean;
  /** What ended the answer where it is not closed. */
  endedBy: string;
}

const RE_LABEL =
  /^\s*(?:\*\*|__)?\s*(?:Background\s+context|Background|Context)\s*(?:\*\*|__)?\s*:\s*(?:\*\*|__)?\s*/i;
const RE_GLUED_CONTEXT = /\s(?:\*\*|__)?(?:Background context\b|Context:)/;

/** Makes cards of their parts: labels removed, glued text separated, math repaired, guesses reported. */
export function createCardReader(text: string, places: (offset: number) => Place, report: Report) {
  function repaired(passage: Passage, kind: 'inline' | 'block'): Passage {
    if (passage.text.length > LONGEST_PASSAGE) return trimLines(passage);
    const result = repair(kind === 'inline' ? trimPassage(passage) : trimLines(passage), kind);
    for (const { offset, ...problem } of result.problems) report(offset, problem);
    return trimLines(result.passage);
  }

  function readHeading(
    range: Range | undefined,
    question: Passage,
  ): { heading: Passage; glued?: Passage } {
    if (!range) return { heading: firstWords(question) };
    const line = text.slice(range.start, range.end).replace(/\s+#+\s*$/, '');
    const whole = createPassage(line, range.start);
    const glued = RE_GLUED_CONTEXT.exec(line);
    if (!glued || glued.index === 0)
      return line.trim() ? { heading: whole } : { heading: firstWords(question) };
    return {
      heading: slicePassage(whole, 0, glued.index),
      glued: slicePassage(whole, glued.index),
    };
  }

  function readContext(glued: Passage | undefined, ranges: readonly Range[]): Passage {
    const own = passageOf(
      text,
      glued ? [{ start: glued.spans[0]?.from ?? 0, end: endOf(glued) }, ...ranges] : ranges,
    );
    const label = RE_LABEL.exec(own.text);
    return label ? slicePassage(own, label[0].length) : own;
  }

  function read(parts: FinishedParts): DeckCard {
    let question = passageOf(text, parts.question);
    let answer = passageOf(text, parts.answer);
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
    const { heading, glued } = readHeading(parts.heading, question);
    return {
      heading: repaired(heading, 'inline'),
      context: repaired(readContext(glued, parts.context), 'block'),
      question: repaired(question, 'block'),
      answer: repaired(answer, 'block'),
      written: {
        heading: fold(heading.text),
        question: fold(question.text),
        answer: fold(answer.text),
      },
      rating: parts.rating,
      place: places(parts.at),
    };
  }

  return { read };
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The offset in the deck of the passage's last character that is not white space. */
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
 * Separates a question from the answer in the same piece of text: after the first paragraph that ends in a question
 * mark, else after the first paragraph, else after the first line that ends in a question mark.
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
