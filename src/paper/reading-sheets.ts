import { groupRuns } from '../text/group-runs.ts';
import { copyOf, createElement } from './create-element.ts';
import { shrinkWide } from './fit-faces.ts';
import type { LaidOutCards, PaperCard } from './paper-card.ts';
import type { PaperOptions } from './paper-options.ts';
import { whenLoaded } from './when-loaded.ts';

/** Lays out cards below one another; a card that fits on one page is not broken. */
export async function layOutReadingSheets(
  cards: readonly PaperCard[],
  { paper }: PaperOptions,
  place: HTMLElement,
): Promise<LaidOutCards> {
  const books = groupRuns(cards, ({ book }) => book).map(({ key, items }) => [
    createElement('h2', 'reading-book', key),
    ...groupRuns(items, ({ chapter }) => chapter).flatMap(({ key: chapter, items: own }) => [
      createElement('h3', 'reading-chapter', chapter),
      ...own.map(toArticle),
    ]),
  ]);
  const element = createElement('div', `paper reading ${paper}`, ...books.flat());
  place.append(element);
  await whenLoaded(element);
  shrinkWide([element]);
  element.remove();
  return { element, sheets: undefined, continued: 0 };
}

function toArticle({ heading, context, question, answer, lang }: PaperCard): HTMLElement {
  const article = createElement(
    'article',
    'reading-card',
    createElement('h4', 'reading-heading', copyOf(heading)),
    ...(context ? [createElement('div', 'context prose', copyOf(context))] : []),
    createElement('div', 'question prose', copyOf(question)),
    createElement('div', 'reading-answer prose', copyOf(answer)),
  );
  article.lang = lang;
  return article;
}
