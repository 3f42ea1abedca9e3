const ignore = (): void => undefined;

/**
 * Runs a function of KaTeX without its messages on the console: about characters that its fonts lack, and those of
 * `\show` and `\message`.
 */
export function quietly<Result>(run: () => Result): Result {
  const { log, warn, error } = console;
  Object.assign(console, { log: ignore, warn: ignore, error: ignore });
  try {
    return run();
  } finally {
    Object.assign(console, { log, warn, error });
  }
}
