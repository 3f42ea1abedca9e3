import { createCardReader, type CardParts } from './card-reader.ts';
import type { DeckCard } from './deck.ts';
import {
  CLOSER_AS_OPENER,
  CLOSER_IN_ANSWER,
  headingMissing,
  headingWithoutQuestion,
  OPENER_AS_CLOSER,
  questionNotMarked,
  SECOND_OPENER,
  textOutsideCard,
} from './deck-problems.ts';
import { NEXT_MARKER, RE_RATING } from './lines.ts';
import { type Ahead, createLookahead } from './lookahead.ts';
import type { Place, Report } from '../text/problem.ts';
import { addRange, cutLastParagraph, isBlank, type Range } from '../text/ranges.ts';
import type { Token } from './tokens.ts';
import { excerptOf } from '../text/excerpt.ts';

/**
 * Where the next token is read. Text goes to `loose` outside of cards, else to the part that the state is named after.
 *
 * ```
 * outside --heading--> context --:p--> question --??x--> answer --x??--> outside --:p--> question …
 * ```
 */
type State =
  | { kind: 'outside' }
  | { kind: 'context'; heading: Range }
  | { kind: 'question'; card: CardParts }
  | { kind: 'answer'; card: CardParts };

const OUTSIDE: State = { kind: 'outside' };

const isPart = (state: State) => state.kind === 'question' || state.kind === 'answer';

