import type { CardParts } from './card-reader.ts';
import { isTitle } from '../repair/blocks/structure.ts';
import type { Ahead } from './lookahead.ts';
import { isBlank, type Range } from '../text/ranges.ts';
import type { DeckHeading } from './section.ts';
import type { Token } from './tokens.ts';

/**
 * Determines how the next token is read. Text belongs to the section outside of cards, or to the part that the state is
 * named after.
 *
 * ```
 * outside --heading--> context --:p--> question --??x--> answer --x??--> outside --:p--> question …
 * ```
 */
export type State =
  | { kind: 'outside' }
  | { kind: 'context'; heading: DeckHeading }
  | { kind: 'question'; card: CardParts }
  | { kind: 'answer'; card: CardParts };

/** States with an open card. */
export type CardState = Extract<State, { card: CardParts }>;

export const isCardOpen = (state: State): state is CardState => 'card' in state;

export interface RulesOptions {
  text: string;
  /** The most common level of headings that lead to a question. */
  cardLevel: number;
  /** Whether the deck begins with a header line, as generated decks do. */
  hasHeaderLine: boolean;
}

/** In characters: a longer text between two openers is an answer. */
const MAX_QUESTION_LENGTH = 400;

const RE_BLANK_LINE_START = /^[ \t]*\r?\n[ \t]*\r?\n/;
const RE_BLANK_OR_OPENER = /^[ \t]*(?:\?\?x[ \t]*)?\r?$/;
const RE_BLANK_LINE_END = /\n[ \t]*\r?\n[ \t]*$/;

/** Matches text that ends like a question. */
const RE_ASKS = /[?？؟][*_`)\]"”’]*\s*$/;

/** Creates the rules for what a token means, given the current state and what follows. */
export function createReadingRules({ text, cardLevel, hasHeaderLine }: RulesOptions) {
  /**
   * Headings of a deeper level never begin a card. Handwritten notes may begin one with `##`, `###`, and `####` alike.
   */
  const innerLevel = hasHeaderLine ? cardLevel : Math.max(4, cardLevel);

  const hasAnswer = ({ answer }: CardParts) => answer.some((range) => !isBlank(text, range));

  const textBefore = (at: number): string => text.slice(Math.max(0, at - 80), at);

  const markerOf = ({ start, body }: Token): string => text.slice(start, body).trim();

  /** Returns whether a closer that may be text ends the answer. */
  function weakCounts(state: State, token: Token, ahead: Ahead): boolean {
    const precedesTerm = ahead.precedesTerm && !hasHeaderLine;
    const ends = precedesTerm || !['text', 'closer', 'opener'].includes(ahead.filled);
    if (/x\?{2,}\s*$/.test(text.slice(token.start, token.end))) return ends;
    const closedLater = ahead.marker === 'closer' && !ahead.headingFirst && !ahead.ruleFirst;
    if (state.kind !== 'answer' || closedLater) return false;
    return markerOf(token).endsWith('x?') || ends;
  }

  /** Returns whether `p:` is a question marker: the card has no other one, and its answer follows. */
  function bareAsks(state: State, { marker, headingFirst }: Ahead): boolean {
    return !isCardOpen(state) && marker === 'opener' && !headingFirst;
  }

  /** Returns whether a heading is part of a context, a question, or an answer, rather than the next card's. */
  function headingIsInner(state: State, { level }: Token, ahead: Ahead): boolean {
    const { marker, headingFirst } = ahead;
    switch (state.kind) {
      case 'outside':
        return false;
      case 'context':
        return isInContext(level, state.heading, ahead);
      case 'question':
        return marker === 'opener' && !headingFirst;
      case 'answer':
        if (state.card.short) return false;
        // An answer that is closed later continues, whatever headings it contains.
        if (marker === 'closer' || level > innerLevel) return true;
        if (!hasHeaderLine) return false;
        return level < cardLevel && (marker !== 'question' || headingFirst);
    }
  }

  function isInContext(level: number, under: DeckHeading, { marker, headingFirst }: Ahead) {
    if (level > innerLevel) return true;
    // Under a chapter's heading are cards, or sections of the chapter.
    if (level >= cardLevel || level > under.level || under.level < cardLevel) return false;
    return hasHeaderLine && marker === 'question' && !headingFirst;
  }

  /** Returns whether a heading is the chapter or section of the cards after it. */
  function isChapter({ level }: DeckHeading, { headingLevel, headingFirst }: Ahead): boolean {
    if (headingLevel <= level || (level === 1 && hasHeaderLine)) return false;
    return level < cardLevel || (!hasHeaderLine && headingFirst && headingLevel <= innerLevel);
  }

  /** Returns whether a rule is a thematic break within text, rather than the line between two cards. */
  function ruleIsInner(state: State, { start, end }: Token, ahead: Ahead): boolean {
    const { marker, solid, headingFirst } = ahead;
    // An answer that is closed later continues after a rule.
    if (state.kind === 'answer') {
      if (marker !== 'closer' || state.card.short) return false;
      if (solid === 'text' || solid === 'heading') return true;
      // Directly before the closer, three dashes that touch the text are a mistake.
      const touches = !RE_BLANK_LINE_END.test(textBefore(start));
      const isSlip = end - start <= 3 && touches && !underlines(start, end);
      return solid === 'closer' && hasAnswer(state.card) && !isSlip;
    }
    return state.kind === 'context' && solid === 'text' && marker === 'question' && !headingFirst;
  }

  /** Returns whether dashes make a heading of the line above: a title that is alone between blank lines or markers. */
  function underlines(start: number, end: number): boolean {
    const [title = '', above = ''] = text
      .slice(Math.max(0, start - 200), start)
      .split('\n')
      .slice(0, -1)
      .reverse();
    const isAlone =
      RE_BLANK_OR_OPENER.test(above) && RE_BLANK_LINE_START.test(text.slice(end, end + 80));
    return isAlone && /^\p{L}/u.test(title) && isTitle(title.trim(), text.slice(start, end).trim());
  }

  /**
   * Returns whether a blank line ends an answer opened by `?x`: another question, or something that leads to one,
   * follows.
   */
  function shortAnswerEnds(state: State, { asks }: Ahead): boolean {
    return state.kind === 'answer' && state.card.short && asks && hasAnswer(state.card);
  }

  /** Returns whether the answer continues after a closer, up to the next one. */
  function answerGoesOn(card: CardParts, { marker, ruleFirst, opens }: Ahead): boolean {
    if (!hasAnswer(card)) return marker !== 'question';
    return (marker === 'closer' || (marker === 'opener' && !opens)) && !ruleFirst;
  }

  /** Returns whether the text from `start` to the next marker, an opener, is one question. */
  function isQuestionBefore(start: number, ahead: Ahead): boolean {
    const { marker, markerStart, opens, headingFirst } = ahead;
    const isNear = markerStart - start < MAX_QUESTION_LENGTH;
    if (marker !== 'opener' || !opens || headingFirst || !isNear) return false;
    return RE_ASKS.test(text.slice(start, markerStart));
  }

  const asks = ({ start, end }: Range) => RE_ASKS.test(text.slice(start, end));

  return {
    ...{ hasAnswer, markerOf, weakCounts, bareAsks, headingIsInner, isChapter, ruleIsInner },
    ...{ shortAnswerEnds, answerGoesOn, isQuestionBefore, asks },
  };
}
