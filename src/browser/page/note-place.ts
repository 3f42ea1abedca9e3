import { rememberPlace } from './last-place.ts';

/** The place to go on from is the card whose answer was opened last. */
export function notePlace(answer: HTMLDetailsElement): void {
  const id = answer.closest('article[id]')?.id;
  const label = document.querySelector('h1')?.textContent.trim();
  if (id && label) rememberPlace({ address: `${location.pathname}#${id}`, label });
}
