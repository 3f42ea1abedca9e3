import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mathFromMarkdown } from 'mdast-util-math';
import { gfm } from 'micromark-extension-gfm';
import { math } from 'micromark-extension-math';
import { expect, test } from 'vitest';
import { parseBlocks } from '../../src/markdown/parse-passage.ts';
import { parsePlain } from '../../src/markdown/plain-passage.ts';

const parseFully = (text: string) =>
  fromMarkdown(text, {
    extensions: [gfm(), math()],
    mdastExtensions: [gfmFromMarkdown(), mathFromMarkdown()],
  });

test.each([
  'Sparse Matrix (CSR)',
  'What is a “hash join”, and when does it pay off?',
  'a',
  'É, 漢字 and 𝔘 — all letters',
])('%j is parsed without a parser', (text) => {
  expect(parsePlain(text)).toEqual(parseFully(text));
});

test.each([
  ...['', ' x', 'x ', 'x\ny', '1. x', '- x', '# x', '> x', '(x)', 'x\ty', 'x\u00a0'],
  ...['*x*', 'a_b_', '`x`', 'a $x$', 'a \\( x', 'a <b> c', 'a &amp; b', 'a [b]', 'a | b', 'a ~b~'],
  ...['see www.example.org', 'see http://example.org', 'ask a@example.org', 'a[^1]', 'a\\'],
])('%j requires the parser', (text) => {
  expect(parsePlain(text)).toBeUndefined();
});

const WORDS = ['word', 'a', 'www', 'http', 'É', '漢', '𝔘', '1', '12'];
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS, ...Array.from(' .,;?\'"()/’“”–—-')) },
  fc.constantFrom(...Array.from('!+=:@_*`~$#<>&|[]\\\n\t\u00a0')),
);

test('words without markup give the same tree as from the parser', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      const plain = parsePlain(text);
      if (plain) expect(plain).toEqual(parseFully(text));
    }),
  );
});

test('changing a tree does not affect the next one', () => {
  parseBlocks('Sparse Matrix').children.pop();
  expect(parseBlocks('Sparse Matrix').children).toHaveLength(1);
});
