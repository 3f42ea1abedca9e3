import { gzipSync } from 'node:zlib';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeArray, writeText } from '../../src/search/terms/cbor.ts';
import { writeColumns } from '../../src/search/terms/record-columns.ts';
import { writeStart } from '../../src/search/terms/start-file.ts';
import { countDeadWrittenLinks, findFaults } from './find-faults.ts';
import { readOutput, type Output } from './read-output.ts';

const CARD = { id: 'physics/1/heat', url: '/site/books/physics/1/heat/', heading: 'Heat' };
const CARDS = JSON.stringify({ cards: [CARD] });
const CHAPTER = { id: '1', url: '/site/books/physics/1/', cardCount: 1 };
const BOOK = {
  ...{ id: 'physics', url: '/site/books/physics/', cards: '/site/books/physics/cards.json' },
  ...{ cardCount: 1, chapters: [CHAPTER] },
};
const CARD_PAGE = 'books/physics/1/heat/index.html';
const CARD_HTML =
  '<title>Heat · Site</title><article id="heat"><img src="/site/files/a.png"></article>';
const HOME = `<title>Site</title><link rel="stylesheet" href="/site/_astro/a.css">
<link rel="manifest" href="/site/manifest.webmanifest"><script src="/site/_astro/a.js"></script>
<a href="/site/books/physics/">Physics</a><a href="/site/notes/n/">Note</a>`;
const FRAGMENTS = { en_1: record(CARD.url, 'Heat'), en_2: record('/site/notes/n/', 'Note') };

/** Files of a small site without faults. */
const SITE: Readonly<Record<string, string | Buffer>> = {
  'index.html': HOME,
  'books/physics/index.html': '<a href="1/#_cards">1</a>',
  'books/physics/cards.json': CARDS,
  'books/physics/offline.json': JSON.stringify({
    size: Buffer.byteLength(CARD_HTML),
    paths: ['books/physics/1/heat/'],
  }),
  'books/physics/1/index.html': '<h1 id="_cards"></h1><a href="heat/">Heat</a>',
  'books/physics/1/cards.json': CARDS,
  [CARD_PAGE]: CARD_HTML,
  'notes/n/index.html': '<title>Note · Site</title><a href="/site/#top">Top</a>',
  'files/a.png': 'png',
  '_astro/a.css': 'p { background: url(b.woff2) url("data:,") }',
  '_astro/b.woff2': 'font',
  '_astro/a.js': 'load("library.json", "concepts.json", "offline.json", "pagefind/start.bin")',
  'library.json': JSON.stringify({ cardCount: 1, books: [BOOK] }),
  'concepts.json': JSON.stringify({ concepts: [] }),
  'offline.json': JSON.stringify({ assets: [{ path: '_astro/b.woff2', size: 4 }], shared: [] }),
  'manifest.webmanifest': JSON.stringify({ scope: '/site/' }),
  'pagefind/start.bin': start(2),
  'pagefind/fragment/en-0.pf_fragment': FRAGMENTS.en_1,
  'pagefind/fragment/en-1.pf_fragment': FRAGMENTS.en_2,
};

function record(url: string, heading: string): Buffer {
  return gzipSync(`pagefind_dcd${JSON.stringify([{ url, heading }])}`);
}

/** A start file that lists as many files of texts. */
function start(files: number): Buffer {
  const none = writeArray([]);
  const runs = [{ name: 'en', sizes: Array<number>(files).fill(1) }];
  const columns = writeColumns(writeArray([writeText('1.6.0'), none, none]), runs);
  const entry = { languages: {} };
  const metadata = gzipSync(columns);
  return Buffer.from(
    writeStart({ languages: ['en'], records: 2, common: '', wasm: 0, entry, metadata }),
  );
}