/** Reads tokens, called with one after the other, into cards; each question marker becomes one. */
export function createCardsReader(
  text: string,
  tokens: readonly Token[],
  places: (offset: number) => Place,
  report: Report,
) {
  const reader = createCardReader(text, places, report);
  const { cardLevel, after } = createLookahead(tokens);
  const cards: DeckCard[] = [];
  let state: State = OUTSIDE;
  let rating: number | undefined;
  let questions = 0;
  /** The last heading, the text under it up to its first question, and whether a rule has ended it. */
  let heading: Range | undefined;
  let context: Range[] = [];
  let headingIsOld = false;
  /** Text since the last card, or since the line between cards. */
  let loose: Range[] = [];

  /** Reads one token by the state it is found in. */
  function read(token: Token, index: number): void {
    const ahead = after(index);
    // A weak closer counts only where the card could end.
    if (token.weak && ['text', 'closer', 'opener'].includes(ahead.filled)) return add(token);
    switch (token.kind) {
      case 'question':
        return openQuestion(token);
      case 'heading':
        return headingIsInner(token, ahead) ? add(token) : openHeading(token);
      case 'rule':
        if (ruleIsInner(ahead)) return add(token);
        // Right before the marker that the card waits for, a rule means nothing.
        return ahead.solid === NEXT_MARKER[state.kind] ? undefined : endSection();
      case 'rating':
        return isPart(state) && ahead.filled === 'text' ? add(token) : rate(token);
      case 'opener':
        return readOpener(token, ahead);
      case 'closer':
        return readCloser(token, ahead);
      case 'blank':
      case 'text':
        return add(token);
    }
  }

  /** Whether a heading is part of a context, a question or an answer, rather than the next card's. */
  function headingIsInner({ level }: Token, { marker, headingFirst }: Ahead): boolean {
    switch (state.kind) {
      case 'outside':
        return false;
      case 'context':
        if (level >= cardLevel) return level > cardLevel;
        return marker === 'question' && !headingFirst;
      case 'question':
        return marker === 'opener' && !headingFirst;
      case 'answer':
        if (level > cardLevel) return true;
        if (level === cardLevel) return marker === 'closer' && !headingFirst;
        return marker === 'closer' || marker !== 'question' || headingFirst;
    }
  }

  /** Whether a rule is a thematic break of the text, rather than the line between two cards. */
  function ruleIsInner({ marker, solid, headingFirst }: Ahead): boolean {
    if (solid !== 'text') return false;
    // Until an answer is closed, only a question can start the next card.
    if (state.kind === 'answer') return marker === 'closer';
    return state.kind === 'context' && marker === 'question' && !headingFirst;
  }

  function readOpener(token: Token, ahead: Ahead): void {
    const rest = bodyOf(token);
    if (state.kind === 'question') return openAnswer(state.card, rest);
    if (state.kind === 'answer') {
      if (isBlank(text, rest) && ahead.filled !== 'text' && ahead.filled !== 'closer') {
        report(token.start, OPENER_AS_CLOSER);
        return finish('', true);
      }
      if (!isEmpty(state.card)) report(token.start, SECOND_OPENER);
      return add(rest);
    }
    const unmarked = state.kind === 'context' && !context.every((range) => isBlank(text, range));
    if (unmarked) openUnmarked(token.start);
    if (unmarked || !isBlank(text, rest)) add(rest);
  }

  function readCloser(token: Token, ahead: Ahead): void {
    const rest = bodyOf(token);
    const textFollows = ahead.filled === 'text' && !ahead.headingFirst;
    if (state.kind === 'question' && textFollows && ahead.marker === 'closer') {
      report(token.start, CLOSER_AS_OPENER);
      return openAnswer(state.card, rest);
    }
    if (state.kind === 'answer' && textFollows && answerGoesOn(state.card, ahead)) {
      if (!isEmpty(state.card)) report(token.start, CLOSER_IN_ANSWER);
      return add(rest);
    }
    finish('', true);
    add(rest);
  }

  /** Whether the answer continues after a closer, to the next one. */
  function answerGoesOn(card: CardParts, { marker, ruleFirst }: Ahead): boolean {
    if (isEmpty(card)) return marker !== 'question';
    return (marker === 'closer' || marker === 'opener') && !ruleFirst;
  }

  function openHeading(token: Token): void {
    finish('the next heading');
    dropText();
    heading = bodyOf(token);
    headingIsOld = false;
    context = [];
    state = { kind: 'context', heading };
  }

  function openQuestion(token: Token): void {
    finish('the next question');
    if (headingIsOld || !heading) report(token.start, headingMissing(heading !== undefined));
    const own = [...(headingIsOld ? [] : context), ...loose];
    loose = [];
    openCard({ at: token.start, heading, context: own, question: [], answer: [], opened: false });
    add(bodyOf(token));
  }

  /** Opens a card whose question has no marker: the last paragraph before its answer. */
  function openUnmarked(offset: number): void {
    const { before, last } = cutLastParagraph(text, context);
    report(offset, questionNotMarked(excerptOf(text, last).words));
    context = before;
    const card = { at: last.start, heading, context, question: [last], answer: [], opened: true };
    openCard(card);
    state = { kind: 'answer', card };
  }

  function openCard(card: CardParts): void {
    questions++;
    state = { kind: 'question', card };
  }

  function openAnswer(card: CardParts, rest: Range): void {
    card.opened = true;
    state = { kind: 'answer', card };
    add(rest);
  }

  /** Ends the card that is open, if any; `endedBy` names what ended an answer that no closer does. */
  function finish(endedBy: string, closed = false): void {
    if (!isPart(state)) return;
    cards.push(reader.read({ ...state.card, rating, closed, endedBy }));
    state = OUTSIDE;
  }

  /** Ends what is under a heading, at a line between cards. */
  function endSection(endedBy = 'the line `---`'): void {
    finish(endedBy);
    dropText();
    headingIsOld = true;
    state = OUTSIDE;
  }

  function rate(token: Token): void {
    finish('the rating of the next card');
    rating = Number(RE_RATING.exec(text.slice(token.start, token.end))?.[1]);
  }

  /** Reports text that belongs to no card, and the heading that has none. */
  function dropText(): void {
    if (state.kind === 'context') {
      report(state.heading.start, headingWithoutQuestion(excerptOf(text, state.heading).words));
      loose = context;
    }
    for (const range of loose) {
      if (isBlank(text, range)) continue;
      const { offset, words } = excerptOf(text, range);
      report(offset, textOutsideCard(words));
    }
    loose = [];
  }

  function add(range: Range): void {
    if (isPart(state)) addRange(text, state.card[state.kind], range);
    else addRange(text, state.kind === 'context' ? context : loose, range);
  }

  const isEmpty = ({ answer }: CardParts) => answer.every((range) => isBlank(text, range));

  return {
    read,
    endSection,
    end(): { cards: DeckCard[]; questions: number } {
      endSection('the end of the deck');
      return { cards, questions };
    },
  };
}

const bodyOf = ({ body, end }: Token): Range => ({ start: body, end });
