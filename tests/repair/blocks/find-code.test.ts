import { expect, test } from 'vitest';
import { findCode } from '../../../src/repair/blocks/find-code.ts';

const codeIn = (text: string) =>
  findCode(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

test('finds code spans between equal runs of backticks', () => {
  expect(codeIn('a `b` ``c ` d`` ` e')).toEqual([
    ['span', '`b`'],
    ['span', '``c ` d``'],
  ]);
});

test('does not let an escaped backtick open a span', () => {
  expect(codeIn('a \\`b` c `d\\`')).toEqual([['span', '` c `']]);
});

test('does not let a code span cross a paragraph, an item, or a heading', () => {
  expect(codeIn('a ` b\n\nc ` d\n- e ` f\n- g ` h\n# i `\nj `')).toEqual([]);
});

test('finds fenced blocks, closed by their own mark or by the end of the text', () => {
  expect(codeIn('a\n````md\n```\n$x$\n````\nb\n~~~\nc')).toEqual([
    ['fence', '````md\n```\n$x$\n````'],
    ['fence', '~~~\nc'],
  ]);
});

test('finds fenced blocks in list items and block quotes', () => {
  expect(codeIn('- a\n  ```\n  b\n  ```\n\n> ```\n> c\n\nd')).toEqual([
    ['fence', '  ```\n  b\n  ```'],
    ['fence', '> ```\n> c'],
  ]);
});

test('finds indented blocks, but not in a paragraph or under a list item', () => {
  expect(codeIn('a\n    b\n\n    c\n\n- d\n\n    e')).toEqual([['indented', '    c']]);
});

test('does not treat indented display math as code', () => {
  expect(codeIn('a\n\n    $$x = 1$$\n\n\\[\n\n    y\n\\]')).toEqual([]);
});
