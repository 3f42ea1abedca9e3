import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { pagesToSkip } from '../../../src/pipeline/output-check/checked-before.ts';

type Files = Record<string, string>;

const OLD: Files = {
  'index.html': '<a href="/a/#one">',
  'a/index.html': '<p id="one"><p id="two">',
  'pagefind/x.pf_index': 'x',
};

function write(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'recto-checked-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

function skipped(now: Files): string[] {
  const unchanged = Object.keys(now).filter((name) => now[name] === OLD[name]);
  const before = { folder: write(OLD), files: Object.keys(OLD), unchanged: new Set(unchanged) };
  return [...pagesToSkip(before, write(now), Object.keys(now))];
}

test('pages that are as before are passed over while all that could be linked to is there', () => {
  expect(
    skipped({ ...OLD, 'a/index.html': '<p id="two"><b id="one">', 'b/index.html': '' }),
  ).toEqual(['index.html', 'pagefind/x.pf_index']);
});

test('the index may come and go: no page links to it', () => {
  const { 'pagefind/x.pf_index': gone, ...rest } = OLD;
  expect(gone).toBe('x');
  expect(skipped(rest)).toEqual(['index.html', 'a/index.html']);
});

test('none is passed over where a page or an id of one has gone', () => {
  const { 'a/index.html': gone, ...rest } = OLD;
  expect(gone).toContain('one');
  expect(skipped(rest)).toEqual([]);
  expect(skipped({ ...OLD, 'a/index.html': '<p id="two">' })).toEqual([]);
});
