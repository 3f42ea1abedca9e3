/** Asks while someone types. */
export interface AskSoon {
  /** Asks at once, or, while another answer is awaited, after a pause in typing. */
  soon: () => void;
  now: () => void;
  stop: () => void;
}

/** While an answer is awaited, keys that follow each other faster than this ask once. */
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
