import { recall, remember } from '../page/remembered.ts';
import { SLASH_KEY } from '../page/search-keys.ts';

/** `shown` where the reader wants to see excerpts of answers among results. */
const EXCERPTS_KEY = 'recto:search-excerpts';

interface Switches {
  /** Shows where the words stand in answers. */
  excerpts: HTMLInputElement;
  /** Lets `/` open the search. */
  slash: HTMLInputElement;
}

/** Keeps what the reader switches on the search page; calls `onExcerpts` for results to be shown anew. */
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
