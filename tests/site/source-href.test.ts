import { expect, test } from 'vitest';
import { sourceHref } from '../../src/site/source-href.ts';

const source = { file: 'decks/a b/part #1?.md', line: 12, column: 3 };

test('fills in the path, encoded, and the line', () => {
  expect(sourceHref('https://example.org/edit/{path}#L{line}', source)).toBe(
    'https://example.org/edit/decks/a%20b/part%20%231%3F.md#L12',
  );
});

test('keeps replacement patterns in a path literally', () => {
  expect(sourceHref('https://example.org/{path}', { ...source, file: "a$&b$'.md" })).toBe(
    "https://example.org/a%24%26b%24'.md",
  );
});

test('returns undefined without a source URL', () => {
  expect(sourceHref(undefined, source)).toBeUndefined();
});
