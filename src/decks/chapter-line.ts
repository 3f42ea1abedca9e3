import { isGeneric, isOpening } from './chapter-line/generic.ts';
import { chapterOf, type Item, readItem } from './chapter-line/read-item.ts';
import { capitalsToTitleCase } from './chapter-line/title-case.ts';

/** The parsed text after `**Starting Chapter:**`. */
export interface ChapterLine {
  /** The line as written, including its markup. */
  text: string;
  /** `11` or `appendix-d`; undefined without a number. */
  number: string | undefined;
  /**
   * The chapter's title, if the line has one. For an unnumbered line, the line itself, without generic headings next to
   * others.
   */
  title: string | undefined;
  /** In order of appearance. */
  sections: Section[];
  /**
   * Whether it says nothing about the chapter, such as "Summary", "Exercises", "Problem. Solution. Discussion"; the
   * deck then belongs to the preceding chapter.
   */
  generic: boolean;
}

export interface Section {
  /** `11.2.5` */
  number: string;
  /** Plain text; may be empty. */
  title: string;
}

/**
 * Parses `text`, which follows the label. The number is that of "Chapter 11" or "Appendix D", or else that of the first
 * numbered heading. An empty line is generic and has no title.
 */
export function readChapterLine(text: string): ChapterLine {
  const items = joinBareLabels(splitItems(lineToPlainText(text)).map(readItem));
  const own = ownChapter(items);
  const sections = readSections(items, own);
  const first = items.find(({ kind }) => kind === 'section');
  const number = chapterOf(own ?? first);
  if (number !== undefined) {
    return { text: text.trim(), number, title: titleOf(own), sections, generic: false };
  }
  const specific = items.filter((item) => !isGeneric(textOf(item)));
  const title = (specific.length > 0 ? specific : items)
    .map(textOf)
    .map(capitalsToTitleCase)
    .join('. ');
  return {
    text: text.trim(),
    number,
    title: title || undefined,
    sections,
    generic: specific.length === 0,
  };
}

/** Uses the heading after a bare "Chapter 7" as its title, even if that begins with a number. */
function joinBareLabels(items: readonly Item[]): Item[] {
  const joined: Item[] = [];
  for (const item of items) {
    const label = joined.at(-1);
    const bare = label && label.kind !== 'plain' && label.kind !== 'section' && label.title === '';
    if (bare && (item.kind === 'plain' || item.kind === 'counted') && isTitle(textOf(item))) {
      joined[joined.length - 1] = { ...label, title: textOf(item) };
    } else joined.push(item);
  }
  return joined;
}

/** Returns the heading that names the line's chapter; undefined if only sections imply it, or nothing does. */
function ownChapter(items: readonly Item[]): Item | undefined {
  const labelled = items.find(({ kind }) => kind === 'chapter' || kind === 'appendix');
  if (labelled) return labelled;
  const at = items.findIndex(({ kind }) => kind === 'section' || kind === 'counted');
  const first = items[at];
  if (first?.kind !== 'counted') return undefined;
  const sectioned = sectionedChapters(items);
  if (sectioned.size > 0) return sectioned.has(chapterOf(first)) ? first : undefined;
  return items.slice(0, at).every((item) => isGeneric(textOf(item))) ? first : undefined;
}

/** Returns the chapters that the line's numbered sections belong to. */
function sectionedChapters(items: readonly Item[]): Set<string | undefined> {
  return new Set(items.filter(({ kind }) => kind === 'section').map(chapterOf));
}

/** Returns numbered headings with their titles; a heading without a number is appended to the preceding one. */
function readSections(items: readonly Item[], own: Item | undefined): Section[] {
  const sections: Section[] = [];
  const sectioned = sectionedChapters(items);
  let open: Section | undefined;
  for (const item of items) {
    const loose =
      item.kind === 'plain' || (item.kind === 'counted' && !sectioned.has(chapterOf(item)));
    if (item === own) open = undefined;
    else if (!loose) sections.push((open = toSection(item)));
    else if (open && !isGeneric(textOf(item))) {
      open.title += `${open.title ? '. ' : ''}${capitalsToTitleCase(textOf(item))}`;
    }
  }
  return sections;
}

function toSection(item: Exclude<Item, { kind: 'plain' }>): Section {
  return { number: item.number, title: capitalsToTitleCase(item.title) };
}

function titleOf(chapter: Item | undefined): string | undefined {
  if (!chapter || !isTitle(chapter.title)) return undefined;
  return capitalsToTitleCase(chapter.title);
}

/**
 * Returns whether a heading may be a chapter's title. Generic ones aren't, except for openings: "Chapter 1
 * Introduction".
 */
function isTitle(text: string): boolean {
  return text !== '' && (!isGeneric(text) || isOpening(text));
}

function textOf(item: Item): string {
  return item.kind === 'counted' ? item.text : item.title;
}

/** Removes Markdown from a chapter line, and restores spaces that were written as `_`. `__slots__` stays. */
function lineToPlainText(text: string): string {
  const bare = text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replaceAll('**', '')
    .replaceAll('`', '')
    .replace(/\\([_*#$])/g, '$1')
    .trim();
  const spaceless = /^[\p{Lu}\d]/u.test(bare) && !bare.includes(' ');
  return spaceless ? bare.replace(/_+/g, ' ').trim() : bare;
}

/** Abbreviations in lower case; a full stop after one doesn't end a heading. */
const RE_SHORTENED =
  /(?:^|[\s(])(?:ch|chap|vs|e\.g|i\.e|etc|cf|ca|approx|resp|dr|mr|mrs|ms|st|prof|fig|figs|eq|eqs|no|vol|ed|eds|jr|sr|inc|ltd|co|corp|al|pp|\p{L})$/iu;

/** Splits a chapter line into its headings, which are joined by `. `; none is empty. */
function splitItems(line: string): string[] {
  const items: string[] = [];
  let start = 0;
  for (const stop of line.matchAll(/\. /g)) {
    const next = stop.index + 2;
    if (!endsHeading(line, start, stop.index)) continue;
    items.push(line.slice(start, stop.index));
    start = next;
  }
  items.push(line.slice(start));
  return items
    .map((item) => item.trim().replace(/(?<=.)\.$/, ''))
    .filter((item) => /[\p{L}\p{N}]/u.test(item));
}

/** Returns whether the full stop at `stop` ends the heading that started at `start`. */
function endsHeading(line: string, start: number, stop: number): boolean {
  const after = line.slice(stop + 2, stop + 22).trimStart();
  const before = line.slice(Math.max(start, stop - 12), stop);
  if (beginsNumbered(after)) return true;
  if (/^(?:chapter|appendix|part) \p{L}$/iu.test(before)) return true;
  if (RE_SHORTENED.test(before)) return false;
  return !/^\p{Ll}[^\p{Lu} ]*(?: |$)/u.test(after);
}

/** Returns whether a heading begins here in any case: `10.23 …`, `Chapter 7`, `A.1`. */
function beginsNumbered(text: string): boolean {
  return /^(?:\d{1,2}(?:\.\d{1,3})+\s|chapter\s[\dIVXL]|appendix\s[A-Z]\b|[A-Z]\.\d)/i.test(text);
}
