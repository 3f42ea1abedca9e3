/* The script of a page that Chromium prints: lays out the cards that the page contains. */
import { layOutCards } from '../../paper/lay-out-cards.ts';
import type { PaperCard } from '../../paper/paper-card.ts';
import { readPaperOptions } from '../../paper/paper-options.ts';

declare global {
  interface Window {
    /** Resolves once the cards are laid out. */
    laidOut: Promise<unknown>;
  }
}

const place = document.querySelector('main')!;
const cards = [...place.querySelectorAll('article')].map(readCard);
window.laidOut = layOutCards(cards, readPaperOptions(document.documentElement.dataset), place);

function readCard(article: HTMLElement): PaperCard {
  const part = (name: string) => partOf(article.querySelector(`[data-part="${name}"]`));
  const { book = '', chapter = '', address } = article.dataset;
  return {
    heading: part('heading') ?? new DocumentFragment(),
    context: part('context'),
    question: part('question') ?? new DocumentFragment(),
    answer: part('answer') ?? new DocumentFragment(),
    ...{ book, chapter, lang: article.lang, address },
  };
}

function partOf(element: Element | null): DocumentFragment | undefined {
  if (!element) return undefined;
  const part = new DocumentFragment();
  part.append(...element.childNodes);
  return part;
}
