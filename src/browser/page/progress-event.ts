/** Told to the document by parts of a page that have changed the reader's progress, for others that show it. */
export const PROGRESS_CHANGED = 'recto:progress-changed';

/** Told to the document once the states of the page's cards are shown; each `<study-card>` then has `data-standing`. */
export const STATES_SHOWN = 'recto:states-shown';
