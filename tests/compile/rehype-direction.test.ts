import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { rehypeDirection } from '../../src/compile/rehype-direction.ts';

function directed(html: string): string {
  const tree: Root = fromHtml(html, { fragment: true });
  rehypeDirection()(tree);
  return toHtml(tree);
}

test('left-to-right text stays unchanged', () => {
  expect(directed('<p>A <code>b</code></p><ul><li>c</li></ul>')).toBe(
    '<p>A <code>b</code></p><ul><li>c</li></ul>',
  );
});

test('each block gets its own direction, and code runs left to right', () => {
  expect(directed('<p>שורה <code>x = 1</code></p><p>A line</p>')).toBe(
    '<p dir="auto">שורה <code dir="ltr">x = 1</code></p><p dir="auto">A line</p>',
  );
});

test('lists, quotations, and tables follow their first letter', () => {
  expect(directed('<ul><li>أولا</li></ul><ol><li>first أولا</li></ol>')).toBe(
    '<ul dir="rtl"><li dir="auto">أولا</li></ul><ol><li dir="auto">first أولا</li></ol>',
  );
});
