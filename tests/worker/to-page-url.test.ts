import { expect, test } from 'vitest';
import { toPageUrl } from '../../src/worker/to-page-url.ts';

test.each([
  ['https://example.org/cards/', 'https://example.org/cards/'],
  ['https://example.org/cards/books/x', 'https://example.org/cards/books/x/'],
  ['https://example.org/cards/search/?q=a#b', 'https://example.org/cards/search/'],
])('%s is cached as %s', (address, kept) => {
  expect(toPageUrl(address)).toBe(kept);
});
