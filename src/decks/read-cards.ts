import {
  type CardParts,
  type CardReaderOptions,
  createCardReader,
  partsOfTerm,
} from './card-reader.ts';
import type { DeckCard } from './deck.ts';
import {
  closerAsOpener,
  closerInAnswer,
  headingAsks,
  headingMissing,
  markerMisspelled,
  openerAsCloser,
  questionNotMarked,
  secondOpener,
} from './deck-problems.ts';
import { createLooseTags } from './loose-tags.ts';
import { NEXT_MARKER, RE_RATING } from './lines.ts';
import { type Ahead, createLookahead } from './lookahead.ts';
import { createReadingRules, isCardOpen, type State } from './reading-rules.ts';
import { createSection } from './section.ts';
import { excerptOf } from '../text/excerpt.ts';
import { addRange, isBlank, type Range } from '../text/ranges.ts';
import type { Token } from './tokens.ts';

export interface CardsReaderOptions extends CardReaderOptions {
  tokens: readonly Token[];
}

const OUTSIDE: State = { kind: 'outside' };

/** Creates a reader that builds cards from tokens, passed one by one; each question marker becomes one card. */
export function createCardsReader(options: CardsReaderOptions) {
  const { text, tokens, report, hasHeaderLine } = options;
  const reader = createCardReader(options);
  const { cardLevel, after } = createLookahead(tokens);
  const rules = createReadingRules({ text, cardLevel, hasHeaderLine });
  const section = createSection(text, report);
  const cards: DeckCard[] = [];
  const tags = createLooseTags(text, tokens, cards);
  let state: State = OUTSIDE;
  let rating: number | undefined;
  let questions = 0;
  let lacksHeadings = false;

  /** Reads one token according to the current state. */
  function read(token: Token, index: number): void {
    const ahead = after(index);
    if (token.weak && !rules.weakCounts(state, token, ahead)) return add(token);
    switch (token.kind) {
      case 'question':
        return openQuestion(token);
      case 'bare-question':
        return rules.bareAsks(state, ahead) ? openQuestion(token) : add(token);
      case 'heading':
        return rules.headingIsInner(state, token, ahead) ? add(token) : openHeading(token, ahead);
      case 'rule':
        if (rules.ruleIsInner(state, token, ahead)) return add(token);
        // Directly before the marker that the card waits for, a rule has no meaning.
        return ahead.solid === NEXT_MARKER[state.kind] ? undefined : endSection();
      case 'rating':
        return isCardOpen(state) && ahead.filled === 'text' ? add(token) : rate(token);
      case 'opener':
        return readOpener(token, ahead);
      case 'closer':
        return readCloser(token, ahead);
      case 'description':
        return readDescription(token);
      case 'term':
        // Directly before an opener, it is a question.
        return isCardOpen(state) || ahead.filled === 'opener' ? add(token) : readTerm(token, ahead);
      case 'blank':
        return rules.shortAnswerEnds(state, ahead) ? finish('', true) : add(token);
      case 'text':
        return !isCardOpen(state) && tags.read(token, index) ? undefined : add(token);
    }
  }

  function readOpener(token: Token, ahead: Ahead): void {
    if (state.kind === 'question') return openAnswer(state.card, token);
    if (state.kind === 'answer') return readInnerOpener(state.card, token, ahead);
    const card = openUnmarked(token, ahead);
    if (card) return openAnswer(card, token);
    const rest = bodyOf(token);
    if (!isBlank(text, rest)) add(rest);
  }

  /** Reads an opener while an answer is already open. */
  function readInnerOpener(card: CardParts, token: Token, ahead: Ahead): void {
    const rest = bodyOf(token);
    const marker = rules.markerOf(token);
    if (marker === '?x') return add(token);
    if (isBlank(text, rest) && ahead.filled !== 'text' && ahead.filled !== 'closer') {
      report(token.start, openerAsCloser(marker));
      return finish('', true);
    }
    if (rules.hasAnswer(card)) {
      // A question between two openers belongs to the next card.
      if (rules.isQuestionBefore(rest.start, ahead)) finish('', true);
      else report(token.start, secondOpener(marker));
    }
    add(rest);
  }

  function readCloser(token: Token, ahead: Ahead): void {
    const rest = bodyOf(token);
    const marker = rules.markerOf(token);
    const textFollows = ahead.filled === 'text' && !ahead.headingFirst;
    if (state.kind === 'question' && textFollows && ahead.marker === 'closer') {
      report(token.start, closerAsOpener(marker));
      return openAnswer(state.card, token);
    }
    if (state.kind === 'answer' && textFollows && rules.answerGoesOn(state.card, ahead)) {
      if (rules.hasAnswer(state.card)) report(token.start, closerInAnswer(marker));
      return add(rest);
    }
    if (isCardOpen(state) && marker !== 'x??') report(token.start, markerMisspelled(marker, 'x??'));
    finish('', true);
    add(rest);
  }

  /** Reads a description: it is context, wherever it is before the answer. */
  function readDescription(token: Token): void {
    if (state.kind === 'answer') add(token);
    else if (state.kind === 'question') state.card.context.push(bodyOf(token));
    else section.describe(bodyOf(token));
  }

  /** Makes a card from `term:: definition`. */
  function readTerm(token: Token, ahead: Ahead): void {
    const hasQuestion = ahead.marker === 'question' && !ahead.headingFirst;
    const under = state.kind === 'context' ? state.heading : undefined;
    const parts = partsOfTerm(text, token, section.aboveTerm(under, hasQuestion));
    questions++;
    tags.addCard(reader.read({ ...parts, rating }));
  }

  function openHeading(token: Token, ahead: Ahead): void {
    finish('the next heading');
    dropText();
    const heading = { ...bodyOf(token), level: token.level };
    section.open(heading, rules.isChapter(heading, ahead));
    state = { kind: 'context', heading };
  }

  function openQuestion(token: Token): void {
    finish('the next question');
    reportHeading(token.start);
    openCard({ ...newCard(token.start), context: section.takeContext() });
    add(bodyOf(token));
  }

  /** Reports a question without its own heading; once only for a deck without any headings. */
  function reportHeading(offset: number): void {
    const isInherited = section.heading() !== undefined;
    if (isInherited ? !section.isOld() : lacksHeadings) return;
    lacksHeadings = !isInherited;
    report(offset, headingMissing(isInherited));
  }

  /** Opens a card whose question has no marker: its heading, or the last paragraph before its answer. */
  function openUnmarked(token: Token, ahead: Ahead): CardParts | undefined {
    const where = state.kind === 'context' ? 'context' : 'outside';
    const heading = state.kind === 'context' ? state.heading : undefined;
    const paragraph = section.lastParagraph(where);
    const asks = paragraph !== undefined && rules.asks(paragraph.last);
    if (heading && !isBlank(text, heading) && (!paragraph || (!asks && rules.asks(heading)))) {
      report(heading.start, headingAsks(excerptOf(text, heading).words));
      return openUnmarkedCard(heading);
    }
    // Text after the last card may be about markers.
    const isAlone = isBlank(text, bodyOf(token)) && ahead.filled === 'text';
    if (!paragraph || (where === 'outside' && !asks && !isAlone)) return undefined;
    report(paragraph.last.start, questionNotMarked(excerptOf(text, paragraph.last).words));
    paragraph.take();
    return openUnmarkedCard(paragraph.last);
  }

  function openUnmarkedCard(question: Range): CardParts {
    const context = section.takeContext();
    return openCard({ ...newCard(question.start), context, question: [question] });
  }

  function newCard(at: number): CardParts {
    const parts = { context: [], question: [], answer: [], opened: false, short: false };
    return { at, heading: section.heading(), above: section.above(), ...parts };
  }

  function openCard(card: CardParts): CardParts {
    questions++;
    state = { kind: 'question', card };
    return card;
  }

  function openAnswer(card: CardParts, token: Token): void {
    const marker = rules.markerOf(token);
    card.opened = true;
    card.short = marker === '?x';
    if (token.kind === 'opener' && !card.short && marker !== '??x') {
      report(token.start, markerMisspelled(marker, '??x'));
    }
    state = { kind: 'answer', card };
    add(bodyOf(token));
  }

  /** Ends the open card, if any; `endedBy` names what ended an answer without a closer. */
  function finish(endedBy: string, closed = false): void {
    if (!isCardOpen(state)) return;
    const { card } = state;
    tags.addCard(reader.read({ ...card, rating, closed: closed || card.short, endedBy }));
    state = OUTSIDE;
  }

  /** Ends the text under a heading, at a line between cards. */
  function endSection(endedBy = 'the line `---`'): void {
    finish(endedBy);
    dropText();
    section.age();
    state = OUTSIDE;
  }

  function rate(token: Token): void {
    finish('the rating of the next card');
    rating = Number(RE_RATING.exec(text.slice(token.start, token.end))?.[1]);
  }

  function dropText(): void {
    tags.part();
    section.drop(state.kind === 'context' ? state.heading : undefined);
  }

  function add(range: Range): void {
    if (isCardOpen(state)) addRange(text, state.card[state.kind], range);
    else section.add(state.kind, range);
  }

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
