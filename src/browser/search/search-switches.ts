import { recall, remember } from '../page/remembered.ts';
import { SLASH_KEY } from '../page/search-keys.ts';

/** `shown` if the reader wants excerpts of answers among results. */
const EXCERPTS_KEY = 'recto:search-excerpts';

interface Switches {
  /** Shows excerpts of answers. */
  excerpts: HTMLInputElement;
  /** Lets `/` open the search. */
  slash: HTMLInputElement;
}

/** Stores the switches of the search page; calls `onExcerpts` when the results are to be shown again. */
export function connectSwitches(
  { excerpts, slash }: Switches,
  onExcerpts: () => void,
  signal: AbortSignal,
): void {
  const keepExcerpts = (): void => {
    remember(EXCERPTS_KEY, excerpts.checked ? 'shown' : null);
    onExcerpts();
  };
  const keepSlash = (): void => remember(SLASH_KEY, slash.checked ? null : 'off');
  excerpts.checked = recall(EXCERPTS_KEY) === 'shown';
  slash.checked = recall(SLASH_KEY) !== 'off';
  excerpts.addEventListener('change', keepExcerpts, { signal });
  slash.addEventListener('change', keepSlash, { signal });
}
