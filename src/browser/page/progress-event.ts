/** Dispatched on the document when a part of a page changes the reader's progress. */
export const PROGRESS_CHANGED = 'recto:progress-changed';

/**
 * Dispatched on the document once the statuses of the page's cards are shown; each `<study-card>` then has
 * `data-card-status`.
 */
export const STATES_SHOWN = 'recto:states-shown';

/** Dispatched on a `<shelf-progress>` when its rows have changed. */
export const ROWS_CHANGED = 'recto:rows-changed';
