import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs `cleanUp` when the process is asked to end, and ends it with the code that shells give to such an end; its
 * threads go with it. A second signal does not wait. The answer takes the request back.
 */
export function onSignal(cleanUp: () => void): () => void {
  const stop = (signal: NodeJS.Signals): void => {
    try {
      cleanUp();
    } finally {
      process.exit(128 + constants.signals[signal]);
    }
  };
  for (const signal of SIGNALS) process.once(signal, stop);
  return () => {
    for (const signal of SIGNALS) process.off(signal, stop);
  };
}
