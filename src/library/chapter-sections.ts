import { groupRuns } from '../text/group-runs.ts';
import type { Chapter, LibraryCard } from './model.ts';

/** Maximum number of cards on a page of a chapter. */
export const CARDS_A_PAGE = 40;

/** Cards of a chapter that are shown under one label. */
export interface ChapterSection {
  /** From 1. */
  number: number;
  label: string | undefined;
  /** The page of the chapter that it starts on, from 1. */
  page: number;
  cardCount: number;
}

/** Returns the sections of a chapter that have a label, in reading order. */
export function chapterSections({ cards }: Chapter): ChapterSection[] {
  let before = 0;
  const sections = groupSections(cards).map(({ key: number, items }) => {
    const page = Math.floor(before / CARDS_A_PAGE) + 1;
    before += items.length;
    return { number, label: items[0]?.part.label, page, cardCount: items.length };
  });
  return sections.filter(({ label }) => label !== undefined);
}

/** Groups the cards of one chapter, in reading order, by the number of their section. */
export function groupSections(cards: readonly LibraryCard[]) {
  return groupRuns(cards, (card) => card.part.section);
}
