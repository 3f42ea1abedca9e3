export type ViewName = 'wait' | 'fault' | 'start' | 'plan' | 'card' | 'end';

/** Shows one of the session's views and hides the others. */
export function showView(root: HTMLElement, name: ViewName): void {
  root.dataset.showing = name;
  for (const view of root.querySelectorAll<HTMLElement>('[data-view]')) {
    view.hidden = view.dataset.view !== name;
  }
}

/** Returns a function that announces a sentence to screen readers, even if it is the same one as before. */
export function createAnnouncer(status: HTMLElement): (sentence: string) => void {
  return (sentence) => {
    status.textContent = status.textContent === sentence ? `${sentence}\u00a0` : sentence;
  };
}
