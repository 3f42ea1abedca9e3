import { beforeAll, expect, test } from 'vitest';
import { buildIndex } from '../../src/search/index/build-index.ts';
import type { SearchRecord } from '../../src/search/terms/search-record.ts';
import { siteUrl, openPage } from './open-page.ts';
import { serveIndex, type IndexFiles } from './serve-index.ts';

/** Headings and answers; each chapter of two cards makes a section. */
const CARDS = [
  ['Red apple', 'Round.'],
  ['Green pear', 'Long.'],
  ['Blue plum', 'Oval.'],
  ['Ripe plum', 'Sweet.'],
  ['Green apple', 'Sour.'],
  ['Grey bird', 'In winter its plumage is grey.'],
] as const;

let files: IndexFiles;

beforeAll(async () => {
  const records = CARDS.map(([heading, answer], index): SearchRecord => {
    const book = index < 3 ? 'first' : 'second';
    return {
      url: `/books/${book}/1/${index}/`,
      kind: 'card',
      key: `key${index}`,
      heading,
      question: 'Which fruit?',
      context: '',
      code: '',
      answer,
      concepts: [],
      book: { slug: book, label: `The ${book} book` },
      chapter: { slug: `${book}/${Math.floor(index / 2)}`, label: '1' },
      rating: undefined,
      hasCode: false,
      hasMath: false,
      hidden: { open: '', answer: '' },
    };
  });
  const { files: made, sections } = await buildIndex(records, { sectionSize: 2 });
  expect(sections).toBe(3);
  files = made;
});

async function openSearch(address: string) {
  const { page, complaints } = await openPage('');
  await serveIndex(page, files);
  await page.goto(siteUrl(address));
  await page.locator('search-page .result-link').first().waitFor();
  const found = await page.locator('search-page .result-link').allTextContents();
  return { page, found, complaints };
}

test('all sections are searched as one', async () => {
  const { found, complaints } = await openSearch('search/?q=apple');
  expect(found.toSorted()).toEqual(['Green apple', 'Red apple']);
  expect(complaints).toEqual([]);
});

test('a word of one section is found despite words of another that begin like it', async () => {
  const { found } = await openSearch('search/?q=plumage');
  expect(found).toEqual(['Grey bird']);
});

test('filters and counts include all sections', async () => {
  const { page, found } = await openSearch('search/?q=fruit&book=second');
  expect(found.toSorted()).toEqual(['Green apple', 'Grey bird', 'Ripe plum']);
  await expect
    .poll(() => page.locator('search-page .search-filters').textContent())
    .toContain('The first book (3)The second book (3)');
});
