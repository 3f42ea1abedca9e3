import { expect, test } from 'vitest';
import { readPlainText } from '../../src/compile/plain-text.ts';
import { createTypesetter, type Typeset } from '../../src/formula/typeset.ts';
import { parseInvented } from './invented-card.ts';

const inBrackets: Typeset = (tex, display) => ({
  unicode: display ? `<<${tex}>>` : `<${tex}>`,
  words: '',
  html: undefined,
  unread: undefined,
});
const read = (answer: string, typeset = inBrackets) =>
  readPlainText(parseInvented({ answer }).parts.answer.root, typeset);

test('prose loses its markup and keeps its words', () => {
  const { text } = read(
    '## A **bold** [link](https://example.org/a_b)\n\n- one\n2. two\n> *three* \\* four',
  );
  expect(text).toBe('A bold link one two three * four');
});

test('inline and display formulas are converted by the given function', () => {
  expect(read('Let $x^2$ be\n\n$$\n\\frac{a}{b}\n$$\n\nso.')).toMatchObject({
    text: 'Let <x^2> be <<\\frac{a}{b}>> so.',
    whole: 'Let <x^2> be <<\\frac{a}{b}>> so.',
    code: '',
    formulas: [{ unicode: '<<\\frac{a}{b}>>' }, { unicode: '<x^2>' }],
    hasCode: false,
  });
});

test('code blocks are code; code spans are code and text', () => {
  expect(read('Call `np.array` in\n\n```python\nx = 1  # $y$\n```\n\nnow')).toEqual({
    text: 'Call np.array in now',
    whole: 'Call np.array in x = 1 # $y$ now',
    marked: 'Call `np.array` in · · now ·',
    blocks: 'x = 1  # $y$',
    code: 'x = 1  # $y$\nnp.array',
    formulas: [],
    hasCode: true,
    languages: ['Python', 'python'],
  });
});

test('dollars in code and escaped dollars do not form formulas', () => {
  expect(read('`$HOME` costs \\$5 and \\$6').text).toBe('$HOME costs $5 and $6');
});

test('unclosed markup is text', () => {
  expect(read('a ` b $ c').text).toBe('a ` b $ c');
});

test('an unclosed fence runs to the end', () => {
  expect(read('```c\nint x;').code).toBe('int x;');
});

test('tables are words', () => {
  expect(read('| a | b |\n| --- | :-: |\n| c | d |').text).toBe('a b c d');
});

test('underscores in names stay, and those of emphasis are removed, as on the page', () => {
  expect(read('the csr_matrix of `__slots__`').text).toBe('the csr_matrix of __slots__');
  expect(read('the csr_matrix of __slots__').text).toBe('the csr_matrix of __slots__');
  expect(read('the csr_matrix of __all its slots__').text).toBe('the csr_matrix of all its slots');
});

test('markup around a formula is removed', () => {
  expect(read('$a_*$ and *b*$_1$', createTypesetter({ html: false })).text).toBe('a_* and b₁');
});

test('tags are not words, line breaks separate words, and images have their description', () => {
  const answer = 'a<br>b  \nc H<sub>2</sub>O ![a *sign*](pictures/x.png)\n<kbd>Ctrl</kbd> <T>';
  expect(read(answer).text).toBe('a b c H2O a sign Ctrl <T>');
});

test('a math fence is a formula, and a fence in any other language is code', () => {
  expect(read('```math\nx\n```')).toMatchObject({
    text: '<<x>>',
    code: '',
    formulas: [{ unicode: '<<x>>' }],
    hasCode: false,
  });
  expect(read('    x\n\n~~~\ny\n~~~')).toMatchObject({ text: '', code: 'x\ny', hasCode: true });
});
