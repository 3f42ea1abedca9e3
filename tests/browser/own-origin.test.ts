import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { expect, inject, test } from 'vitest';

/** `rel`s of links that make a browser load something or contact its host. */
const LOADING = new Set([
  'stylesheet',
  'preload',
  'modulepreload',
  'icon',
  'apple-touch-icon',
  'manifest',
  'prefetch',
  'preconnect',
  'dns-prefetch',
]);
const RE_FOREIGN = /^\s*(?:[a-z][a-z\d+.-]*:)?\/\//i;

function filesOf(ending: string): string[] {
  const folder = inject('siteFolder');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith(ending)).map((name) => join(folder, name));
}

/** What a page loads by itself. */
function loadedBy(html: string): string[] {
  const loaded: string[] = [];
  visit(fromHtml(html), 'element', ({ tagName, properties }) => {
    const { rel, href, src, srcSet, data, poster, action, httpEquiv, content } = properties;
    const rels = Array.isArray(rel) ? rel.map(String) : [];
    if (tagName === 'link' && rels.some((one) => LOADING.has(one))) loaded.push(String(href));
    if (tagName === 'use' || tagName === 'image') loaded.push(href ?? '');
    if (httpEquiv?.toString() === 'refresh') loaded.push(String(content).replace(/^.*?url=/i, ''));
    for (const one of [src, srcSet, data, poster, action]) if (one) loaded.push(one);
  });
  return loaded;
}

/** The policies that a page states, without the digests of its scripts and styles. */
function policiesOf(html: string): string[][] {
  const policies: string[][] = [];
  visit(fromHtml(html), 'element', ({ properties: { httpEquiv, content } }) => {
    if (httpEquiv?.toString().toLowerCase() !== 'content-security-policy') return;
    const directives = String(content).split(';');
    policies.push(directives.map((one) => one.replace(/ 'sha256-[^']+'/g, '').trim()));
  });
  return policies.map((policy) => policy.filter(Boolean));
}

test('each page has one policy, which allows only the site’s own files', () => {
  const policy = [
    "default-src 'self'",
    "object-src 'none'",
    "frame-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src-attr 'unsafe-inline'",
  ];
  // Files for download have a policy of their own, see tests/export/html.test.ts.
  const pages = filesOf('.html').filter((page) => !page.includes('/exports/'));
  expect(pages.length).toBeGreaterThan(60);
  for (const page of pages) {
    expect(policiesOf(readFileSync(page, 'utf8')), page).toEqual([policy]);
  }
});

test('no page loads anything from another origin', () => {
  const pages = filesOf('.html');
  expect(pages.length).toBeGreaterThan(60);
  const foreign = pages.flatMap((page) =>
    loadedBy(readFileSync(page, 'utf8'))
      .filter((url) => RE_FOREIGN.test(url))
      .map((url) => `${page}: ${url}`),
  );
  expect(foreign).toEqual([]);
});

test('no stylesheet does either', () => {
  const sheets = filesOf('.css');
  expect(sheets.length).toBeGreaterThan(0);
  const foreign = sheets.flatMap((sheet) =>
    [...readFileSync(sheet, 'utf8').matchAll(/(?:url\(|@import)\s*["']?([^"')\s;]+)/g)]
      .map(([, url = '']) => url)
      .filter((url) => RE_FOREIGN.test(url)),
  );
  expect(foreign).toEqual([]);
});
