import type { Rating } from '../../study/events.ts';

/** What a key does. `go` shows the answer, or grades it Good. */
export type KeyAction =
  | {
      type: 'go' | 'undo' | 'suspend' | 'bury' | 'flag' | 'open' | 'keys' | 'leave' | 'leave-field';
    }
  | { type: 'grade'; rating: Rating };

const LETTERS: Record<string, KeyAction> = {
  u: { type: 'undo' },
  s: { type: 'suspend' },
  b: { type: 'bury' },
  f: { type: 'flag' },
  o: { type: 'open' },
  '?': { type: 'keys' },
};

/** Elements that take the focus and handle Space or Enter themselves. */
const CONTROLS = 'a[href], button, input, select, textarea, summary, [contenteditable], dialog';
const FIELDS = 'input, select, textarea, [contenteditable]';

/** Reads what a key does in a session; undefined leaves it to the browser. */
export function readKey(
  event: KeyboardEvent,
  { singleKeys, ratings }: { singleKeys: boolean; ratings: readonly Rating[] },
): KeyAction | undefined {
  const { target, key } = event;
  const isTaken = event.defaultPrevented || event.repeat || event.isComposing;
  if (isTaken || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (document.querySelector('dialog[open]')) return undefined;
  const element = target instanceof Element ? target : document.body;
  if (key === 'Escape') return { type: element.matches(FIELDS) ? 'leave-field' : 'leave' };
  if (key === ' ' || key === 'Enter') {
    return element.closest(CONTROLS) || event.shiftKey ? undefined : { type: 'go' };
  }
  if (!singleKeys || element.closest(FIELDS)) return undefined;
  const rating = readRating(event, ratings);
  if (rating) return { type: 'grade', rating };
  return event.shiftKey && key !== '?' ? undefined : LETTERS[key.toLowerCase()];
}

/** The key's position counts, too: on some keyboards digits need Shift. */
function readRating({ key, code }: KeyboardEvent, ratings: readonly Rating[]): Rating | undefined {
  const digit = /^[1-4]$/.test(key) ? key : /^(?:Digit|Numpad)([1-4])$/.exec(code)?.[1];
  return digit === undefined ? undefined : ratings[Number(digit) - 1];
}
