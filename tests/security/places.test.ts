import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHostileSite, hostileBook, type HostileSite } from './hostile-site.ts';
import { lettersOf, sampleTexts } from './hostile-texts.ts';
import { watchPage } from './watch-page.ts';

const IMG = '<img src=x onerror=alert(1)>';
const SCRIPT = '</title><script>alert(1)</script>';
const EXPRESSION = '{process.exit(7)}${alert(1)}';

const card = (heading: string): string =>
  `#### ${heading}\n:p What about ${heading} ${IMG}?\n??x\nSafe answer.\nx??\n\n---\n`;

/** Injections in every place of a content folder, and a sample of the texts of `npm run test:security`. */
const FILES: Record<string, string> = {
  ...hostileBook('sample', sampleTexts(10), 'all'),
  'decks/headers.md': `# Flashcards: 9A001---Title-${IMG}-${SCRIPT}---Author-${EXPRESSION}_processed (Part 1)\n\n**Starting Chapter:** 1.1 ${IMG} ${SCRIPT}. 1.2 ${EXPRESSION} "onmouseover="alert(1)\n\n---\n\n${card('In a hostile book')}`,
  'decks/chapters.md': `# Flashcards: Plain---Book (Part 1)\n\n**Starting Chapter:** ${SCRIPT} javascript:alert(1) ../../..\n\n---\n\n${[
    card(`${IMG} heading`),
    card(`${SCRIPT} heading`),
    card(`${EXPRESSION} heading`),
    card('" onmouseover="alert(1) heading'),
    card('../../../etc/passwd heading'),
    card('javascript:alert(1) heading'),
    card('import fs from "node:fs" heading'),
  ].join('\n')}`,
  [`decks/${IMG.replaceAll(' ', '%20')} & '"{x}.md`]: card('From a file with an odd name'),
  'decks/`${alert(1)}`/{process.exit(7)}.md': card('From a folder with an odd name'),
  'decks/<script>alert(1)<!--.md': card('From a third file'),
  'library.yaml': `title: 'Library ${IMG} ${SCRIPT} ${EXPRESSION}'
books:
  9A001: { author: '${IMG} "onmouseover="alert(1)' }
  plain-book: { title: '${SCRIPT} ${EXPRESSION}', author: '${SCRIPT}' }
sourceUrl: https://example.org/{path}#L{line}
concepts:
  aliases: { '${IMG}': '${SCRIPT}', answer: '"><img src=x onerror=alert(1)>' }
  merge: { '${EXPRESSION}': '${IMG}' }
`,
};

let site: HostileSite;

beforeAll(async () => {
  site = await openHostileSite(FILES);
});

afterAll(async () => {
  await site.close();
});

/** Returns every page that the site links to, starting with the home page. */
async function pagesOf(root: string): Promise<string[]> {
  const pages = [root, `${root}no-such-page/`];
  const seen = new Set(pages);
  for (const page of pages) {
    const html = await (await fetch(page)).text();
    for (const [, link = ''] of html.matchAll(/ href="?([^"\s>]+)/g)) {
      const url = new URL(link.replaceAll('&amp;', '&').replace(/#.*/, ''), page);
      const isPage = url.origin === new URL(root).origin && url.pathname.endsWith('/');
      if (isPage && !seen.has(url.href)) pages.push(url.href);
      seen.add(url.href);
    }
  }
  return pages;
}

test('no code in names runs during the build', () => {
  expect(site.ranInBuild).toBe(false);
  expect(site.output).toContain('6 decks, 21 questions, 21 cards: 0 errors');
});

test.each([true, false])(
  'with the policy %s, no page runs a name or treats it as markup',
  async (policy) => {
    const pages = await pagesOf(site.address);
    expect(pages.length).toBeGreaterThan(45);
    const watched = await watchPage(site.browser, { policy });
    const injected: string[] = [];
    for (const page of pages) {
      await watched.visit(page);
      const found = await watched.page.evaluate(() =>
        [
          ...document.querySelectorAll('[onerror], [onmouseover], [onclick], img, iframe, base'),
        ].map((element) => element.outerHTML),
      );
      injected.push(...found.map((html) => `${page}: ${html}`));
    }
    await watched.context.close();
    // The console shows the status of a missing page.
    expect(watched.misdeeds.filter((one) => !one.includes('404'))).toEqual([]);
    expect(injected).toEqual([]);
  },
);

test.each([true, false])('with the policy %s, search shows results as text', async (policy) => {
  const watched = await watchPage(site.browser, { policy });
  for (const query of ['heading', 'script alert', 'process exit', 'img onerror']) {
    await watched.visit(`${site.address}search/?${new URLSearchParams({ q: query })}`);
    await watched.page.waitForSelector('search-page .results li');
    await watched.provoke();
  }
  await watched.context.close();
  expect(watched.misdeeds).toEqual([]);
});

test('the names are shown as text', async () => {
  const watched = await watchPage(site.browser, { policy: true });
  await watched.visit(site.address);
  const home = lettersOf((await watched.page.textContent('body')) ?? '');
  await watched.visit(`${site.address}books/plain-book/`);
  const book = lettersOf((await watched.page.textContent('body')) ?? '');
  await watched.context.close();
  expect(home).toContain(lettersOf(`Library ${IMG} ${SCRIPT} ${EXPRESSION}`));
  expect(book).toContain(lettersOf(`${SCRIPT} ${EXPRESSION}`));
});
