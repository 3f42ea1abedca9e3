/** A card to be printed. Its parts are HTML that is shown on pages; layouts copy it. */
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

/** A summary of the layout. */
export interface LaidOutCards {
  element: HTMLElement;
  /** Number of sheets; undefined if only the printer knows. */
  sheets: number | undefined;
  /** Number of cards that are longer than one card of paper. */
  continued: number;
}
