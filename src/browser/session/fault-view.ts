import { broken } from '#messages/session-faults.ts';
import { Fault } from './fault.ts';
import { find } from '../page/find.ts';
import { showView } from './views.ts';

/** What the reader can do about a fault. */
export interface Remedies {
  retry: () => Promise<void> | undefined;
  /** Continues without the card that caused the fault. */
  skip?: (() => Promise<void>) | undefined;
  home: string;
}

/** Shows what went wrong and what to do; tries again by itself once the device is online. */
export function createFaultView(root: HTMLElement, signal: AbortSignal) {
  const view = find(root, '[data-view="fault"]');
  const button = (does: string) => find(view, `[data-do="${does}"]`);
  let remedies: Remedies | undefined;
  const tryAgain = () => void remedies?.retry();

  button('retry').addEventListener('click', tryAgain, { signal });
  button('skip').addEventListener('click', () => void remedies?.skip?.(), { signal });
  addEventListener(
    'online',
    () => {
      if (!view.hidden) tryAgain();
    },
    { signal },
  );

  return {
    show(error: unknown, next: Remedies) {
      remedies = next;
      const isNetwork = error instanceof Fault && error.kind === 'network';
      button('retry').hidden = !isNetwork;
      find(view, '[data-kept]').hidden = !isNetwork || navigator.onLine;
      button('skip').hidden = !next.skip;
      find(view, '[data-home]', HTMLAnchorElement).href = next.home;
      showView(root, 'fault');
      find(view, '[data-sentence]').textContent = error instanceof Fault ? error.message : broken;
      find(view, isNetwork ? '[data-do="retry"]' : '[data-home]').focus();
      if (!(error instanceof Fault)) reportError(error);
    },
  };
}
