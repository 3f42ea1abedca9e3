/** How long work runs in silence before it tells how far it is, and between two such lines. */
const PAUSE_MS = 2000;

/** Tells now and then how far long work is, e.g. `Reading decks: 1,200 of 10,000.`; it begins anew with the first of many. */
export function createProgress(
  what: string,
  tell: (line: string) => void,
  now: () => number = () => performance.now(),
): (done: number, total: number) => void {
  let last = now();
  return (done, total) => {
    const time = now();
    if (done === 1) last = time;
    if (done >= total || time - last < PAUSE_MS) return;
    last = time;
    tell(`${what}: ${done.toLocaleString('en')} of ${total.toLocaleString('en')}.`);
  };
}
