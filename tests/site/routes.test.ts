import { expect, test } from 'vitest';
import { isUnlisted, KEPT_ADDRESSES, ROUTES } from '../../src/site/routes.ts';
import { PAGE_KINDS } from '../browser/page-kinds.ts';

test('excludes only pages of a reader’s own data from search engines', () => {
  const addresses = Object.values(ROUTES).map(({ address }) => address);
  expect(addresses.filter(isUnlisted)).toEqual([
    '/study/',
    '/progress/',
    '/search/',
    '/print/',
    '/settings/',
    '/offline/',
    '/404/',
  ]);
  expect(isUnlisted('/books/physics/')).toBe(false);
});

test('saves the library, sessions, progress, search, printing, settings, and the guide with a book', () => {
  expect(KEPT_ADDRESSES).toEqual([
    '/',
    '/study/',
    '/progress/',
    '/search/',
    '/print/',
    '/settings/',
    '/guide/',
  ]);
});

test('includes each of these pages in the kinds that browser tests open', () => {
  const opened = Object.values(PAGE_KINDS).map((path) => `/${path.replace(/\?.*$/, '')}`);
  const addresses = Object.values(ROUTES).map(({ address }) => address);
  expect(addresses.filter((address) => !opened.includes(address))).toEqual(['/404/']);
});
