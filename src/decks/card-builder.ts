import { createCardReader, type CardParts } from './card-reader.ts';
import type { DeckCard } from './deck.ts';
import type { CardState } from './outlook.ts';
import type { Report } from '../text/report.ts';
import type { Place } from '../text/problem.ts';
import { addRange, cutLastParagraph, isBlank, type Range } from '../text/ranges.ts';
import { RE_RATING } from './lines.ts';
import { excerpt } from '../text/words-of.ts';
import type { Token } from './tokens.ts';

/**
 * Gathers the stretches of text that make up a card, marker by marker.
 *
 * ```
 * between --heading--> context --:p--> question --??x--> answer --x??--> after --:p--> question …
 *    ^                                                                     |
 *    +----------------------------- --- -----------------------------------+
 * ```
 */
export function createCardBuilder(text: string, places: (offset: number) => Place, report: Report) {
  const reader = createCardReader(text, places, report);
  const cards: DeckCard[] = [];
  let state: CardState = 'between';
  let rating: number | undefined;
  let questions = 0;
  /** The heading in force, and where the text under it up to the first question stands. */
  let heading: Range | undefined;
  let headingIsOld = false;
  let context: Range[] = [];
  /** Text since the last card, or since the line between cards. */
  let loose: Range[] = [];
  let parts: CardParts | undefined;

  function target(): Range[] {
    if (state === 'context') return context;
    if (state === 'question' && parts) return parts.question;
    if (state === 'answer' && parts) return parts.answer;
    return loose;
  }

  function finish(next: string, closed: boolean): void {
    if (!parts) return;
    cards.push(reader.read({ ...parts, rating, closed, endedBy: next }));
    parts = undefined;
  }

  function dropLoose(): void {
    for (const range of loose) {
      if (isBlank(text, range)) continue;
      const { offset, words } = excerpt(text, range);
      report(offset, textOutsideCard(words));
    }
    loose = [];
  }

  function dropHeading(): void {
    if (state !== 'context' || !heading) return;
    report(heading.start, headingWithoutQuestion(excerpt(text, heading).words));
    loose = context;
    dropLoose();
  }

  /** A card whose question bears no marker: the last paragraph before its answer is taken for it. */
  function openUnmarked(offset: number): void {
    const { before, last } = cutLastParagraph(text, context);
    report(offset, questionNotMarked(excerpt(text, last).words));
    questions++;
    context = before;
    parts = { at: last.start, heading, context, question: [last], answer: [], opened: true };
    state = 'answer';
  }

  return {
    state: () => state,
    questions: () => questions,
    answerIsEmpty: () => parts?.answer.every((range) => isBlank(text, range)) ?? true,

    text(token: Token): void {
      addRange(text, target(), token);
    },

    openHeading(token: Token): void {
      finish('the next heading', false);
      dropHeading();
      dropLoose();
      heading = { start: token.body, end: token.end };
      headingIsOld = false;
      context = [];
      state = 'context';
    },

    openQuestion(token: Token): void {
      finish('the next question', false);
      questions++;
      if (headingIsOld || !heading) report(token.start, headingMissing(heading !== undefined));
      const shared = headingIsOld ? [] : context;
      parts = {
        at: token.start,
        heading,
        context: [...shared, ...loose],
        question: [],
        answer: [],
        opened: false,
      };
      loose = [];
      state = 'question';
      addRange(text, parts.question, { start: token.body, end: token.end });
    },

    opener(token: Token, what: 'open' | 'close' | 'go-on'): void {
      const rest = { start: token.body, end: token.end };
      if (state === 'question' && parts) {
        parts.opened = true;
        state = 'answer';
        addRange(text, parts.answer, rest);
      } else if (state === 'answer' && parts && what === 'close') {
        report(token.start, OPENER_AS_CLOSER);
        finish('', true);
        state = 'after';
      } else if (state === 'answer' && parts) {
        if (!this.answerIsEmpty()) report(token.start, SECOND_OPENER);
        addRange(text, parts.answer, rest);
      } else if (state === 'context' && context.some((range) => !isBlank(text, range))) {
        openUnmarked(token.start);
        addRange(text, target(), rest);
      } else if (!isBlank(text, rest)) addRange(text, target(), rest);
    },

    closer(token: Token, what: 'close' | 'go-on' | 'open'): void {
      const rest = { start: token.body, end: token.end };
      if (state === 'question' && parts && what === 'open') {
        report(token.start, CLOSER_AS_OPENER);
        parts.opened = true;
        state = 'answer';
        addRange(text, parts.answer, rest);
      } else if (parts && what === 'go-on') {
        if (!this.answerIsEmpty()) report(token.start, CLOSER_IN_ANSWER);
        addRange(text, parts.answer, rest);
      } else {
        finish('', true);
        if (state !== 'between' && state !== 'context') state = 'after';
        addRange(text, target(), rest);
      }
    },

    innerRule(token: Token): void {
      addRange(text, target(), token);
    },

    /** A line between cards within a card: it says nothing. */
    separate(): void {
      return;
    },

    rule(_token: Token): void {
      finish('the line `---`', false);
      dropHeading();
      dropLoose();
      headingIsOld = true;
      state = 'between';
    },

    rating(token: Token): void {
      if (parts) {
        finish('the rating of the next card', false);
        state = 'after';
      }
      rating = Number(RE_RATING.exec(text.slice(token.start, token.end))?.[1]);
    },

    end(): DeckCard[] {
      finish('the end of the deck', false);
      dropHeading();
      dropLoose();
      return cards;
    },
  };
}

