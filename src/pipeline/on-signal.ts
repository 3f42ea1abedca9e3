import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs `cleanUp` when the process receives a termination signal, and exits with the code that shells use for it; worker
 * threads end with the process. A second signal ends the process at once. Returns a function that removes the handler.
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
