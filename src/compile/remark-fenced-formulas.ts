import type { Element } from 'hast';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

import { unfenceFormula } from './fenced-formula.ts';
import { MATH_LANGUAGE } from './languages.ts';

/**
 * Recognizes formulas written as code; runs after remark-math: ``$`\\frac{a}{b}`$`` inline, and fences in the language
 * `math`, whose last line break isn't part of the formula.
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

/** Creates the element that KaTeX's plugins recognize as a display formula. */
export function displayFormula(value: string): Element {
  const properties = { className: ['language-math', 'math-display'] };
  return { type: 'element', tagName: 'code', properties, children: [{ type: 'text', value }] };
}
