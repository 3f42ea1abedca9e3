import { headingWithoutQuestion, textOutsideCard } from './deck-problems.ts';
import { excerptOf } from '../text/excerpt.ts';
import type { Report } from '../text/problem.ts';
import { addRange, cutLastParagraph, isBlank, type Range } from '../text/ranges.ts';
import { isTagLine, readTags } from './tags.ts';

/** A heading of a deck. */
export interface DeckHeading extends Range {
  /** 1–6 */
  level: number;
}

/** The headings that apply to the next card, and the text there that isn't part of a card yet. */
export type Section = ReturnType<typeof createSection>;

export function createSection(text: string, report: Report) {
  /** The chapters and sections that the next card is part of, outermost first. */
  let trail: DeckHeading[] = [];
  let heading: DeckHeading | undefined;
  /** Whether a rule has ended the text under the heading. */
  let isOld = false;
  /** The text under the heading before its first question, shared by its cards. */
  let context: Range[] = [];
  /** Text after `:d` since the last card. */
  let described: Range[] = [];
  /** Other text since the last card, or since the line between cards. */
  let loose: Range[] = [];
  /** A heading that only has terms under it, and so belongs to no card. */
  let termsUnder: DeckHeading | undefined;

  function open(own: DeckHeading, isChapter: boolean): void {
    heading = own;
    isOld = false;
    context = [];
    const outer = trail.filter(({ level }) => level < own.level);
    trail = isChapter ? [...outer, own] : outer;
  }

  /** Returns the headings of the next card's chapter and sections; its own only if further cards are under it. */
  function above(): DeckHeading[] {
    const outer = trail.filter((one) => one !== heading);
    return heading && trail.includes(heading) ? [...outer, heading] : outer;
  }

  /** Returns the headings of a term; one without a question is the section of the terms under it. */
  function aboveTerm(under: DeckHeading | undefined, hasQuestion: boolean): DeckHeading[] {
    if (!under || hasQuestion || trail.includes(under)) return trail;
    termsUnder = under;
    return [...trail, under];
  }

  /**
   * Returns the context of a card that opens, and resets it: the context under its heading, and the text since the last
   * card.
   */
  function takeContext(): Range[] {
    if (heading && !isOld) context = [...context, ...described];
    else loose = [...described, ...loose];
    const own = [...(isOld ? [] : context), ...loose];
    described = [];
    loose = [];
    return own.sort((a, b) => a.start - b.start);
  }

  /** Returns the last paragraph under a heading, or since the last card; undefined without text. */
  function lastParagraph(where: 'context' | 'outside') {
    const source = where === 'context' ? context : loose;
    if (source.every((range) => isBlank(text, range))) return undefined;
    const { before, last } = cutLastParagraph(text, source);
    const take = () => {
      if (where === 'context') context = before;
      else loose = before;
    };
    return { last, take };
  }

  /** Reports text that belongs to no card, and `unused`, a heading without a card. */
  function drop(unused: DeckHeading | undefined): void {
    if (unused) {
      if (!trail.includes(unused) && unused !== termsUnder) {
        report(unused.start, headingWithoutQuestion(excerptOf(text, unused).words));
      }
      loose = context;
    }
    for (const range of [...described, ...loose]) {
      const written = text.slice(range.start, range.end);
      // A tag that only marks a file as flashcards is not a category.
      if (isBlank(text, range) || (isTagLine(written) && readTags(written).length === 0)) continue;
      const { offset, words } = excerptOf(text, range);
      report(offset, textOutsideCard(words));
    }
    described = [];
    loose = [];
  }

  return {
    ...{ open, above, aboveTerm, takeContext, lastParagraph, drop },
    heading: () => heading,
    /** Whether cards from here on have no heading of their own. */
    isOld: () => isOld,
    age: () => void (isOld = true),
    describe: (range: Range) => void described.push(range),
    add: (where: 'context' | 'outside', range: Range) =>
      addRange(text, where === 'context' ? context : loose, range),
  };
}
