import { expect, test } from 'vitest';
import { cardToMarkdown } from './starlight/card-to-markdown.ts';

test('a card’s MDX document becomes a page with the answer in a details element, formulas between plain dollars', () => {
  const mdx = [
    '# Sparse Matrices',
    '<Context>\n\nA set \\{a\\} and $`\\frac{a}{b}`$.\n</Context>',
    '<Question>\n\nWhat is $x$?\n</Question>',
    '<Answer>\n\n```math\n\\frac{1}{2}\n```\n\n```python\nprint({1})\n```\n</Answer>\n',
  ].join('\n\n');
  expect(cardToMarkdown(mdx)).toBe(
    [
      'A set \\{a} and $\\frac{a}{b}$.',
      'What is $x$?',
      '<details>\n<summary>Answer</summary>',
      '$$\n\\frac{1}{2}\n$$',
      '```python\nprint({1})\n```',
      '</details>\n',
    ].join('\n\n'),
  );
});
