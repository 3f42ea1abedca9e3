import { createVisitMemory, type VisitMemory } from './visit-memory.ts';

/** `yes` in browsers that have progress, so that other browsers need not load what shows it. */
export const BEGUN_KEY = 'recto:begun';

/** Where the reader stopped: JSON of a `Place`. */
export const PLACE_KEY = 'recto:place';

/** The reader's setting for pages that list cards: `shown` if their answers are open from the start. */
export const ANSWERS_KEY = 'recto:show-answers';

/**
 * `off` if the reader has switched single-key shortcuts off: a copy of the setting `singleKeys` that can be read
 * synchronously.
 */
export const KEYS_KEY = 'recto:single-keys';

/**
 * Whether this page's answers are open: by the reader's setting, or because the reader opened all of them earlier in
 * this visit.
 */
export function areAnswersShown(): boolean {
  return recall(ANSWERS_KEY) !== null || answersOfPage().recall() !== undefined;
}

/** Remembers for this page and this visit whether its answers are open. */
export function rememberAnswers(shown: boolean): void {
  answersOfPage().remember(shown || undefined);
}

/** The script that runs before the first paint reads the same key. */
function answersOfPage(): VisitMemory<true> {
  return createVisitMemory(ANSWERS_KEY + location.pathname);
}

/** The value stored under `key`; null if there is none, or if storage is blocked. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Stores `value` under `key`, or removes it if null. Does nothing if storage is blocked. */
export function remember(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Storage may be blocked or full: the choice then lasts as long as the page.
  }
}
