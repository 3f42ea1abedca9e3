import { expect, test } from 'vitest';
import type { CardId } from '../../../src/library/model.ts';
import { checkSite, type SiteFindings } from '../../../src/pipeline/check/check-site.ts';
import { scanPage } from '../../../src/pipeline/check/scan-page.ts';
import { createSiteLinks } from '../../../src/pipeline/check/site-links.ts';
import type { LinkingCard } from '../../../src/pipeline/check/written-links.ts';
import type { FileFacts } from '../../../src/pipeline/site-files.ts';

const CARD: LinkingCard = { id: 'physics/1/heat' as CardId, file: 'decks/a.md', links: [] };
const BASE = '/flashcards/';
const PAGE = 'books/physics/1/heat/index.html';
const FRAGMENT = 'pagefind/fragment/en_1.pf_fragment';

const PAGES: Record<string, string> = {
  'index.html': '<main id="top-of-it"><a href="/flashcards/books/physics/1/heat/">Heat</a></main>',
  'books/physics/1/index.html': '',
  [PAGE]: '<article id="heat"><a href="/flashcards/">Home</a></article>',
};

function check(
  more: Record<string, string> = {},
  { cards = [CARD], addresses = [`${BASE}books/physics/1/heat/`], note = '' } = {},
): SiteFindings {
  const links = createSiteLinks();
  const files = new Map<string, FileFacts>([[FRAGMENT, { size: 1, digest: '', addresses }]]);
  for (const [file, html] of Object.entries({ ...PAGES, ...more })) {
    const outline = scanPage(html, BASE);
    links.add(file, outline);
    files.set(file, { size: html.length, digest: '', ids: [...outline.ids] });
  }
  return checkSite({
    files,
    links,
    base: BASE,
    cards,
    notes: [{ file: 'a/B.mdx', path: 'a/b', body: note }],
  });
}

test('finds no faults in a complete site', () => {
  expect(check()).toEqual({ faults: [], problems: [] });
});

test('reports a dead link with its page', () => {
  const page =
    '<a href="/flashcards/b/">b</a><a href="/a/">no base</a><img src="x.png"><a href="../c/">c</a>';
  expect(check({ 'a/index.html': page }).faults).toEqual([
    'The link to /flashcards/b/ on a/index.html leads to nothing.',
    'The link to /a/ on a/index.html leads to nothing.',
    'The link to x.png on a/index.html leads to nothing.',
    'The link to ../c/ on a/index.html leads to nothing.',
  ]);
});

test('resolves fragments on the same page and on other pages', () => {
  const own = '<p id="here"></p><a href="#here">1</a><a href="#gone">2</a><a href="#">3</a>';
  const other =
    '<a href="/flashcards/#top-of-it">4</a><a href="../#nope">5</a><a href="/flashcards/#no">6</a>';
  expect(check({ 'a/index.html': own + other }).faults).toEqual([
    'The link to /flashcards/#no on a/index.html leads to nothing.',
    'The link to #gone on a/index.html leads to nothing.',
    'The link to ../#nope on a/index.html leads to nothing.',
  ]);
});

test('distinguishes encoded, relative, and external addresses', () => {
  const links = [
    's%C3%BC%C3%9F/%C3%9F%20b.png',
    'https://a.example/',
    'mailto:a@b.example',
    '//c.example/',
  ];
  const page = links.map((link) => `<a href="${link}">x</a>`).join('');
  expect(check({ 'süß/ß b.png': '', '404.html': page }).faults).toEqual([]);
});

test('reports cards without a page, with the page of another card, or without a search record', () => {
  const lost = { ...CARD, id: 'physics/1/lost' as CardId };
  const findings = check({ [PAGE]: '<article id="cold"></article>' }, { cards: [CARD, lost] });
  expect(findings.faults).toEqual([
    'The card physics/1/heat has no page of its own.',
    'The card physics/1/lost has no page of its own.',
    'The card physics/1/lost is not in the search index.',
  ]);
});

test('reports every card of a site without a search index', () => {
  expect(check({}, { addresses: [] }).faults).toEqual([
    'The card physics/1/heat is not in the search index.',
  ]);
});

test('reports pages that collide on some file systems', () => {
  expect(check({ 'Notes/a/index.html': '', 'notes/a/index.html': '' }).faults).toEqual([
    'These share an address on some file systems: Notes/a/index.html, notes/a/index.html.',
  ]);
});

test('reports a dead link of a deck at its place in the deck', () => {
  const links = [
    { url: 'old page.html', line: 4, column: 9 },
    { url: '/intro', line: 6, column: 1 },
    { url: '/books/physics/1/heat/', line: 7, column: 1 },
    { url: '#heat', line: 8, column: 1 },
  ];
  const page = '<article id="heat"><a data-written href="old%20page.html">x</a></article>';
  const chapter = '<p id="heat"></p>';
  const pages = { [PAGE]: page, 'books/physics/1/index.html': chapter };
  const { faults, problems } = check(pages, { cards: [{ ...CARD, links }] });
  expect(faults).toEqual([]);
  expect(problems).toEqual([
    {
      file: 'decks/a.md',
      line: 4,
      column: 9,
      code: 'dead-link',
      severity: 'warning',
      message: 'The link to “old page.html” leads to nothing on this site.',
      hint: 'Write the full address, beginning with https://, or remove the link.',
    },
    expect.objectContaining({ line: 6, column: 1, code: 'dead-link' }),
  ]);
});

test('reports a link that resolves from the card’s page but not from its chapter’s', () => {
  const links = [{ url: '../', line: 4, column: 9 }];
  expect(check({}, { cards: [{ ...CARD, links }] }).problems).toHaveLength(1);
});

test('never counts a dead link of a deck as a fault of the site', () => {
  const page = '<a href="my_(url)" data-written>a</a><a href="#%22x" data-written>b</a>';
  expect(check({ 'a/index.html': page })).toEqual({ faults: [], problems: [] });
});

test('reports a dead link of a note at its place in the note', () => {
  const page = '<a href="/flashcards/gone/" data-written>a</a>';
  const note = '# A note\n\nSee [it](/gone/).';
  const { faults, problems } = check({ 'notes/a/b/index.html': page }, { note });
  expect(faults).toEqual([]);
  expect(problems).toMatchObject([{ file: 'notes/a/B.mdx', line: 3, column: 10 }]);
});
