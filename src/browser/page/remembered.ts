import { createVisitMemory, type VisitMemory } from './visit-memory.ts';

/** Kept (as `yes`) in browsers that have progress, so that pages load what shows it there alone. */
export const BEGUN_KEY = 'recto:begun';

/** Where the reader stopped, to go on from there: JSON of a `Place`. */
export const PLACE_KEY = 'recto:place';

/** The reader's setting for pages that list cards: `shown` where their answers are open from the start, or nothing. */
export const ANSWERS_KEY = 'recto:show-answers';

/** `off` where the reader does not want keys of one letter or sign; what the setting `singleKeys` says, to be read at once. */
export const KEYS_KEY = 'recto:single-keys';

/** Whether the answers of this page are to be open: by the reader's setting, or by a press on this page earlier in the visit. */
export function areAnswersShown(): boolean {
  return recall(ANSWERS_KEY) !== null || answersOfPage().recall() !== undefined;
}

/** Keeps for this page and this visit whether its answers are open. */
export function rememberAnswers(shown: boolean): void {
  answersOfPage().remember(shown || undefined);
}

/** Its key is known to the script before the first paint. */
function answersOfPage(): VisitMemory<true> {
  return createVisitMemory(ANSWERS_KEY + location.pathname);
}

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
