import { areSingleKeysOn, isFreeKey } from './free-key.ts';

type PressKey = (key: string, event: KeyboardEvent) => void;

/** What page-keys.ts has something to do for, but for letters that follow `g`. */
const RE_KEY = /^(?:[jkg?]|Arrow(?:Left|Right)| |Enter)$/;
/** How long after `g` a letter says where to go, in milliseconds. */
const PATIENCE = 2000;

/** Listens for the keys of every page; what they do is loaded when the first of them is pressed. */
export function listenForKeys(): void {
  let wentAt = -Infinity;
  let pressKey: PressKey | undefined;
  /** Resolved once the keys pressed so far have done what they do. */
  let loading: Promise<void> | undefined;

  document.addEventListener('keydown', (event) => {
    const { key, timeStamp } = event;
    const isPlace = timeStamp - wentAt < PATIENCE && /^[a-z]$/.test(key);
    if (!(isPlace || RE_KEY.test(key)) || !isFreeKey(event) || isAsking()) return;
    if (key === ' ' || key === 'Enter') {
      if (!(loading && !pressKey) && !opensAnswer(event)) return;
      event.preventDefault();
    } else if (key.length === 1 && !areSingleKeysOn()) return;
    const goes = key === 'g' && !isPlace;
    wentAt = goes ? timeStamp : -Infinity;
    if (!goes) press(isPlace ? `g ${key}` : key, event);
  });

  function press(key: string, event: KeyboardEvent): void {
    if (pressKey) pressKey(key, event);
    else {
      loading ??= import('./page-keys.ts').then((loaded) => void (pressKey = loaded.pressKey));
      void loading.then(() => pressKey?.(key, event));
    }
  }

  document.addEventListener('click', (event) => {
    const { target } = event;
    if (!(target instanceof Element && target.closest('[data-open-keys]'))) return;
    event.preventDefault();
    void import('./keys-help.ts').then(({ showKeysHelp }) => showKeysHelp());
  });
}

/** A session has keys of its own. */
function isAsking(): boolean {
  return document.querySelector('study-session[data-showing="card"]') !== null;
}

/** Whether a page of one card opens its answer, as nothing else has the focus. */
function opensAnswer({ target, repeat, shiftKey }: KeyboardEvent): boolean {
  const isElsewhere = target instanceof Element && target.matches('body, main, article');
  const isLone = document.querySelectorAll('main .answer').length === 1;
  return isElsewhere && isLone && !repeat && !shiftKey;
}
