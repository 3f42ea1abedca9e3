/** Borne by those links and images of deck text that could lead nowhere: they are the deck's, not the site's. */
export const WRITTEN_MARK = 'data-written';
