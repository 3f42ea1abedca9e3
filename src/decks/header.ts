/** The header line of a deck, taken apart. */
export interface DeckHeader {
  /** `rated`: "High-Quality Flashcards", the rated selection of a part; `all`: "Flashcards". */
  kind: 'rated' | 'all';
  /** Shelf code, e.g. `10A008` or `027`. */
  shelfCode: string | undefined;
  title: string;
  author: string | undefined;
  part: number | undefined;
  /** Publisher and year, e.g. `OReilly Media 2022`. */
  imprint: string | undefined;
}
