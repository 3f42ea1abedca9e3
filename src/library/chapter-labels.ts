import type { ReadDeck } from './read-deck.ts';

export interface ChapterName {
  /** `11`, `appendix-d` */
  number: string | undefined;
  title: string | undefined;
}

/** The sections of a part, else what its chapter line says. */
export function labelPart({ chapterLine }: ReadDeck): string | undefined {
  if (!chapterLine) return undefined;
  const { sections, title, text, generic } = chapterLine;
  if (sections.length === 0) return title ?? (generic ? text : undefined);
  return sections.map((section) => `${section.number} ${section.title}`.trim()).join(' · ');
}

const RE_APPENDIX = /^appendix-(.+)$/;

/** `11`, `D` */
export function shownNumber(number: string | undefined): string | undefined {
  return number === undefined ? undefined : (RE_APPENDIX.exec(number)?.[1] ?? number).toUpperCase();
}

/** "11 Fourier Analyses", "Chapter 11", "Appendix D: …" */
export function labelChapter({ number, title }: ChapterName): string {
  if (number === undefined) return title ?? '';
  const shown = shownNumber(number) ?? '';
  const whole = RE_APPENDIX.test(number) ? `Appendix ${shown}` : `Chapter ${shown}`;
  if (!title) return whole;
  // "7 11 More Ways" could not be read.
  const needsWhole = RE_APPENDIX.test(number) || /^\p{N}/u.test(title);
  return needsWhole ? `${whole}: ${title}` : `${shown} ${title}`;
}
