/** Kept (as `yes`) in browsers that have progress, so that pages load what shows it there alone. */
export const BEGUN_KEY = 'recto:begun';

/** Where the reader stopped, to go on from there: JSON of a `Place`. */
export const PLACE_KEY = 'recto:place';

/** Whether answers are shown on pages that list cards: `shown`, or nothing. */
export const ANSWERS_KEY = 'recto:answers';

/** `off` where the reader does not want keys of one letter or sign; what the setting `singleKeys` says, to be read at once. */
export const KEYS_KEY = 'recto:single-keys';

/** What is kept in the browser under `key`; null where nothing is, or where the browser keeps nothing. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps `value` under `key`, or forgets it; without effect where the browser keeps nothing. */
export function remember(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Storage may be blocked or full: the choice then lasts as long as the page.
  }
}
