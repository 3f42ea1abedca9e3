/** Limits how often `ask` runs while someone types. */
export interface QueryThrottle {
  /** Asks at once, or, if an answer is still pending, after a pause in typing. */
  soon: () => void;
  now: () => void;
  stop: () => void;
}

/** While an answer is pending, keystrokes closer together than this (ms) ask only once. */
const PAUSE = 40;

export function createQueryThrottle(ask: () => Promise<void>): QueryThrottle {
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
