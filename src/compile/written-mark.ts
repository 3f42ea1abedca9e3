/** Marks links and images of deck text that may be dead, because fixing them is up to the deck, not the site. */
export const WRITTEN_MARK = 'data-written';
