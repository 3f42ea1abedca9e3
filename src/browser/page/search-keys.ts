import { areSingleKeysOn, isFreeKey } from './free-key.ts';
import { recall } from './remembered.ts';

/** `off` if the reader does not want `/` to open the search. */
export const SLASH_KEY = 'recto:search-slash';

/** Calls `open` on Ctrl+K or Cmd+K anywhere, and on `/` outside of fields, until `signal` is aborted. */
export function listenForSearchKeys(open: () => void, signal: AbortSignal): void {
  document.addEventListener(
    'keydown',
    (event) => {
      const isShortcut =
        (event.ctrlKey || event.metaKey) &&
        !event.altKey &&
        !event.shiftKey &&
        event.key.toLowerCase() === 'k';
      if (!isShortcut && !isSlash(event)) return;
      event.preventDefault();
      open();
    },
    { signal },
  );
}

function isSlash(event: KeyboardEvent): boolean {
  if (event.key !== '/' || !isFreeKey(event)) return false;
  return areSingleKeysOn() && recall(SLASH_KEY) !== 'off';
}
