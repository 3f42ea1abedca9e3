import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

import { MATH_LANGUAGE } from './languages.ts';

/** Whether any of the trees holds a formula or a code block. */
export function contentsOf(trees: readonly Root[]): { hasMath: boolean; hasCode: boolean } {
  let hasMath = false;
  let hasCode = false;
  for (const tree of trees) {
    visit(tree, (node) => {
      if (node.type === 'inlineMath' || node.type === 'math') hasMath = true;
      else if (node.type !== 'code') return;
      else if (node.lang === MATH_LANGUAGE) hasMath = true;
      else hasCode = true;
    });
  }
  return { hasMath, hasCode };
}
