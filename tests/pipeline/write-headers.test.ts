import { expect, test } from 'vitest';
import { siteHeaders } from '../../src/pipeline/write-headers.ts';

test('files named by their contents are cached for good, and no other site may frame a page', () => {
  expect(siteHeaders('/cards/')).toBe(`/cards/*
  Content-Security-Policy: frame-ancestors 'self'
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
/cards/_astro/*
  Cache-Control: public, max-age=31536000, immutable
/cards/pagefind/fragment/*
  Cache-Control: public, max-age=31536000, immutable
/cards/pagefind/index/*
  Cache-Control: public, max-age=31536000, immutable
/cards/sw.js
  Cache-Control: no-cache
`);
});
