/** Longer than this (ms), nobody was thinking about one card. */
const LONGEST = 10 * 60_000;

/** Measures how long the page was visible. */
export interface Stopwatch {
  start: () => void;
  /** ms since the start, without the time in which the page was hidden; at most ten minutes. */
  read: () => number;
}

export function createStopwatch(signal: AbortSignal): Stopwatch {
  let total = 0;
  let since: number | undefined;
  const pause = () => {
    if (since !== undefined) total += performance.now() - since;
    since = undefined;
  };
  const resume = () => (since ??= performance.now());
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.hidden) pause();
      else resume();
    },
    { signal },
  );
  return {
    start() {
      total = 0;
      since = document.hidden ? undefined : performance.now();
    },
    read() {
      const running = since === undefined ? 0 : performance.now() - since;
      return Math.min(LONGEST, Math.round(total + running));
    },
  };
}
