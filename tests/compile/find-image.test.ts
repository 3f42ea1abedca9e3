import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createFindImage } from '../../src/compile/find-image.ts';

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'recto-images-'));
  await mkdir(join(root, 'decks', 'folder.png'), { recursive: true });
  await writeFile(join(root, 'decks', 'a b.png'), '');
  await writeFile(join(root, 'secret'), '');
  await symlink(join(root, 'secret'), join(root, 'decks', 'link.png'));
  await symlink(join(root, 'decks', 'a b.png'), join(root, 'decks', 'other.png'));
  await mkdir(join(root, 'decks', 'B\u00e4ume'));
  await writeFile(join(root, 'decks', 'B\u00e4ume', 'u\u0308ber.png'), '');
  await symlink('loop.png', join(root, 'decks', 'loop.png'));
});

afterAll(() => rm(root, { recursive: true, force: true }));

test.each([
  ['a%20b.png', true],
  ['/decks/a b.png?x#y', true],
  ['other.png', true],
  ['missing.png', false],
  ['folder.png', false],
  ['link.png', false],
  ['loop.png', false],
  [`${'a'.repeat(300)}.png`, false],
])('%j is an image of the library: %j', (src, found) => {
  expect(createFindImage(root, 'decks/deck.md')(src)?.found).toBe(found);
});

test('finds a name in another Unicode form', () => {
  const find = createFindImage(root, 'decks/deck.md');
  expect(find('Ba\u0308ume/\u00fcber.png')).toEqual({
    path: 'decks/B\u00e4ume/u\u0308ber.png',
    found: true,
  });
  expect(find('B\u00e4ume/uber.png')?.found).toBe(false);
});

test.each([
  ...['../../etc/passwd.png', '/../a.png', '%2e%2e/%2e%2e/a.png', '..\\..\\a.png', 'a%00.png'],
  ...['data:image/png,x', '//evil.example/a.png', 'https://evil.example/a.png', 'a.svg', '%'],
])('%j is not an image of the library', (src) => {
  expect(createFindImage(root, 'decks/deck.md')(src)).toBeUndefined();
});
