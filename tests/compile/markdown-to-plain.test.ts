import { expect, test } from 'vitest';
import { markdownToPlain } from '../../src/compile/markdown-to-plain.ts';

const read = (markdown: string) => markdownToPlain(markdown, (tex) => `<${tex}>`);

test('prose loses its marks and keeps its words', () => {
  const { text } = read(
    '## A **bold** [link](https://example.org/a_b)\n\n- one\n2. two\n> *three* \\* four',
  );
  expect(text).toBe('A bold link one two three * four');
});

test('formulas are read by the function given, inline and on their own', () => {
  expect(read('Let $x^2$ be\n\n$$\n\\frac{a}{b}\n$$\n\nso.')).toEqual({
    text: 'Let <x^2> be <\\frac{a}{b}> so.',
    code: '',
    formulas: ['\\frac{a}{b}', 'x^2'],
  });
});

test('code blocks are code, code spans are both', () => {
  expect(read('Call `np.array` in\n\n```python\nx = 1  # $y$\n```\n\nnow')).toEqual({
    text: 'Call np.array in now',
    code: 'x = 1  # $y$\nnp.array',
    formulas: [],
  });
});

test('a dollar in code and an escaped dollar are no formula', () => {
  expect(read('`$HOME` costs \\$5 and \\$6').text).toBe('$HOME costs $5 and $6');
});

test('marks that nothing closes are text', () => {
  expect(read('a ` b $ c').text).toBe('a ` b $ c');
});

test('an unclosed fence runs to the end', () => {
  expect(read('```c\nint x;').code).toBe('int x;');
});

test('tables are words', () => {
  expect(read('| a | b |\n| --- | :-: |\n| c | d |').text).toBe('a b c d');
});

test('underscores inside names stay', () => {
  expect(read('the csr_matrix of __slots__').text).toBe('the csr_matrix of __slots__');
});
