import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { beforeAll, expect, test } from 'vitest';
import { siteUrl } from './open-page.ts';

interface Crawled {
  status: number;
  ids: Set<string>;
  links: string[];
}

async function readPage(url: string): Promise<Crawled> {
  const response = await fetch(url, { redirect: 'manual' });
  const page: Crawled = { status: response.status, ids: new Set(), links: [] };
  const text = await response.text();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return page;
  visit(fromHtml(text), 'element', ({ properties: { id, href, src } }) => {
    if (typeof id === 'string') page.ids.add(id);
    for (const target of [href, src]) {
      if (typeof target === 'string') page.links.push(new URL(target, url).href);
    }
  });
  return page;
}

/** All addresses that can be reached from the home page, without fragments. */
async function crawl(): Promise<Map<string, Crawled>> {
  const pages = new Map<string, Crawled>();
  const queue = [siteUrl('')];
  for (let url = queue.shift(); url !== undefined; url = queue.shift()) {
    if (pages.has(url)) continue;
    const page = await readPage(url);
    pages.set(url, page);
    const own = page.links.filter((link) => link.startsWith(new URL('/', siteUrl('')).href));
    queue.push(...own.map((link) => link.replace(/#.*/, '')));
  }
  return pages;
}

let pages: Map<string, Crawled>;
beforeAll(async () => {
  pages = await crawl();
});

test('every link of the site leads to a page, and its fragment to an element on it', () => {
  const dead: string[] = [];
  for (const [from, { links }] of pages) {
    for (const link of links) {
      const [url = '', fragment] = link.split('#', 2);
      const target = pages.get(url);
      if (!target) continue;
      const found = !fragment || target.ids.has(decodeURIComponent(fragment));
      if (target.status !== 200 || !found) dead.push(`${from} -> ${link} (${target.status})`);
    }
  }
  expect(dead).toEqual([]);
  expect(pages.size).toBeGreaterThan(60);
});

test('a link to a file leads to the chapter made from it', () => {
  const crust = pages.get(siteUrl('books/bread-and-time/into-the-oven/crust/'));
  expect(crust?.links).toContain(siteUrl('books/bread-and-time/flour-and-water/'));
});

test('every card of the library can be reached from the home page', async () => {
  const { books } = await readJson<{ books: { cards: string }[] }>(siteUrl('library.json'));
  const missing: string[] = [];
  for (const book of books) {
    const list = await readJson<{ cards: { url: string }[] }>(siteUrl(book.cards));
    expect(list.cards.length).toBeGreaterThan(0);
    const urls = list.cards.map((card) => siteUrl(card.url));
    missing.push(...urls.filter((url) => !pages.has(url)));
  }
  expect(missing).toEqual([]);
});

async function readJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  expect(response.status).toBe(200);
  return (await response.json()) as T;
}
