import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { weighPage } from '../bench/page-weight.ts';
import { findFaults } from '../output/find-faults.ts';
import { readOutput, type Output } from '../output/read-output.ts';
import { PAGE_KINDS } from './page-kinds.ts';

let output: Output;
beforeAll(() => {
  output = readOutput(inject('siteFolder'));
});

test('the files of the sample site are complete, and all of them are used', () => {
  expect(findFaults(output)).toEqual([]);
});

test('pages, links, and search records were found', () => {
  const links = [...output.pages.values()].flatMap((page) => page.links);
  expect(output.pages.size).toBeGreaterThan(60);
  expect(links.length).toBeGreaterThan(2000);
  expect(output.records.length).toBeGreaterThan(50);
});

test('the service worker stores all scripts of the search page, which it shows as last seen', () => {
  const read = (file: string) => readFileSync(join(inject('siteFolder'), file), 'utf8');
  const scripts = [...read('search/index.html').matchAll(/<script[^>]* src="([^"]+)"/g)];
  expect(scripts.length).toBeGreaterThan(1);
  const worker = read('sw.js');
  expect(scripts.filter(([, src = '']) => !worker.includes(src))).toEqual([]);
});

/** In bytes, before compression. A script of another page that a shared module brings along exceeds them. */
test.each([
  ['', 45_000],
  [PAGE_KINDS.card, 20_000],
  [PAGE_KINDS.chapter, 20_000],
  ['study/', 190_000],
  ['search/', 110_000],
])('the scripts that “%s” loads at once stay below %d bytes', async (path, most) => {
  const base = new URL(inject('siteAddress')).pathname;
  const { js } = await weighPage(inject('siteFolder'), base + path, base);
  expect(js.raw).toBeLessThan(most);
});
