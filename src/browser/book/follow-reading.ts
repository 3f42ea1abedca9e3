import { scrollWithin } from './scroll-within.ts';
import { WIDE } from './wide.ts';

/** The part of the window in which the card being read is: from just below the top to a third of the height. */
const READ = '-10% 0px -66% 0px';

/** Marks the card being read in the page's list of cards (`.contents`), and keeps that entry in view. */
export function followReading(signal: AbortSignal): void {
  const links = new Map<string, HTMLAnchorElement>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.contents a')) {
    links.set(decodeURIComponent(link.hash.slice(1)), link);
  }
  const cards = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
  if (cards.length === 0 || !matchMedia(WIDE).matches) return;
  const inView = new Set<Element>();
  let current: HTMLAnchorElement | undefined;
  const mark = (card: Element | undefined): void => {
    const link = card && links.get(card.id);
    if (!link || link === current) return;
    current?.removeAttribute('aria-current');
    link.ariaCurrent = 'true';
    current = link;
    const frame = link.closest('details');
    if (frame) scrollWithin(frame, link, 1 / 2);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) inView.add(target);
        else inView.delete(target);
      }
      if (!isAtEnd()) mark([...inView].sort(byPlace)[0]);
    },
    { rootMargin: READ },
  );
  for (const card of cards) observer.observe(card);
  signal.addEventListener('abort', () => observer.disconnect());
  // The last cards of a page cannot be scrolled to the top.
  const whenAtEnd = (): void => {
    if (isAtEnd())
      mark(
        cards
          .filter((card) => !card.hidden)
          .sort(byPlace)
          .at(-1),
      );
  };
  document.addEventListener('scrollend', whenAtEnd, { signal });
}

function isAtEnd(): boolean {
  return scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
}

/** Cards may be shuffled. */
function byPlace(a: Element, b: Element): number {
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
