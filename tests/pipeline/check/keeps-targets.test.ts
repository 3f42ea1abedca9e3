import { expect, test } from 'vitest';
import { keepsTargets } from '../../../src/pipeline/check/keeps-targets.ts';
import type { FileFacts } from '../../../src/pipeline/site-files.ts';

const BEFORE: Record<string, FileFacts> = {
  'index.html': { size: 1, digest: 'i', ids: [] },
  'a/index.html': { size: 1, digest: 'a', ids: ['one', 'two'] },
  'pagefind/x.pf_index': { size: 1, digest: 'x' },
  '_astro/x.a1.js': { size: 1, digest: 'y' },
};

function keeps(now: Record<string, FileFacts>, hasDeadLinks = false): boolean {
  return keepsTargets({ hasDeadLinks, files: BEFORE }, new Map(Object.entries(now)));
}

test('accepts changed and added pages if all old ids still exist', () => {
  const changed = { size: 2, digest: 'b', ids: ['two', 'three', 'one'] };
  expect(keeps(BEFORE)).toBe(true);
  expect(keeps({ ...BEFORE, 'a/index.html': changed, 'b/index.html': changed })).toBe(true);
});

test('accepts missing scripts and index files, which no unchanged page links to', () => {
  const { 'pagefind/x.pf_index': _index, '_astro/x.a1.js': _script, ...rest } = BEFORE;
  expect(keeps(rest)).toBe(true);
});

test('rejects a missing page or id', () => {
  const { 'a/index.html': _page, ...rest } = BEFORE;
  expect(keeps(rest)).toBe(false);
  const changed = { size: 2, digest: 'b', ids: ['two'] };
  expect(keeps({ ...BEFORE, 'a/index.html': changed })).toBe(false);
});

test('rejects a site with dead links', () => {
  expect(keeps(BEFORE, true)).toBe(false);
});
