import { feedDescription } from '#messages/cards.ts';
import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import type { Book } from '../../../library/model.ts';
import { bookAddress, cardAddress } from '../../../library/urls.ts';
import { href } from '../../../site/href.ts';
import { site } from '../../../site/site.ts';

/** Enough for a feed reader that checks once a week. */
const SHOWN = 100;

export async function getStaticPaths() {
  const { library, feeds } = await site();
  const books = feeds ? library.books : [];
  return books.map((book) => ({ params: { book: book.slug }, props: { book } }));
}

/** The new and changed cards of a book, latest first, without their answers. */
export const GET: APIRoute<{ book: Book }> = async ({ props: { book }, site: origin }) => {
  const { changedAt } = await site();
  const items = book.chapters
    .flatMap((chapter) => chapter.cards)
    .flatMap((card) => {
      const at = changedAt(card);
      return at === undefined ? [] : [{ card, at }];
    })
    .sort((a, b) => b.at - a.at)
    .slice(0, SHOWN);
  return rss({
    title: toXmlText(book.title),
    description: feedDescription(toXmlText(book.title)),
    site: new URL(href(bookAddress(book)), origin),
    trailingSlash: true,
    items: items.map(({ card, at }) => ({
      title: toXmlText(card.label),
      description: toXmlText(card.question),
      link: href(cardAddress(card)),
      pubDate: new Date(at * 1000),
      categories: card.concepts.map(({ name }) => toXmlText(name)),
      // Feed readers show a changed card again only if its GUID changes.
      customData: `<guid isPermaLink="false">${card.key}-${at}</guid>`,
    })),
    customData: `<language>${book.lang}</language>`,
  });
};

/** Removes characters that XML documents must not contain. */
function toXmlText(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
