import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { compactKatex } from '../../src/formula/compact-katex.ts';
import { FORMULAS, typesetAsKatex } from '../formula/formulas.ts';
import { openPage } from './open-page.ts';
import { PAGE_KINDS } from './page-kinds.ts';

/** Shows `html` as a card's text; returns the place and font of each of its characters and lines. */
function layOut(page: Page, html: string): Promise<string[]> {
  return page.evaluate(async (inside) => {
    const prose = document.querySelector('.prose');
    if (!prose) throw new Error('The page has no text.');
    prose.innerHTML = inside;
    await document.fonts.ready;
    const describe = (what: Range | Element, name: string) => {
      const { x, y, width, height } = what.getBoundingClientRect();
      return [name, ...[x, y, width, height].map((size) => size.toFixed(2))].join(' ');
    };
    const found: string[] = [];
    for (const element of prose.querySelectorAll('.base, .frac-line, .rule, svg, .hide-tail'))
      found.push(describe(element, element.localName));
    const texts = document.createTreeWalker(prose, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      if (!(node instanceof Text) || node.parentElement?.closest('.katex-mathml')) continue;
      const { fontFamily, fontStyle, color } = getComputedStyle(node.parentElement ?? prose);
      for (let at = 0; at < node.length; at++) {
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        found.push(describe(range, [node.data[at], fontFamily, fontStyle, color].join(' ')));
      }
    }
    return found;
  }, html);
}

test('formulas look the same as in the HTML of KaTeX', async () => {
  const { page } = await openPage(PAGE_KINDS['chapter of formulas']);
  for (const tex of FORMULAS) {
    const html = typesetAsKatex(tex);
    const before = await layOut(page, html);
    expect(await layOut(page, compactKatex(html)), tex).toEqual(before);
  }
});
