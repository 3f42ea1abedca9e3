import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeSitemap } from '../../src/pipeline/write-sitemap.ts';

const ROOT = 'https://example.org/cards/';

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'recto-sitemap-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function sitemap(paths: readonly string[], maxPages?: number) {
  const folder = newFolder();
  const pages = paths.map((path) => ROOT + path);
  await writeSitemap(folder, ROOT, pages, maxPages);
  const locations = (file: string): string[] =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/<loc>(.*?)<\/loc>/g)].map(
      ([, location = '']) => location,
    );
  return { files: readdirSync(folder).sort(), locations };
}

test('lists pages in natural order, without those of no use to search engines', async () => {
  const { files, locations } = await sitemap([
    ...['books/b/10/', 'study/', '404/', 'books/b/9/', 'books/%C3%A9/?a&b/', ''],
  ]);
  expect(files).toEqual(['sitemap-0.xml', 'sitemap-index.xml']);
  expect(locations('sitemap-index.xml')).toEqual([`${ROOT}sitemap-0.xml`]);
  expect(locations('sitemap-0.xml')).toEqual([
    ROOT,
    `${ROOT}books/%C3%A9/?a&amp;b/`,
    `${ROOT}books/b/9/`,
    `${ROOT}books/b/10/`,
  ]);
});

test('divides many pages among several files', async () => {
  const { files, locations } = await sitemap(['a/', 'b/', 'c/'], 2);
  expect(files).toEqual(['sitemap-0.xml', 'sitemap-1.xml', 'sitemap-index.xml']);
  expect(locations('sitemap-index.xml')).toEqual([`${ROOT}sitemap-0.xml`, `${ROOT}sitemap-1.xml`]);
  expect(locations('sitemap-0.xml')).toEqual([`${ROOT}a/`, `${ROOT}b/`]);
  expect(locations('sitemap-1.xml')).toEqual([`${ROOT}c/`]);
});

test('fails if a file cannot be written', async () => {
  const folder = newFolder();
  mkdirSync(join(folder, 'sitemap-0.xml'));
  const pages = Array.from({ length: 20_000 }, (_, number) => `${ROOT}${number}/`);
  await expect(writeSitemap(folder, ROOT, pages)).rejects.toMatchObject({ code: 'EISDIR' });
});
