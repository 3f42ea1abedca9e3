import type { CardParts } from './card-reader.ts';
import type { DeckHeading } from './heading-trail.ts';
import type { Ahead } from './lookahead.ts';
import { isBlank, type Range } from '../text/ranges.ts';
import type { Token } from './tokens.ts';

/**
 * Where the next token is read. Text goes to the section outside of cards, else to the part that the state is named after.
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

/** States that have an open card. */
export type CardState = Extract<State, { card: CardParts }>;

export const isCardOpen = (state: State): state is CardState => 'card' in state;

export interface RulesOptions {
  text: string;
  /** The level of most headings that lead to a question. */
  cardLevel: number;
  /** Whether the deck begins with a header line, as generated decks do. */
  hasHeaderLine: boolean;
}

/** In characters: a longer text between two openers is an answer. */
const LONGEST_QUESTION = 400;

const RE_BLANK_LINE_END = /\n[ \t]*\r?\n[ \t]*$/;

/** A text that ends as a question does. */
const RE_ASKS = /[?？؟][*_`)\]"”’]*\s*$/;

export type ReadingRules = ReturnType<typeof createReadingRules>;

/** What a token means, by the state it is read in and by what follows it. */
export function createReadingRules({ text, cardLevel, hasHeaderLine }: RulesOptions) {
  /** Headings of a deeper level begin no card. A note by hand may begin one with `##`, `###`, and `####` alike. */
  const innerLevel = hasHeaderLine ? cardLevel : Math.max(4, cardLevel);

  const hasAnswer = ({ answer }: CardParts) => answer.some((range) => !isBlank(text, range));

  const textBefore = (at: number): string => text.slice(Math.max(0, at - 80), at);

  const markerOf = ({ start, body }: Token): string => text.slice(start, body).trim();

  /** Whether a closer that may be text ends the answer. */
  function weakCounts(state: State, token: Token, ahead: Ahead): boolean {
    const ends = !['text', 'closer', 'opener'].includes(ahead.filled);
    if (/x\?{2,}\s*$/.test(text.slice(token.start, token.end))) return ends;
    const closedLater = ahead.marker === 'closer' && !ahead.headingFirst && !ahead.ruleFirst;
    if (state.kind !== 'answer' || closedLater) return false;
    return markerOf(token).endsWith('x?') || ends;
  }

  /** Whether `p:` asks: the card has no other question marker, and its answer follows. */
  function bareAsks(state: State, { marker, headingFirst }: Ahead): boolean {
    return !isCardOpen(state) && marker === 'opener' && !headingFirst;
  }

  /** Whether a heading is part of a context, a question or an answer, rather than the next card's. */
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
        // An answer that is closed later goes on, whatever headings it has.
        if (marker === 'closer' || level > innerLevel) return true;
        if (!hasHeaderLine) return false;
        return level < cardLevel && (marker !== 'question' || headingFirst);
    }
  }

  function isInContext(level: number, under: DeckHeading, { marker, headingFirst }: Ahead) {
    if (level > innerLevel) return true;
    // What is under a chapter's heading is a card or a section of it.
    if (level >= cardLevel || level > under.level || under.level < cardLevel) return false;
    return hasHeaderLine && marker === 'question' && !headingFirst;
  }

  /** Whether a heading is the chapter or section of the cards after it. */
  function isChapter({ level }: DeckHeading, { headingLevel, headingFirst }: Ahead): boolean {
    if (headingLevel <= level || (level === 1 && hasHeaderLine)) return false;
    return level < cardLevel || (!hasHeaderLine && headingFirst && headingLevel <= innerLevel);
  }

  /** Whether a rule is a thematic break of the text, rather than the line between two cards. */
  function ruleIsInner(state: State, { start, end }: Token, ahead: Ahead): boolean {
    const { marker, solid, headingFirst } = ahead;
    // An answer that is closed later goes on behind a rule.
    if (state.kind === 'answer') {
      if (marker !== 'closer' || state.card.short) return false;
      if (solid === 'text' || solid === 'heading') return true;
      // Right before the closer, three dashes that touch the text are a slip.
      const isSlip = end - start <= 3 && !RE_BLANK_LINE_END.test(textBefore(start));
      return solid === 'closer' && hasAnswer(state.card) && !isSlip;
    }
    return state.kind === 'context' && solid === 'text' && marker === 'question' && !headingFirst;
  }

  /** Whether a blank line ends an answer that `?x` opened: another question, or what leads to one, follows. */
  function shortAnswerEnds(state: State, { asks }: Ahead): boolean {
    return state.kind === 'answer' && state.card.short && asks && hasAnswer(state.card);
  }

  /** Whether the answer continues after a closer, to the next one. */
  function answerGoesOn(card: CardParts, { marker, ruleFirst, opens }: Ahead): boolean {
    if (!hasAnswer(card)) return marker !== 'question';
    return (marker === 'closer' || (marker === 'opener' && !opens)) && !ruleFirst;
  }

  /** Whether the text from `start` to the next marker, an opener, is one question. */
  function isQuestionBefore(start: number, ahead: Ahead): boolean {
    const { marker, markerStart, opens, headingFirst } = ahead;
    const isNear = markerStart - start < LONGEST_QUESTION;
    if (marker !== 'opener' || !opens || headingFirst || !isNear) return false;
    return RE_ASKS.test(text.slice(start, markerStart));
  }

  const asks = ({ start, end }: Range) => RE_ASKS.test(text.slice(start, end));

  return {
    ...{ hasAnswer, markerOf, weakCounts, bareAsks, headingIsInner, isChapter, ruleIsInner },
    ...{ shortAnswerEnds, answerGoesOn, isQuestionBefore, asks },
  };
}
