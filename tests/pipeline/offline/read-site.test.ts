import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readSite } from '../../../src/pipeline/offline/read-site.ts';

test('a page has the address of its folder and knows the pictures of the library that it shows', () => {
  const folder = mkdtempSync(join(tmpdir(), 'recto-read-site-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'books/größe'), { recursive: true });
  writeFileSync(
    join(folder, 'books/größe/index.html'),
    '<img src="/cards/files/a%20b.png"><img src="/cards/files/a%20b.png"><img src="/files/other.png">',
  );
  writeFileSync(join(folder, 'index.html'), 'Home');
  const [book, home] = readSite(folder, '/cards/');
  expect(book).toMatchObject({
    file: 'books/größe/index.html',
    path: 'books/gr%C3%B6%C3%9Fe/',
    pictures: ['files/a b.png'],
  });
  expect(home).toMatchObject({ file: 'index.html', path: '', size: 4, pictures: [] });
});
