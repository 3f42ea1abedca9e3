import { expect, test } from 'vitest';
import { nameCallouts } from '../../src/compile/name-callouts.ts';
import { writeMarkdown } from '../../src/compile/write-mdx.ts';
import { parseBlocks } from '../../src/markdown/parse-passage.ts';

function named(text: string): string {
  const root = parseBlocks(text);
  nameCallouts(root, text);
  return writeMarkdown(root).trim();
}

test.each([
  ['> [!NOTE]\n> Tides turn.', '> **Note**\n>\n> Tides turn.'],
  ['> [!tip]- Go *early* with $x$\n> It is dry.', '> **Go *early* with $x$**\n>\n> It is dry.'],
  ['> [!see-also]+\n> - a', '> **See also**\n>\n> - a'],
  ['- > [!warning] Deep', '- > **Deep**'],
])('%j is a callout', (text, expected) => {
  expect(named(text)).toBe(expected);
});

test.each(['> [1] a note', '> \\[!note] tides', '[!note] tides', '> `[!note]`'])(
  '%j is text',
  (text) => {
    const root = parseBlocks(text);
    const before = structuredClone(root);
    nameCallouts(root, text);
    expect(root).toEqual(before);
  },
);
