import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { findLoads, weighPage } from './page-weight.ts';

const SITE = fileURLToPath(new URL('../fixtures/bench/site', import.meta.url));

test('counts a page, its stylesheets, preloaded fonts, and modules with their imports, each once', async () => {
  const weight = await weighPage(SITE, '/under/books/a/', '/under/');
  expect(weight.css).toEqual({ raw: 13, gzip: expect.any(Number) as number, files: 1 });
  expect(weight.fonts).toMatchObject({ raw: 18, files: 1 });
  expect(weight.js).toMatchObject({ raw: 106 + 22 + 45, files: 3 });
  expect(weight.html).toMatchObject({ files: 1 });
});

test('does not count what is imported on demand', async () => {
  const { js } = await weighPage(SITE, '/under/books/a/', '/under/');
  expect(js.files).toBe(3);
});

test('reads attributes in any order and any quoting', () => {
  const html = `<link href='/a.css' rel="stylesheet"><script defer src=/b.js></script><link rel=modulepreload href="/c.js">`;
  expect(findLoads(html)).toEqual({ styles: ['/a.css'], scripts: ['/b.js', '/c.js'], fonts: [] });
});
