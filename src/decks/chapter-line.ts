/** What stands behind `**Starting Chapter:**`, taken apart. */
export interface ChapterLine {
  /** The line as written, markup and all. */
  text: string;
  /** `11`, or `appendix-d`; undefined where the line carries no number. */
  number: string | undefined;
  /** The chapter's title where the line says one; for an unnumbered line, the line itself. */
  title: string | undefined;
  /** In the order of the line. */
  sections: Section[];
  /** True for "Summary", "Exercises", "Problem. Solution. Discussion": a part of the chapter before it. */
  generic: boolean;
}

export interface Section {
  /** `11.2.5` */
  number: string;
  /** Plain text; may be empty. */
  title: string;
}
