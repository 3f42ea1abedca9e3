import { headingWithoutQuestion, textOutsideCard } from './deck-problems.ts';
import { createHeadingTrail, type DeckHeading } from './heading-trail.ts';
import { excerptOf } from '../text/excerpt.ts';
import type { Report } from '../text/problem.ts';
import { addRange, cutLastParagraph, isBlank, type Range } from '../text/ranges.ts';
import { isTagLine, readTags } from './tags.ts';

/** The headings that the next card is under, and the text there that is not yet part of a card. */
export type Section = ReturnType<typeof createSection>;

export function createSection(text: string, report: Report) {
  const trail = createHeadingTrail();
  let heading: DeckHeading | undefined;
  /** Whether a rule has ended what is under the heading. */
  let isOld = false;
  /** The text under the heading up to its first question, which its cards share. */
  let context: Range[] = [];
  /** What `:d` describes, since the last card. */
  let described: Range[] = [];
  /** Other text since the last card, or since the line between cards. */
  let loose: Range[] = [];
  /** The heading that only terms are under, which is no card's. */
  let termsUnder: DeckHeading | undefined;

  function open(own: DeckHeading, isChapter: boolean): void {
    heading = own;
    isOld = false;
    context = [];
    trail.enter(own);
    if (isChapter) trail.push(own);
  }

  /** The headings of the next card's chapter and sections; its own only where further cards are under it. */
  function above(): DeckHeading[] {
    const outer = trail.above().filter((one) => one !== heading);
    return heading && trail.has(heading) ? [...outer, heading] : outer;
  }

  /** The headings of a term; one that has no question is the section of the terms under it. */
  function aboveTerm(under: DeckHeading | undefined, hasQuestion: boolean): DeckHeading[] {
    if (!under || hasQuestion || trail.has(under)) return trail.above();
    termsUnder = under;
    return [...trail.above(), under];
  }

  /** Takes the context of a card that opens: what its heading shares, and the text since the last card. */
  function takeContext(): Range[] {
    if (heading && !isOld) context = [...context, ...described];
    else loose = [...described, ...loose];
    const own = [...(isOld ? [] : context), ...loose];
    described = [];
    loose = [];
    return own.sort((a, b) => a.start - b.start);
  }

  /** The last paragraph under a heading, or since the last card; undefined where there is no text. */
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

  /** Reports text that belongs to no card, and `unused`, a heading that has none. */
  function drop(unused: DeckHeading | undefined): void {
    if (unused) {
      if (!trail.has(unused) && unused !== termsUnder) {
        report(unused.start, headingWithoutQuestion(excerptOf(text, unused).words));
      }
      loose = context;
    }
    for (const range of [...described, ...loose]) {
      const written = text.slice(range.start, range.end);
      // A tag that only marks a file of cards names no category.
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
