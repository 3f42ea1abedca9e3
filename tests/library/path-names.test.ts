import { expect, test } from 'vitest';
import { readPath, toTitle } from '../../src/library/path-names.ts';

test.each([
  ['decks/1 sea and shore/2 - tides.md', 'sea and shore', ['Tides'], undefined],
  ['02-sea/M3 - high water/03_neap.md', 'sea', ['High water', 'Neap'], undefined],
  ['sea/part-04.md', 'sea', [], 4],
  ['decks/1 sea.md', 'sea', [], undefined],
  ['decks/027---Tides/a.md', '027---Tides', ['A'], undefined],
])('%s is a deck of “%s”', (path, book, chapters, part) => {
  expect(readPath(path)).toMatchObject({ book, chapters, part });
});

test.each([
  ['1 boolean algebra', 'Boolean algebra'],
  ['6a - practice', 'Practice'],
  ['10. maps', 'Maps'],
  ['100 Go Mistakes', '100 Go Mistakes'],
  ['3D-printing', '3D printing'],
  ['S3-buckets', 'S3 buckets'],
  ['1984', '1984'],
  ['2 3', '2 3'],
])('the number that orders “%s” is not shown', (name, title) => {
  expect(toTitle(name)).toBe(title);
});
