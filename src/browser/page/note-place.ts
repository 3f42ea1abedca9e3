import { rememberPlace } from './last-place.ts';

/** The place to continue from is the card whose answer was opened last. */
export function notePlace(answer: HTMLDetailsElement): void {
  const id = answer.closest('article[id]')?.id;
  const contents = document.querySelector('.book-nav-open')?.getAttribute('href');
  const links = [...document.querySelectorAll('.breadcrumbs a')];
  const book = links.find((link) => link.getAttribute('href') === contents)?.textContent.trim();
  const label = document.querySelector('h1')?.textContent.trim();
  if (!id || !label) return;
  const address = `${location.pathname}#${id}`;
  rememberPlace({ address, label, ...(book ? { book } : {}) });
}
