/** Kept (as `yes`) in browsers that have progress, so that pages load what shows it there alone. */
export const BEGUN_KEY = 'recto:begun';

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
