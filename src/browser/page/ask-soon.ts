/** Limits how often `ask` runs while someone types. */
export interface AskSoon {
  /** Asks at once, or, if an answer is still pending, after a pause in typing. */
  soon: () => void;
  now: () => void;
  stop: () => void;
}

/** While an answer is pending, keystrokes closer together than this (ms) ask only once. */
const PAUSE = 40;

export function createAskSoon(ask: () => Promise<void>): AskSoon {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let awaited = 0;

  const now = (): void => {
    clearTimeout(timer);
    awaited++;
    void ask().finally(() => awaited--);
  };
  return {
    now,
    soon() {
      clearTimeout(timer);
      if (awaited === 0) now();
      else timer = setTimeout(now, PAUSE);
    },
    stop: () => clearTimeout(timer),
  };
}
