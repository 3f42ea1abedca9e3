import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { listFiles } from '../../src/pipeline/check/list-files.ts';
import { copySite, updateCopy, type SiteCopy } from '../../src/pipeline/copy-site.ts';
import type { BuildRecord } from '../../src/pipeline/last-build.ts';

let folder: string;
let from: string;
let record: BuildRecord;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recto-copy-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  from = join(folder, 'dist');
  const files = ['index.html', 'books/a/index.html', 'books/b/index.html', 'books/b/1/index.html'];
  for (const file of files) write(join(from, file), file);
  record = {
    ...{
      inputs: { decks: 'd', others: 'o' },
      base: '/',
      messages: [],
      hasDeadLinks: false,
      pageKeys: {},
    },
    files: Object.fromEntries(files.map((file) => [file, describe(join(from, file))])),
  };
});

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function describe(path: string) {
  const { size, mtimeMs } = statSync(path);
  return { size, time: mtimeMs, digest: 'd' };
}

function copy(): SiteCopy {
  return copySite({ from, to: join(folder, 'copy'), record });
}

test('copies the files that are as they were built', async () => {
  write(join(from, 'index.html'), 'Changed by hand');
  rmSync(join(from, 'books/a'), { recursive: true });
  write(join(from, 'more.html'), 'Added by hand');
  const { folder: to, files } = copy();
  const intact = ['books/b/1/index.html', 'books/b/index.html'];
  expect([...(await files)].sort()).toEqual(intact);
  expect(listFiles(to).sort()).toEqual(intact);
  expect(readFileSync(join(to, 'books/b/index.html'), 'utf8')).toBe('books/b/index.html');
});

test('copies files of the search index that are named by their contents', async () => {
  for (const file of ['pagefind/index/0a.pf_index', 'pagefind/fragment/0a-1.pf_fragment']) {
    write(join(from, file), file);
    record = { ...record, files: { [file]: describe(join(from, file)) } };
    expect([...(await copy().files)]).toEqual([file]);
  }
});

test('does not copy scripts and the rest of the search index, which every build writes', async () => {
  for (const file of ['_astro/page.js', 'pagefind/start.bin']) {
    write(join(from, file), file);
    record = { ...record, files: { [file]: describe(join(from, file)) } };
    expect([...(await copy().files)]).toEqual([]);
  }
});

test('becomes the new site: without what is not kept, with what was written', async () => {
  const site = copy();
  const written = join(folder, 'working');
  write(join(written, 'index.html'), 'New');
  write(join(written, 'books/c/index.html'), 'Added');
  const reused = new Set(['books/a/index.html']);
  const files = [...reused, 'index.html', 'books/c/index.html'];
  await updateCopy(site, { files, reused }, written);
  const read = (file: string) => readFileSync(join(site.folder, file), 'utf8');
  expect(Object.fromEntries(listFiles(site.folder).map((file) => [file, read(file)]))).toEqual({
    'index.html': 'New',
    'books/a/index.html': 'books/a/index.html',
    'books/c/index.html': 'Added',
  });
  expect(() => statSync(join(site.folder, 'books/b'))).toThrow('ENOENT');
  expect(readFileSync(join(from, 'index.html'), 'utf8')).toBe('index.html');
});

test('reports a folder that cannot be written', async () => {
  write(join(folder, 'copy'), 'A file');
  await expect(copy().files).rejects.toThrow(/ENOTDIR|EEXIST/);
});
