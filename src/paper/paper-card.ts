/** A card to be printed. Its parts are HTML that pages show; layouts copy them. */
export interface PaperCard {
  heading: DocumentFragment;
  context: DocumentFragment | undefined;
  question: DocumentFragment;
  answer: DocumentFragment;
  book: string;
  chapter: string;
  lang: string;
  /** The address of its page, for a QR code; undefined if it is not known. */
  address: string | undefined;
}

/** What was laid out. */
export interface LaidOutCards {
  element: HTMLElement;
  /** Sheets of paper; undefined where only the printer knows. */
  sheets: number | undefined;
  /** Number of cards that are longer than one card of paper. */
  continued: number;
}
