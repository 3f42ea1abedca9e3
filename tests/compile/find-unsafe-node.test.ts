import { expect, test } from 'vitest';

import { isSafeMdx } from '../../src/compile/find-unsafe-node.ts';

test.each([
  '{1 + 1}',
  'a {b} c',
  '{/* a */}',
  "import a from 'b'",
  'export const a = 1',
  '<Foo />',
  'a <Foo /> b',
  '<Answer a="b">\n\nc\n\n</Answer>',
  '<Answer {...a} />',
  'a <Answer>b</Answer> c',
  '<sub onclick="a">b</sub>',
  '<></>',
  '$\\frac{a}{b}$',
  '{',
  '<Answer>',
  '<a',
])('does not pass %j', (mdx) => {
  expect(isSafeMdx(mdx)).toBe(false);
});

test.each([
  '<Answer>\n\na <sub>b</sub><br /> `{c}` \\{d} \\<e>\n\n</Answer>',
  '```\n{a}\nimport b\n```',
  '$`\\frac{a}{b}`$',
  'imported exports',
])('passes %j', (mdx) => {
  expect(isSafeMdx(mdx)).toBe(true);
});
