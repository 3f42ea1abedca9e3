import { expect, test } from 'vitest';

import { findExpansion } from '../../src/compile/find-expansion.ts';
import { parseBlocks } from '../../src/markdown/parse-passage.ts';

const LONG = 'x'.repeat(5000);

test.each([
  [
    'a table as wide as it is long',
    `${'|a'.repeat(200)}|\n${'|-'.repeat(200)}|\n${'|b|\n'.repeat(200)}`,
  ],
  ['links that share a long address', `${'[a]\n\n'.repeat(100)}[a]: /${LONG}`],
  ['images that share a long title', `${'![a]\n\n'.repeat(100)}[a]: /b "${LONG}"`],
])('finds %s', (_, text) => {
  expect(findExpansion(parseBlocks(text))).toBeDefined();
});

test.each([
  ['a long table', `| a | b |\n|---|---|\n${'| c | d |\n'.repeat(2000)}`],
  ['many links to a few places', `${'[a] and [b]\n\n'.repeat(1000)}[a]: /c\n[b]: /d`],
])('passes %s', (_, text) => {
  expect(findExpansion(parseBlocks(text))).toBeUndefined();
});
