import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mathFromMarkdown } from 'mdast-util-math';
import { gfm } from 'micromark-extension-gfm';
import { math } from 'micromark-extension-math';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { repair } from '../../src/repair/repair.ts';
import { createPassage, originOf } from '../../src/text/passage.ts';

const FRAGMENTS = [
  ...[
    '$',
    '$',
    '$$',
    '$$',
    '\\(',
    '\\)',
    '\\[',
    '\\]',
    '\\$',
    '\\',
    '\\\\',
    '{',
    '}',
    '(',
    ')',
    '|',
    '&',
    '%',
    '_',
    '*',
  ],
  ...[
    '`',
    '``',
    '```\n',
    '~~~\n',
    '\n',
    '\n\n',
    '\n- ',
    '\n1. ',
    '\n2. ',
    '\n> ',
    '\n    ',
    '\n---\n',
    '\n# ',
    '\t',
    ' ',
  ],
  ...[
    'x',
    'y',
    'a = b',
    'word ',
    'the ',
    'is ',
    'We ',
    'x_1',
    'x^2',
    '\\alpha',
    '\\frac{a}{b}',
    '\\text{if ',
    'PATH',
    'é',
  ],
  ...[
    '.',
    ',',
    ':',
    '5',
    '100 ',
    '2.',
    '- ',
    '**',
    '<T>',
    '\n| a | b |\n|---|---|\n| ',
    '\\begin{align}',
    '\\end{align}',
  ],
];
const texts = fc
  .array(fc.constantFrom(...FRAGMENTS), { maxLength: 30 })
  .map((fragments) => fragments.join(''));

const repaired = (text: string) => repair(createPassage(text, 0), 'block').passage.text;

/** Keeps letters and digits, without the TeX that repairs insert. */
const substance = (text: string) =>
  text
    .replace(
      /\\(?:(?:begin|end)\{\w+\*?\}|left|right|displaystyle|vert|Vert|textdollar|textasciicircum|text(?![a-z]))/g,
      '',
    )
    .replace(/[^\p{L}\d]/gu, '');

test('neither loses nor adds letters', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(substance(repaired(text))).toBe(substance(text));
    }),
  );
});

const WITH_MATH = {
  extensions: [gfm(), math(), { disable: { null: ['htmlFlow', 'htmlText'] } }],
  mdastExtensions: [gfmFromMarkdown(), mathFromMarkdown()],
};
const WITHOUT_MATH = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };

test('leaves only escaped dollars in the text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const out = repaired(text);
      const verbatim: { start: number; end: number }[] = [];
      let shown = 0;
      // The parser decides what is code or a formula, because it ends a fence with its list item.
      visit(fromMarkdown(out, WITH_MATH), (node) => {
        const { start, end } = node.position ?? {};
        if (node.type === 'text') shown += node.value.split('$').length - 1;
        else if (['code', 'inlineCode', 'math', 'inlineMath'].includes(node.type))
          verbatim.push({ start: start?.offset ?? 0, end: end?.offset ?? 0 });
      });
      const isVerbatim = (at: number) => verbatim.some(({ start, end }) => start <= at && at < end);
      const escaped = [...out.matchAll(/\\[^]/g)].filter(
        ({ 0: pair, index }) => pair === '\\$' && !isVerbatim(index),
      );
      expect(shown).toBe(escaped.length);
    }),
  );
});

/** Returns the code that Markdown finds in `text`. */
function codeIn(text: string, options: Parameters<typeof fromMarkdown>[1]): string[] {
  const values: string[] = [];
  visit(fromMarkdown(text, options), (node) => {
    if (node.type === 'code' || node.type === 'inlineCode') values.push(node.value);
  });
  return values;
}

test('keeps code unchanged', () => {
  const codes = fc.constantFrom(
    '`$x$ \\(y\\)`',
    '`` ` $$ ``',
    '\n\n```py\n$a$\n\\[b\\]\n```\n\n',
    '\n\n    echo $$ $HOME\n\n',
  );
  const prose = fc.constantFrom('the $x$ ', 'cost $5 ', '$$a = b$$', '\\(c\\)', '\n\n', 'word ');
  fc.assert(
    fc.property(fc.array(fc.oneof(codes, prose), { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      expect(codeIn(repaired(text), WITH_MATH)).toEqual(codeIn(text, WITHOUT_MATH));
    }),
  );
});

test('never throws, and maps every place into the original text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.constantFrom('inline', 'block'),
      (text, kind) => {
        const { passage, problems } = repair(createPassage(text, 0), kind);
        expect(originOf(passage, passage.text.length)).toBeLessThanOrEqual(text.length);
        for (const { offset } of problems) expect(offset).toBeLessThanOrEqual(text.length);
      },
    ),
  );
});

test.each([
  '$',
  '`',
  '\\(',
  '\\[',
  '$$',
  '{',
  '> ',
  '- ',
  '$x$ ',
  '$$a = b$$',
  '```\n',
  '| $x|\n|--|\n',
  '**$$a$$ ',
])('handles a hundred thousand characters of %j', (unit) => {
  const text = unit.repeat(100_000 / unit.length);
  expect(substance(repaired(text)).length).toBe(substance(text).length);
});
