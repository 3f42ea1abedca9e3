import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { bookFeed } from '../../src/site/book-feed.ts';
import { sketchLibrary } from '../library/sample-library.ts';

const ORIGIN = new URL('https://example.org/');
const CHANGED = Date.UTC(2026, 10, 28, 12) / 1000;

interface Item {
  title: string;
  link: string;
  guid: { '#text': string; '@isPermaLink': string };
  description: string;
  pubDate: string;
}

interface Channel {
  title: string;
  link: string;
  description: string;
  language: string;
  'atom:link': { '@href': string; '@rel': string; '@type': string };
  item?: Item[];
}

async function feedOf(changed: Readonly<Record<string, number>>, cards: [string, string][]) {
  const library = sketchLibrary({
    'decks/waves.md': { header: 'Waves & <Tides>', chapter: '1 Moons', cards },
  });
  const book = library.books[0]!;
  const xml = await bookFeed(book, ({ heading }) => changed[heading], ORIGIN);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    isArray: (name) => name === 'item',
    parseTagValue: false,
  });
  const { rss } = parser.parse(xml) as { rss: { '@version': string; channel: Channel } };
  expect(rss['@version']).toBe('2.0');
  return rss.channel;
}

test('the feed of a book has what the W3C’s feed validator asks for', async () => {
  const channel = await feedOf({ Neap: CHANGED, Spring: CHANGED + 60 }, [
    ['Neap', 'When is a & b < c\u0007?'],
    ['Spring', 'What does <b>x</b> do?'],
    ['Ebb', 'Old?'],
  ]);
  expect(channel).toMatchObject({
    title: 'Waves & <Tides>',
    link: 'https://example.org/books/waves-tides/',
    description: 'New and changed cards of “Waves & <Tides>”.',
    language: 'en',
    'atom:link': {
      '@href': 'https://example.org/books/waves-tides/feed.xml',
      '@rel': 'self',
      '@type': 'application/rss+xml',
    },
  });
  const items = channel.item ?? [];
  expect(items.map(({ title }) => title)).toEqual(['Spring', 'Neap']);
  // A description is HTML: what looks like a tag in a question is text.
  expect(items.map(({ description }) => description)).toEqual([
    'What does &lt;b&gt;x&lt;/b&gt; do?',
    'When is a &amp; b &lt; c?',
  ]);
  expect(items[1]?.link).toBe('https://example.org/books/waves-tides/1/neap/');
  expect(items.map(({ pubDate }) => pubDate)).toEqual([
    'Sat, 28 Nov 2026 12:01:00 GMT',
    'Sat, 28 Nov 2026 12:00:00 GMT',
  ]);
  const guids = items.map(({ guid }) => guid);
  expect(guids.map((guid) => guid['@isPermaLink'])).toEqual(['false', 'false']);
  expect(new Set(guids.map((guid) => guid['#text'])).size).toBe(2);
});

test('a feed without changes is a feed, and one with many is cut', async () => {
  expect((await feedOf({}, [['Ebb', 'Old?']])).item).toBeUndefined();
  const names = Array.from({ length: 120 }, (_, index) => `Card ${index}`);
  const changed = Object.fromEntries(names.map((name, index) => [name, CHANGED + index]));
  const items =
    (
      await feedOf(
        changed,
        names.map((name) => [name, 'Why?']),
      )
    ).item ?? [];
  expect(items).toHaveLength(100);
  expect(items[0]?.title).toMatch(/^Card 119/);
});
