import type { Element } from 'hast';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

import { unfenceFormula } from './fenced-formula.ts';
import { MATH_LANGUAGE } from './languages.ts';

/**
 * Reads formulas written as code, behind remark-math: ``$`\\frac{a}{b}`$`` in a line, a fence of the language `math` on its own,
 * where a fence's last line break is none of the formula's.
 */
export function remarkFencedFormulas(): (tree: Root) => void {
  return (tree) => {
    visit(tree, (node) => {
      if (node.type === 'inlineMath') {
        node.value = unfenceFormula(node.value);
        node.data = { ...node.data, hChildren: [{ type: 'text', value: node.value }] };
      } else if (node.type === 'code' && node.lang === MATH_LANGUAGE) {
        node.data = { ...node.data, hChildren: [displayFormula(node.value)] };
      }
    });
  };
}

/** The element that KaTeX's plugins take for a display formula. */
export function displayFormula(value: string): Element {
  const properties = { className: ['language-math', 'math-display'] };
  return { type: 'element', tagName: 'code', properties, children: [{ type: 'text', value }] };
}
