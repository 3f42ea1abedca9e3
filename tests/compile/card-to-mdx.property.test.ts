import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';

import { createPassage } from '../../src/text/passage.ts';
import { isInert } from '../../src/compile/find-unsafe-node.ts';
import { createPartReader } from '../../src/compile/part-reader.ts';
import { plainText } from '../../src/compile/plain-text.ts';
import { remarkFencedFormulas } from '../../src/compile/remark-fenced-formulas.ts';
import { createRenderer } from '../../src/compile/render.ts';
import { documentOf } from './invented-card.ts';

const WORDS = [
  'alpha',
  'beta',
  'import ',
  'export ',
  'import{',
  'export const x = 1',
  'é',
  '漢',
  '𝔘',
];
const MARKUP = [
  ...[
    '{',
    '}',
    '<',
    '>',
    '<T>',
    '</T>',
    '<br>',
    '<sub>',
    '</sub>',
    '<b>',
    '</b>',
    '<!--',
    '-->',
    '<?',
  ],
  ...[
    '*',
    '**',
    '_',
    '__',
    '~~',
    '`',
    '``',
    '```',
    '```js\n',
    '$',
    '$$',
    '\\',
    '\\\\',
    '\\{',
    '|',
    '\n',
    '\n\n',
  ],
  ...[
    '  ',
    '    ',
    '\t',
    '- ',
    '1. ',
    '> ',
    '# ',
    '### ',
    '---',
    '===',
    '| a | b |\n|---|---|\n',
    '| alpha | b | beta |\n',
    '\r\n',
    '\u200b',
  ],
  ...[
    '[',
    '](',
    'http://a.b',
    'www.x.y',
    '\n```python:',
    ')',
    '![',
    '&amp;',
    '&#x41;',
    '!',
    '.',
    ' ',
    ':',
    'a@b.co',
    '"',
    "'",
  ],
  ...[
    '$x$',
    '$\\frac{a}{b}$',
    '$$\n\\frac{a}{b}\n$$',
    '<https://a.b>',
    '[x] ',
    '\u00a0',
    '\f',
    '%',
    '+',
    '=',
  ],
];
const REFERENCES = ['[^1]', '\n[^1]: ', '\n[1]: ', '[a][1]'];

/** Text of pieces of markup; what Markdown can make of them is more than of letters at random. */
function textOf(pieces: readonly string[]): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((list) => list.join(''));
}

const anyText = fc.oneof(
  textOf([...WORDS, ...MARKUP, ...REFERENCES]),
  fc.string({ unit: 'binary' }),
);

const reader = createPartReader({ image: () => undefined, report: () => undefined });
const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkMath).freeze();
const readFenced = remarkFencedFormulas();

/** Everything a tree says, formulas and code marked as such. */
function saying(nodes: Parameters<typeof plainText>[0]): string {
  const text = plainText(nodes, {
    formula: (tex) => `⟦${tex.trim()}⟧`,
    code: (value) => `⟪${value}⟫`,
  });
  return text.replace(/ *([⟦⟧⟪⟫]) */g, '$1');
}

test.each(['readBlocks', 'readLine'] as const)(
  '%s: the document says what the deck says, and nothing in it runs',
  (read) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const part = reader[read](createPassage(text, 0));
        expect(isInert(part.mdx)).toBe(true);
        const tree = parser.parse(`<Answer>\n\n${part.mdx}\n</Answer>\n`);
        readFenced(tree);
        expect(saying(tree.children)).toBe(saying(part.root.children));
      }),
    );
  },
);

test('no word of a card is missing from its HTML', async () => {
  const renderer = await createRenderer({ base: '/' });
  await fc.assert(
    fc.asyncProperty(textOf(['alpha', 'beta', 'gamma', ...MARKUP]), async (written) => {
      const { mdx } = documentOf({ context: written, answer: written });
      const { context, answer } = await renderer.render(mdx);
      expect(context).toBe(answer);
      // Colours part words, and a fence's language stands in an attribute.
      const shown = answer + answer.replace(/<[^>]*>/g, '');
      for (const word of ['alpha', 'beta', 'gamma']) {
        if (written.includes(word)) expect(shown.toLowerCase()).toContain(word);
      }
    }),
  );
});
