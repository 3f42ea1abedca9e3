import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import {
  compactKatex,
  STYLES_CHILDREN,
  UNSTYLED_CLASSES,
} from '../../src/formula/compact-katex.ts';
import { FORMULAS, typesetAsKatex } from './formulas.ts';

const styles = readFileSync(
  createRequire(import.meta.url).resolve('katex/dist/katex.min.css'),
  'utf8',
);
const ownStyles = readFileSync('src/styles/prose.css', 'utf8');

test.each(FORMULAS)('%s keeps its text and its MathML, and is shorter', (tex) => {
  const html = typesetAsKatex(tex);
  const compact = compactKatex(html);
  const text = (markup: string) => toString(fromHtml(markup, { fragment: true }));
  const math = (markup: string) => {
    const [, inside = ''] = /<math[^>]*>(.*)<\/math>/s.exec(markup) ?? [];
    return inside.replaceAll('"', '');
  };
  expect(text(compact)).toBe(text(html));
  expect(math(compact)).toBe(math(html));
  expect(compact.length).toBeLessThan(html.length * 0.92);
});

test('removes the kinds of symbols, and spans that are left without a purpose', () => {
  const compact = compactKatex(typesetAsKatex('-{x}_1'));
  expect(compact.slice(compact.indexOf('<span class=base>'))).toMatchInlineSnapshot(
    `"<span class=base><span class=strut style="height:.7333em;vertical-align:-.15em"></span>−<span class=mathnormal>x</span><span class=msupsub><span class="vlist-t vlist-t2"><span><span class=vlist style=height:.3011em><span style="top:-2.55em;margin-right:.05em"><span class=pstrut></span><span class="sizing reset-size6 size3">1</span></span></span><span class=vlist-s>​</span></span><span><span class=vlist style=height:.15em><span></span></span></span></span></span></span></span></span></span>"`,
  );
});

test('the classes it removes are in no rule of KaTeX', () => {
  const named = new Set([...styles.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name));
  expect(UNSTYLED_CLASSES.filter((name) => named.has(name))).toEqual([]);
});

test('it knows all classes whose children a stylesheet selects by their tag', () => {
  const selectors = [...`${styles}\n${ownStyles}`.matchAll(/\.([\w-]+) ?> ?span/g)];
  const parents = selectors.map(([, name]) => name);
  expect(new Set(parents)).toEqual(new Set(STYLES_CHILDREN));
});
