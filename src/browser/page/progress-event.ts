/** Sent to the document when a part of a page changes the reader's progress, for parts that show it. */
export const PROGRESS_CHANGED = 'recto:progress-changed';

/** Dispatched on the document once the states of the page's cards are shown; each `<study-card>` then has `data-card-status`. */
export const STATES_SHOWN = 'recto:states-shown';

/** Sent to a `<shelf-progress>` when it has other rows. */
export const ROWS_CHANGED = 'recto:rows-changed';
