import { KEYS_KEY, recall } from './remembered.ts';

/**
 * Whether a key press is free for the page to use: no field has the focus, no dialog is open, and no modifier but Shift
 * is held.
 */
export function isFreeKey(event: KeyboardEvent): boolean {
  const isTaken = event.defaultPrevented || event.isComposing;
  if (isTaken || event.ctrlKey || event.metaKey || event.altKey) return false;
  return !isField(event.target) && !document.querySelector('dialog[open]');
}

/** Whether the reader has single-key shortcuts switched on. */
export function areSingleKeysOn(): boolean {
  return recall(KEYS_KEY) !== 'off';
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.tagName))
  );
}
