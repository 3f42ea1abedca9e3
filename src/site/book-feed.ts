import { feedDescription } from '#messages/cards.ts';
import { getRssString } from '@astrojs/rss';
import type { Book } from '../library/model.ts';
import { bookAddress, cardAddress, feedAddress } from '../library/urls.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { href } from './href.ts';
import type { Site } from './site.ts';

/** Enough for a feed reader that checks once a week. */
const SHOWN = 100;

/** Returns the RSS feed of a book: its new and changed cards, latest first, without their answers. */
export function bookFeed(book: Book, changedAt: Site['changedAt'], origin: URL): Promise<string> {
  const items = book.chapters
    .flatMap((chapter) => chapter.cards)
    .flatMap((card) => {
      const at = changedAt(card);
      return at === undefined ? [] : [{ card, at }];
    })
    .sort((a, b) => b.at - a.at)
    .slice(0, SHOWN);
  const own = new URL(href(feedAddress(book)), origin).href;
  return getRssString({
    title: toXmlText(book.title),
    description: feedDescription(toXmlText(book.title)),
    site: new URL(href(bookAddress(book)), origin),
    trailingSlash: true,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    items: items.map(({ card, at }) => ({
      title: toXmlText(card.label),
      // Feed readers show a description as HTML.
      description: escapeHtml(toXmlText(card.question)),
      link: href(cardAddress(card)),
      pubDate: new Date(at * 1000),
      categories: card.concepts.map(({ name }) => toXmlText(name)),
      // Feed readers show a changed card again only if its GUID changes.
      customData: `<guid isPermaLink="false">${card.key}-${at}</guid>`,
    })),
    customData: `<language>${book.lang}</language><atom:link href="${escapeHtml(own)}" rel="self" type="application/rss+xml"/>`,
  });
}

/** Removes characters that XML documents must not contain. */
function toXmlText(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
