import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import katex from 'katex';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { compactKatex } from '../../src/formula/compact-katex.ts';
import { KATEX_OPTIONS } from '../../src/formula/katex-options.ts';

const FORMULAS = [
  String.raw`\frac{\partial L}{\partial w_{1}} \approx -0.0904`,
  String.raw`\text{if } a > b \;\&\; c = "d";\text{ or x="y" z='1'}`,
  String.raw`\sqrt[3]{\overbrace{a + b}^{n}} \xrightarrow{f} \widehat{xyz}`,
  String.raw`\begin{pmatrix} 1 & 0 \\ 0 & \color{#1d6b32} x \end{pmatrix} \cancel{y}`,
];

/**
 * Parses HTML, dropping two things that are removed on purpose: the namespace, which parsers add, and the last
 * semicolon of a style.
 */
function readTree(html: string): Root {
  const tree = fromHtml(html, { fragment: true });
  visit(tree, (node) => {
    delete node.position;
    if (node.type !== 'element') return;
    if (node.tagName === 'math') delete node.properties.xmlns;
    const { style } = node.properties;
    if (typeof style === 'string') node.properties.style = style.replace(/;$/, '');
  });
  return tree;
}

test.each(FORMULAS)('%s parses the same, and is shorter', (tex) => {
  const html = katex.renderToString(tex, { ...KATEX_OPTIONS, displayMode: true });
  const compact = compactKatex(html);
  expect(readTree(compact)).toEqual(readTree(html));
  expect(compact.length).toBeLessThan(html.length);
});
