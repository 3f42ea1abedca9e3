import { beforeAll, expect, inject, test } from 'vitest';
import { findFaults } from '../output/find-faults.ts';
import { readOutput, type Output } from '../output/read-output.ts';

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
