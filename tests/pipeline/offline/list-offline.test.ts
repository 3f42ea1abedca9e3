import { expect, test } from 'vitest';
import { listOffline } from '../../../src/pipeline/offline/list-offline.ts';
import type { FileFacts } from '../../../src/pipeline/site-files.ts';

const BASE = '/cards/';
const BOOKS = [
  { slug: 'physics', title: 'Physics' },
  { slug: 'c++', title: 'C++' },
];

function file(path: string, facts: Partial<FileFacts> = {}): [string, FileFacts] {
  return [path, { size: 10, digest: path, ...facts }];
}

const BOTH = {
  addresses: ['/cards/books/physics/11/force/', '/cards/books/c++/1/a/', '/notes/x/'],
};

const FILES = [
  file('404.html'),
  file('_astro/base.a1.css'),
  file('_astro/charts.b2.js', { size: 200_000 }),
  file('_astro/math.c3.ttf'),
  file('_astro/math.d4.woff2'),
  file('_astro/literata-latin-wght-normal.e5.woff2'),
  file('books/c++/index.html'),
  file('books/physics/11/force/index.html', { pictures: ['files/fig 1.png'] }),
  file('books/physics/index.html'),
  file('concepts/force/index.html'),
  file('favicon.svg', { digest: 'i1' }),
  file('files/fig 1.png', { size: 500 }),
  file('index.html'),
  file('library.json'),
  file('offline/index.html', { digest: 'o1' }),
  file('pagefind/fragment/both.pf_fragment', BOTH),
  file('pagefind/index/all.pf_index', { size: 70 }),
  file('pagefind/start.bin'),
  file('study/index.html'),
];

function list(files: readonly [string, FileFacts][] = FILES) {
  return listOffline({ files: new Map(files), base: BASE, books: BOOKS });
}

test('lists a book’s pages, their images, and its part of the search index', () => {
  const [physics, cpp] = list().books;
  expect(physics).toMatchObject({
    book: 'physics',
    title: 'Physics',
    size: 530,
    paths: [
      'books/physics/11/force/',
      'files/fig%201.png',
      'books/physics/',
      'pagefind/fragment/both.pf_fragment',
    ],
  });
  expect(cpp?.paths).toEqual(['books/c++/', 'pagefind/fragment/both.pf_fragment']);
});

test('of the files for other programs, lists the Markdown of cards alone, which a reader can copy', () => {
  const files = [
    ...['books/physics/llms-full.txt', 'books/physics/feed.xml', 'books/physics/11/index.md'],
    ...['books/physics/11/force/index.md', 'concepts/force/index.md', 'concepts/force/index.html'],
  ].map((path) => file(path));
  const books = [{ slug: 'physics', title: 'Physics', concepts: ['force'] }];
  const [physics] = listOffline({ files: new Map(files), base: BASE, books }).books;
  expect(physics?.paths).toEqual(['books/physics/11/force/index.md', 'concepts/force/']);
});

test('lists the pages and lists of a book’s concepts, and sums the bytes to transfer', () => {
  const files = [
    ...FILES,
    file('concepts/force/cards.json', { size: 100, transfer: 30 }),
    file('concepts/force/page-2/index.html'),
    file('concepts/index.html'),
    file('concepts/mass/index.html'),
  ];
  const books = [{ slug: 'physics', title: 'Physics', concepts: ['force'] }];
  const [physics] = listOffline({ files: new Map(files), base: BASE, books }).books;
  expect(physics?.paths.slice(-3)).toEqual([
    'concepts/force/',
    'concepts/force/cards.json',
    'concepts/force/page-2/',
  ]);
  expect(physics).toMatchObject({ size: 650, transfer: 580 });
});

test('shares the index files and the study pages among books', () => {
  expect(list().site.shared).toEqual([
    { path: '', size: 10 },
    { path: 'library.json', size: 10 },
    { path: 'pagefind/index/all.pf_index', size: 70 },
    { path: 'pagefind/start.bin', size: 10 },
    { path: 'study/', size: 10 },
  ]);
});

test('precaches scripts, styles, text fonts, the icon, and the offline page', () => {
  expect(list().worker).toMatchObject({
    base: BASE,
    precache: [
      { url: '/cards/_astro/base.a1.css', revision: null },
      { url: '/cards/_astro/literata-latin-wght-normal.e5.woff2', revision: null },
      { url: '/cards/favicon.svg', revision: 'i1' },
      { url: '/cards/offline/', revision: 'o1' },
    ],
  });
});

test('includes every script, style, and web font in a saved book, even large ones', () => {
  expect(list().site.assets.map(({ path }) => path)).toEqual([
    '_astro/base.a1.css',
    '_astro/charts.b2.js',
    '_astro/math.d4.woff2',
    '_astro/literata-latin-wght-normal.e5.woff2',
  ]);
});

test('changes only the build and the revision of the book when a card changes', () => {
  const before = list();
  const changed = FILES.map(([path, facts]) =>
    file(path, path === 'books/physics/11/force/index.html' ? { digest: 'new' } : facts),
  );
  const after = list(changed);
  expect(after.site.build).not.toBe(before.site.build);
  expect(after.books[0]?.revision).not.toBe(before.books[0]?.revision);
  expect(after.books[1]?.revision).toBe(before.books[1]?.revision);
  expect(list()).toEqual(before);
});