const textOutsideCard = (words: string) =>
  ({
    code: 'text-outside-card',
    severity: 'warning',
    message: `The text “${words}” belongs to no card; it is not shown.`,
    hint: 'Put it under a heading with a question, or delete it.',
  }) as const;

const headingWithoutQuestion = (words: string) =>
  ({
    code: 'heading-without-question',
    severity: 'warning',
    message: `The heading “${words}” has no question under it; it is not shown.`,
    hint: 'Write a question as `:p What is …?`, then `??x`, the answer and `x??` on lines of their own.',
  }) as const;

const headingMissing = (inherited: boolean) =>
  ({
    code: 'heading-missing',
    severity: 'warning',
    message: inherited
      ? 'The question has no heading of its own; it was given the one before it.'
      : 'The question has no heading; it was given its own first words.',
    hint: 'Put a line `#### Concept` before the question.',
  }) as const;

const SECOND_OPENER = {
  code: 'second-opener',
  severity: 'warning',
  message: 'A second `??x` stands inside of the answer; the answer was taken to go on behind it.',
  hint: 'Delete the line, or write `x??` if the answer ends here.',
} as const;

const questionNotMarked = (words: string) =>
  ({
    code: 'question-not-marked',
    severity: 'warning',
    message: `An answer opens here, but no \`:p\` stands before it; “${words}” was taken for its question.`,
    hint: 'Mark the question with `:p` and a space at the start of its line.',
  }) as const;

const OPENER_AS_CLOSER = {
  code: 'opener-as-closer',
  severity: 'warning',
  message: 'The answer ends with `??x`; it was read as `x??`.',
  hint: 'Write `x??` where an answer ends.',
} as const;

const CLOSER_AS_OPENER = {
  code: 'closer-as-opener',
  severity: 'warning',
  message: 'The answer starts with `x??`; it was read as `??x`.',
  hint: 'Write `??x` where an answer starts.',
} as const;

const CLOSER_IN_ANSWER = {
  code: 'closer-in-answer',
  severity: 'warning',
  message: 'The answer is closed here but goes on and is closed again; all of it was kept.',
  hint: 'Delete the first `x??`.',
} as const;
