import type { Messages } from '../messages/catalogs.ts';

/** What a chapter is called by. */
export interface ChapterName {
  /** `11`, `appendix-d` */
  number: string | undefined;
  title: string | undefined;
  /** Of the deck, if the chapter is only known as its part: it has no number then. */
  part?: number | undefined;
}

const RE_APPENDIX = /^appendix-(.+)$/;

/** Returns a number as it is shown: `11`, `D`. */
export function shownNumber(number: string): string {
  return (RE_APPENDIX.exec(number)?.[1] ?? number).toUpperCase();
}

/** Labels a chapter in the language of `names`: "11 Fourier Analyses", "Chapter 11", "Appendix D: …", "Part 3". */
export function labelChapter(
  { number, title, part }: ChapterName,
  names: Messages['chapterNames'],
): string {
  if (part !== undefined) return names.part(String(part));
  if (number === undefined) return title ?? '';
  const shown = shownNumber(number);
  const isAppendix = RE_APPENDIX.test(number);
  const full = isAppendix ? names.appendix(shown) : names.chapter(shown);
  if (!title) return full;
  // "7 11 More Ways" would be misread.
  return isAppendix || /^\p{N}/u.test(title) ? names.titled(full, title) : `${shown} ${title}`;
}
