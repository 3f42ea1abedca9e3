import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import MiniSearch from 'minisearch';
import { EXIT, visit } from 'unist-util-visit';
import type { Asked } from './ask-site.ts';
import type { SiteCard } from './read-cards.ts';

/**
 * Indexes the pages of `cards` of a built site with MiniSearch, and returns a function that queries it, tolerating
 * typing errors and matching prefixes.
 */
export function createMiniSearch(
  site: string,
  cards: readonly SiteCard[],
): (query: string) => Asked {
  const index = new MiniSearch({
    fields: ['heading', 'question', 'text'],
    idField: 'url',
    searchOptions: {
      boost: { heading: 4, question: 2 },
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
    },
  });
  index.addAll(cards.map((card) => ({ ...card, text: readMain(site, card.url) })));
  return (query) => {
    const started = performance.now();
    const urls = index.search(query).map(({ id }) => String(id));
    return { urls: urls.slice(0, 10), milliseconds: performance.now() - started };
  };
}

/** The text of a page's `<main>`. */
function readMain(site: string, url: string): string {
  const page = fromHtml(readFileSync(join(site, decodeURI(url), 'index.html'), 'utf8'));
  let text = '';
  visit(page, 'element', (element) => {
    if (element.tagName !== 'main') return undefined;
    text = toString(element);
    return EXIT;
  });
  return text;
}
