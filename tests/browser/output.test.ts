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

/** In bytes, before compression. A script of another page that a shared module brings along exceeds them. */
test.each([
  ['', 45_000],
  [PAGE_KINDS.card, 20_000],
  [PAGE_KINDS.chapter, 20_000],
  ['study/', 190_000],
  ['search/', 112_000],
])('the scripts that “%s” loads at once stay below %d bytes', async (path, most) => {
  const base = new URL(inject('siteAddress')).pathname;
  const { js } = await weighPage(inject('siteFolder'), base + path, base);
  expect(js.raw).toBeLessThan(most);
});
