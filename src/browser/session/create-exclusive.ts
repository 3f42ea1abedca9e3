/**
 * Returns a function that runs one action at a time: what is asked for during another is dropped, as a second press of
 * a key is. Calls `onFault` with the error of an action that fails.
 */
export function createExclusive(
  onFault: (error: unknown) => void,
): (doIt: () => Promise<void>) => Promise<void> {
  let isBusy = false;
  return async (doIt) => {
    if (isBusy) return;
    isBusy = true;
    try {
      await doIt();
    } catch (error) {
      onFault(error);
    } finally {
      isBusy = false;
    }
  };
}
