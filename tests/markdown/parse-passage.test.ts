import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mathFromMarkdown } from 'mdast-util-math';
import { toString } from 'mdast-util-to-string';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { gfm } from 'micromark-extension-gfm';
import { math } from 'micromark-extension-math';
import { expect, test } from 'vitest';
import { parseBlocks, parseLine } from '../../src/markdown/parse-passage.ts';

const parseFully = (text: string) =>
  fromMarkdown(text, {
    extensions: [gfm(), math(), cjkFriendlyExtension(), { disable: { null: ['htmlFlow'] } }],
    mdastExtensions: [gfmFromMarkdown(), mathFromMarkdown()],
  });

test.each([
  ...['see www.example.org', 'WWW.example.org', 'http://a.org', 'HTTPS://a.org', 'ask a@b.org'],
  ...['a&#64;b.org', 'a&commat;b.org', 'http\\://a.org', 'www\\.a.org', '&#119;ww.a.org'],
  ...['| a |\n| - |', 'a | b\n- | -', 'a\n:-', 'a\n-:', '> a\n> :-:', '- a | b\n  - | -', 'a\n-'],
])('%j is parsed as by all of GFM', (text) => {
  expect(parseBlocks(text)).toEqual(parseFully(text));
});

const PIECES = ['a', 'www', 'http', 'https', 'org', '://', '&#64;', '&commat;', 'é', '漢', '\n\n'];
const piece = fc.constantFrom(...PIECES, ...Array.from(' \n.@|:-_*`~$#<>&[]!()\\+0'));

test('any text is parsed as by all of GFM', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
      const text = pieces.join('');
      expect(parseBlocks(text)).toEqual(parseFully(text));
    }),
    { numRuns: 1000 },
  );
});

test('a line contains addresses, but no table', () => {
  const types = (text: string) => parseLine(text).map(({ type }) => type);
  expect(types('see www.example.org')).toEqual(['text', 'link']);
  expect(types('ask a@example.org')).toEqual(['text', 'link']);
  expect(types('a | b')).toEqual(['text']);
  expect(toString(parseLine('a | b\n- | -'))).toBe('a | b - | -');
});
