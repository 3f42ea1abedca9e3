import type { Section } from '../decks/chapter-line.ts';
import { isByHand } from '../decks/header.ts';
import * as english from '../messages/en/chapter-names.ts';
import { hash } from '../text/hash.ts';
import { memoize } from '../text/memoize.ts';
import { mostWritten } from '../text/most-written.ts';
import type { Problem } from '../text/problem.ts';
import { slugify } from '../text/slug.ts';
import type { BookDeck } from './books.ts';
import { type ChapterName, labelChapter, shownNumber } from './chapter-label.ts';
import { chapterLineMissing } from './grouping-problems.ts';
import type { Chapter } from './model.ts';
import { stemOf, toTitle } from './path-names.ts';
import type { ReadCard, ReadDeck } from './read-deck.ts';

/** A chapter of a book and its decks. */
export interface GroupedChapter<Card extends ReadCard> extends Pick<
  Chapter,
  'slug' | 'number' | 'title' | 'label'
> {
  name: ChapterName;
  parts: GroupedPart<Card>[];
}

/** Decks of one part that name the same sections. */
export interface GroupedPart<Card extends ReadCard> {
  sections: Section[];
  /** Undefined if it adds nothing to the chapter's label. */
  label: string | undefined;
  decks: BookDeck<Card>[];
}

/**
 * Groups a book's decks, given in part order, into chapters. Parts with the same number or the same title form one
 * chapter; a generic part, or one without a chapter line, belongs to the preceding chapter, if there is one.
 */
export function groupChapters<Card extends ReadCard>(
  decks: readonly BookDeck<Card>[],
): { chapters: GroupedChapter<Card>[]; problems: Problem[] } {
  const placed = nameChapters(decks);
  const slugOf = createChapterSlugs(placed.map(({ chapter }) => chapter));
  const bySlug = Map.groupBy(placed, ({ chapter }) => slugOf(chapter));
  const chapters = [...bySlug].map(([slug, own]) => createChapter(slug, own));
  const labels = new Map(chapters.map(({ slug, label }) => [slug, label]));
  return {
    chapters,
    // Handwritten decks need no chapter line.
    problems: placed
      .filter(({ deck: { chapterLine, read } }) => !chapterLine && !isByHand(read.header))
      .map(({ deck, chapter }) => chapterLineMissing(deck.file, labels.get(slugOf(chapter)) ?? '')),
  };
}

interface PlacedDeck<Card extends ReadCard> {
  deck: BookDeck<Card>;
  chapter: ChapterName;
}

/**
 * Names the chapter of each deck after its chapter line, or else after an earlier one, or else after the deck's part or
 * file.
 */
function nameChapters<Card extends ReadCard>(decks: readonly BookDeck<Card>[]): PlacedDeck<Card>[] {
  let latest: ChapterName | undefined;
  return decks.map((deck) => {
    const { chapterLine, header, file } = deck;
    if (!chapterLine && header.part === undefined) {
      return { deck, chapter: { number: undefined, title: toTitle(stemOf(file)) } };
    }
    const part = chapterLine ? undefined : header.part;
    const title = chapterLine ? (chapterLine.title ?? chapterLine.text) : `Part ${part}`;
    if (chapterLine?.number !== undefined) {
      latest = { number: chapterLine.number, title: chapterLine.title };
    } else if (chapterLine && !chapterLine.generic) latest = { number: undefined, title };
    return { deck, chapter: latest ?? { number: undefined, title, part } };
  });
}

/** Adds a hash to the slug of a title that looks like another chapter's number. */
function createChapterSlugs(chapters: readonly ChapterName[]): (chapter: ChapterName) => string {
  const numbers = new Set(chapters.map(({ number }) => number && slugify(number)));
  return memoize(({ number, title = '' }) => {
    const plain = slugify(number ?? title);
    const clashes = number === undefined && numbers.has(plain);
    return clashes ? `${plain}-${hash(['chapter', title], 30)}` : plain;
  });
}

function createChapter<Card extends ReadCard>(
  slug: string,
  placed: readonly PlacedDeck<Card>[],
): GroupedChapter<Card> {
  const number = placed[0]?.chapter.number;
  const titles = placed.map(({ chapter }) => chapter.title);
  const title = number === undefined ? mostWritten(titles) : titles.find((one) => one);
  const sections = placed.flatMap(({ deck }) => deck.chapterLine?.sections ?? []);
  const part = placed[0]?.chapter.part;
  const name = { number, title: title ?? titleFromSections(sections), part };
  const label = labelChapter(name, english);
  const parts = groupParts(
    placed.map(({ deck }) => deck),
    [title, label],
  );
  return { slug, number: number && shownNumber(number), title, label, name, parts };
}

/** @param names labels of the chapter; a part with one of these labels gets none */
function groupParts<Card extends ReadCard>(
  decks: readonly BookDeck<Card>[],
  names: readonly (string | undefined)[],
): GroupedPart<Card>[] {
  const shown = new Set(names.map((name) => name?.toLowerCase()));
  const parts: GroupedPart<Card>[] = [];
  for (const deck of decks) {
    const last = parts.at(-1);
    if (last && isSamePart(last.decks[0], deck)) {
      last.decks.push(deck);
      continue;
    }
    const label = labelPart(deck);
    parts.push({
      sections: deck.chapterLine?.sections ?? [],
      label: shown.has(label?.toLowerCase()) ? undefined : label,
      decks: [deck],
    });
  }
  return parts;
}

function isSamePart(first: BookDeck<ReadCard> | undefined, deck: BookDeck<ReadCard>): boolean {
  return (
    first?.header.part !== undefined &&
    first.header.part === deck.header.part &&
    first.chapterLine?.text === deck.chapterLine?.text
  );
}

/** Labels a part with its sections, or else with its chapter line. */
function labelPart({ chapterLine }: ReadDeck): string | undefined {
  if (!chapterLine) return undefined;
  const { sections, title, text, generic } = chapterLine;
  if (sections.length === 0) return title ?? (generic ? text : undefined);
  return sections.map((section) => `${section.number} ${section.title}`.trim()).join(' · ');
}

/** Maximum length of the titles of sections that replace a chapter's title, in characters. */
const MAX_TITLE_LENGTH = 60;

/** Returns as many titles as fit, but at least one: "Waves, Surf …". Returns undefined without titles. */
function titleFromSections(sections: readonly Section[]): string | undefined {
  const titles = [...new Set(sections.flatMap(({ title }) => title || []))];
  const [first, ...others] = titles;
  if (first === undefined) return undefined;
  let joined = first;
  for (const title of others) {
    const longer = `${joined}, ${title}`;
    if (longer.length > MAX_TITLE_LENGTH) return `${joined} …`;
    joined = longer;
  }
  return joined;
}
