import { expect, test } from 'vitest';

import { findDeepNesting } from '../../src/compile/find-deep-nesting.ts';

test.each([
  '>',
  '[',
  ']',
  '*',
  '_',
  '~',
  '- ',
  '> ',
  '1. ',
  '[^a]: ',
  '<!',
  '<?',
  'a* ',
  ' *a',
  '![',
  '[a](',
  '<!--',
])('finds 10,000 %j', (piece) => {
  expect(findDeepNesting(`a\n\n${piece.repeat(10_000)}b`)).toBe(3);
});

test('finds a list whose items are indented further and further', () => {
  const list = Array.from({ length: 200 }, (_, depth) => `${' '.repeat(2 * depth)}- a`).join('\n');
  expect(findDeepNesting(list)).toBeGreaterThan(0);
});

test.each([
  ['a rule of many dashes', '- '.repeat(100)],
  ['a matrix in many paragraphs', '[[1], [2]]\n\n'.repeat(5_000)],
  ['a long text', 'Some *words* of [a link](b).\n\n'.repeat(2_000)],
  ['a conflict marker and a prompt', '>>>>>>> a\n>>> b'],
  ['an indented listing', `\`\`\`\n${' '.repeat(300)}a\n\`\`\``],
])('passes %s', (_name, text) => {
  expect(findDeepNesting(text)).toBeUndefined();
});
