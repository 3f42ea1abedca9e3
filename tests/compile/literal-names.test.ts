import { expect, test } from 'vitest';
import { parseBlocks, parseLine } from '../../src/markdown/parse-passage.ts';
import { keepLiteralNames } from '../../src/compile/literal-names.ts';
import { toString } from 'mdast-util-to-string';
import type { Root } from 'mdast';

/** The text of a passage; bold text is between asterisks. */
function read(text: string, form: 'blocks' | 'heading' = 'blocks'): string {
  const root: Root =
    form === 'blocks'
      ? parseBlocks(text)
      : { type: 'root', children: [{ type: 'heading', depth: 1, children: parseLine(text) }] };
  keepLiteralNames(root, text);
  const [block] = root.children;
  if (block?.type !== 'paragraph' && block?.type !== 'heading') return '';
  return block.children
    .map((node) => (node.type === 'strong' ? `*${toString(node)}*` : toString(node)))
    .join('');
}

test.each([
  'Python calls __init__ and __eq__',
  '__get_item__, __defineGetter__, and __VA_ARGS__',
  '__FILE__ and __name__',
  'obj.__note__ and __note__() in __note__.py',
  'Define __init__ and __plug__',
])('%s: all names are literal', (text) => {
  expect(read(text)).toBe(text);
});

test('other text in double underscores is bold', () => {
  expect(read('This is __vital__, and so are __two words__ and __Note:__ this')).toBe(
    'This is *vital*, and so are *two words* and *Note:* this',
  );
});

test('a defined name stays literal next to bold text, and so do its neighbors that are words', () => {
  expect(read('__init__ and __name__ but __two words__ and __vital__')).toBe(
    '__init__ and __name__ but *two words* and *vital*',
  );
  expect(read('the __name__ of __two words__')).toBe('the *name* of *two words*');
});

test('a plain word of a heading is a name', () => {
  expect(read('The __plug__ attribute', 'heading')).toBe('The __plug__ attribute');
});
