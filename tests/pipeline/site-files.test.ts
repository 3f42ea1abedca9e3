import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { createSiteLinks } from '../../src/pipeline/check/site-links.ts';
import { readSiteFiles, type FileFacts } from '../../src/pipeline/site-files.ts';

const FRAGMENT = 'pagefind/fragment/en_1.pf_fragment';

function read(
  texts: Record<string, string | Uint8Array>,
  known: Record<string, FileFacts> = {},
  earlier: Record<string, FileFacts> = {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'recto-site-files-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [file, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const links = createSiteLinks();
  const files = Object.keys(texts);
  const rest = { known: new Map(Object.entries(known)), earlier, links };
  return readSiteFiles({ folder, base: '/cards/', files, ...rest });
}

test('reads size, digest, ids, and images of a page', () => {
  const files = read({
    'index.html': 'Home',
    'books/größe/index.html': '<p id="größe"><img src="/cards/files/a%20b.png"></p>',
  });
  expect([...files.keys()]).toEqual(['books/größe/index.html', 'index.html']);
  expect(files.get('index.html')).toEqual({
    size: 4,
    digest: 'cPi7mopTk-8IBQeonkuY0TkADWU',
    ids: [],
    pictures: [],
  });
  expect(files.get('books/größe/index.html')).toMatchObject({
    ids: ['größe'],
    pictures: ['files/a b.png'],
  });
});

test('reads the addresses of the records in an index fragment, whatever their text', () => {
  const json =
    '{"a":{"url":"/cards/x/","content":"a \\"url\\":\\"/no/\\""},"b":{"url":"/cards/y/"}}';
  const files = read({ [FRAGMENT]: gzipSync(`pagefind_dcd${json}`) });
  expect(files.get(FRAGMENT)?.addresses).toEqual(['/cards/x/', '/cards/y/']);
});

test('does not read known files or unchanged files named by their contents', () => {
  const page = { size: 1, digest: 'known' };
  const fragment = { size: 3, digest: 'before', addresses: ['/z/'] };
  const files = read(
    { 'index.html': 'xyz', [FRAGMENT]: 'abc' },
    { 'index.html': page },
    { [FRAGMENT]: fragment },
  );
  expect(files.get('index.html')).toBe(page);
  expect(files.get(FRAGMENT)).toBe(fragment);
});

test('rereads a file of a previous site that is not named by its contents', () => {
  const files = read({ 'a.json': '[]' }, {}, { 'a.json': { size: 2, digest: 'old' } });
  expect(files.get('a.json')).toEqual({ size: 2, digest: 'l9Fw4VUO7kr8CvBlt4zaMCqXZ0w' });
});