/** Reads the site with some files changed; undefined removes one. */
function readChanged(changes: Record<string, string | Buffer | undefined> = {}): Output {
  const folder = mkdtempSync(join(tmpdir(), 'recto-output-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [file, content] of Object.entries({ ...SITE, ...changes })) {
    if (content === undefined) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  return readOutput(folder);
}

const faultsOf = (changes?: Parameters<typeof readChanged>[0]): string[] =>
  findFaults(readChanged(changes));

test('finds no faults in a complete site', () => {
  expect(faultsOf()).toEqual([]);
});

test('reports dead links, images, and fragments with their page', () => {
  const more = `<a href="/site/b/">b</a><a href="/books/">no base</a><img srcset="x.png 2x">
<a href="#gone">1</a><a href="/site/books/physics/1/#no">2</a><template><a href="t/">3</a></template>
<a href="https://example.org/#a">elsewhere</a>`;
  expect(faultsOf({ 'index.html': HOME + more })).toEqual([
    'The link to /site/b/ on index.html leads to nothing.',
    'The link to /books/ on index.html leads to nothing.',
    'The link to x.png on index.html leads to nothing.',
    'The link to #gone on index.html leads to nothing.',
    'The link to /site/books/physics/1/#no on index.html leads to nothing.',
    'The link to t/ on index.html leads to nothing.',
  ]);
});

test('counts a dead link in the text of a deck, but not as a fault', () => {
  const output = readChanged({ 'index.html': `${HOME}<a data-written href="gone/">gone</a>` });
  expect(findFaults(output)).toEqual([]);
  expect(countDeadWrittenLinks(output)).toBe(1);
});

test('reports ids that are repeated, or referred to but missing', () => {
  const more = '<p id="a"></p><template><p id="a"></p></template><label for="b">B</label>';
  expect(faultsOf({ 'index.html': HOME + more })).toEqual([
    'The id a is on index.html more than once.',
    'An element on index.html names the id b, which is not there.',
  ]);
});

test('reports a stylesheet that refers to a missing file', () => {
  expect(faultsOf({ '_astro/a.css': 'p { background: url(b.woff2) url(c.png) }' })).toEqual([
    'The address c.png in _astro/a.css leads to nothing.',
  ]);
});

test('reports a listed card without a page in links, lists, and search', () => {
  expect(faultsOf({ [CARD_PAGE]: undefined, 'files/a.png': undefined })).toEqual([
    'The link to heat/ on books/physics/1/index.html leads to nothing.',
    'books/physics/offline.json names books/physics/1/heat/, where there is no file.',
    `books/physics/offline.json says ${Buffer.byteLength(CARD_HTML)} bytes, and its files have 0.`,
    'The card physics/1/heat has no page at /site/books/physics/1/heat/.',
    'The search index names /site/books/physics/1/heat/, where there is no page (pagefind/fragment/en-0.pf_fragment).',
  ]);
});

test('reports a page with another card than its address says', () => {
  const html = CARD_HTML.replace('Heat', 'Cold').replace('"heat"', '"cold"');
  expect(faultsOf({ [CARD_PAGE]: html })).toEqual([
    'The page of the card physics/1/heat does not have its element.',
    'The page of the card physics/1/heat has the title Cold · Site, not Heat.',
  ]);
});

test('reports inconsistent lists', () => {
  const other = JSON.stringify({ cards: [{ ...CARD, heading: 'Cold' }] });
  const library = { cardCount: 3, books: [{ ...BOOK, cardCount: 2 }] };
  const concepts = { concepts: [{ id: 'heat', cardCount: 2 }] };
  expect(
    faultsOf({
      'library.json': JSON.stringify(library),
      'concepts.json': JSON.stringify(concepts),
      'books/physics/1/cards.json': other,
      'offline.json': JSON.stringify({ assets: [{ path: '_astro/b.woff2', size: 5 }], shared: [] }),
    }),
  ).toEqual([
    'The book physics has 2 cards, and 1 in its list.',
    'The library has 3 cards, and 1 in the lists of its books.',
    'The card physics/1/heat is not in books/physics/1/cards.json as it is in its book’s list.',
    'The concept heat does not have the cards that concepts.json says.',
    'offline.json names _astro/b.woff2, which is not there in that size.',
  ]);
});

test('reports search records that are missing, repeated, wrong, or without a card', () => {
  expect(
    faultsOf({
      'pagefind/start.bin': start(3),
      'pagefind/fragment/en-0.pf_fragment': record(CARD.url, 'Cold'),
      'pagefind/fragment/en-1.pf_fragment': record(CARD.url, 'Heat'),
      'pagefind/fragment/en-2.pf_fragment': record('/site/', 'Site'),
    }),
  ).toEqual([
    'The search index calls /site/books/physics/1/heat/ Cold, and its list Heat.',
    'The search index has /site/books/physics/1/heat/ more than once.',
    'The search index has /site/, which is no card or note.',
    'The search index does not have /site/notes/n/.',
  ]);
});

test('reports concepts that the search offers without a page', () => {
  const names = `heat\tHeat\t${CARD.url}\nforce\tForce\nmass\tMass\t/site/mass/`;
  const script =
    'load("library.json", "concepts.json", "offline.json", "pagefind/start.bin", "concept-names.bin")';
  expect(
    faultsOf({
      '_astro/a.js': script,
      'pagefind/concept-names.bin': gzipSync(`pagefind_dcd${names}`),
    }),
  ).toEqual([
    'The search offers the concept Force at /site/concepts/force/, where there is no page.',
    'The search offers the concept Mass at /site/mass/, where there is no page.',
  ]);
});

test('accepts a page of notes without links to it, as in a library without notes', () => {
  expect(faultsOf({ 'notes/index.html': '<title>Notes</title>' })).toEqual([]);
});

test('reports unused files of any kind', () => {
  const left = {
    'old/index.html': '<a href="/site/">Home</a>',
    'files/old.png': 'png',
    '_astro/old.js': 'load("other.json")',
    'other.json': '{}',
    'pagefind/index/en_9.pf_index': '',
  };
  expect(faultsOf(left)).toEqual(
    Object.keys(left)
      .toSorted()
      .map((file) => `Nothing leads to the file ${file}.`),
  );
});
