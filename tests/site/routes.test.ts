import { expect, test } from 'vitest';
import { isUnlisted, KEPT_ADDRESSES, NAVIGATION, ROUTES } from '../../src/site/routes.ts';
import { PAGE_KINDS } from '../browser/page-kinds.ts';

test('the navigation lists the pages that have a label, in order', () => {
  expect(NAVIGATION.map(({ label, address }) => `${label} ${address}`)).toEqual([
    'Books /',
    'Study /study/',
    'Concepts /concepts/',
    'Notes /notes/',
    'Progress /progress/',
  ]);
});

test('pages of a reader’s own data are left out by search engines, and no others', () => {
  const addresses = Object.values(ROUTES).map(({ address }) => address);
  expect(addresses.filter(isUnlisted)).toEqual([
    '/study/',
    '/progress/',
    '/search/',
    '/offline/',
    '/404/',
  ]);
  expect(isUnlisted('/books/physics/')).toBe(false);
});

test('a kept book is studied with the library, sessions, progress, search, and the guide', () => {
  expect(KEPT_ADDRESSES).toEqual(['/', '/study/', '/progress/', '/search/', '/guide/']);
});

test('each of these pages is one of the kinds that are opened in a browser', () => {
  const opened = Object.values(PAGE_KINDS).map((path) => `/${path.replace(/\?.*$/, '')}`);
  const addresses = Object.values(ROUTES).map(({ address }) => address);
  expect(addresses.filter((address) => !opened.includes(address))).toEqual(['/404/']);
});
