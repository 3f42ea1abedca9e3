/** Where progress is shown: a terminal, where one line is redrawn, or a file, to which lines are added now and then. */
export interface ProgressOutput {
  isTTY?: boolean;
  write: (text: string) => unknown;
}

/** Milliseconds between two drawings on a terminal, and between two lines elsewhere. */
const REDRAW_MS = 100;
const PAUSE_MS = 2000;

const BAR_WIDTH = 24;
const CLEAR_LINE = '\r\u001B[K';

/**
 * Shows how far a long step is, e.g. `Reading decks: 1,200 of 10,000.`, with a bar on a terminal. Nothing is left on the
 * terminal when the step is done; a short step writes nothing to a file.
 */
export function createProgress(
  step: string,
  output: ProgressOutput = process.stderr,
  now: () => number = () => performance.now(),
): (done: number, total: number) => void {
  const pause = output.isTTY ? REDRAW_MS : PAUSE_MS;
  let last = now();
  let isDrawn = false;
  return (done, total) => {
    const time = now();
    if (done >= total) {
      if (isDrawn) output.write(CLEAR_LINE);
      isDrawn = false;
      return;
    }
    if (done === 1) last = time;
    if (time - last < pause) return;
    last = time;
    const line = `${step}: ${done.toLocaleString('en')} of ${total.toLocaleString('en')}`;
    if (!output.isTTY) {
      output.write(`${line}.\n`);
      return;
    }
    isDrawn = true;
    const filled = Math.round((BAR_WIDTH * done) / total);
    output.write(`${CLEAR_LINE}${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)} ${line}`);
  };
}
