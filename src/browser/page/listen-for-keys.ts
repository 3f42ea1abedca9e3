import { areSingleKeysOn, isFreeKey } from './free-key.ts';

type PressKey = (key: string, event: KeyboardEvent) => void;

/** Keys that page-keys.ts handles, apart from letters after `g`. */
const RE_KEY = /^(?:[jkg?]|Arrow(?:Left|Right)| |Enter)$/;
/** How long after `g` a letter still names a place, in milliseconds. */
const PATIENCE = 2000;

/** Listens for the keys of every page. Their handlers are loaded when the first of them is pressed. */
export function listenForKeys(): void {
  let wentAt = -Infinity;
  let pressKey: PressKey | undefined;
  /** Resolves once the handlers are loaded and the keys pressed so far have been handled. */
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

/** Sessions handle keys themselves. */
function isAsking(): boolean {
  return document.querySelector('study-session[data-showing="card"]') !== null;
}

/** Whether the key opens the answer: the page has only one, and nothing else has the focus. */
function opensAnswer({ target, repeat, shiftKey }: KeyboardEvent): boolean {
  const isElsewhere = target instanceof Element && target.matches('body, main, article');
  const isLone = document.querySelectorAll('main .answer').length === 1;
  return isElsewhere && isLone && !repeat && !shiftKey;
}
