/** Where progress is shown: on a terminal, one line is redrawn; in a file, a line is added from time to time. */
export interface ProgressOutput {
  isTTY?: boolean;
  write: (text: string) => unknown;
}

/** Milliseconds between two updates, on a terminal and elsewhere. */
const REDRAW_MS = 100;
const PAUSE_MS = 2000;

const BAR_WIDTH = 24;
const CLEAR_LINE = '\r\u001B[K';

/**
 * Shows the progress of a long step, e.g. `Reading decks: 1,200 of 10,000.`, with a bar on a terminal. The line is
 * cleared from the terminal when the step is done; a short step writes nothing to a file.
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
