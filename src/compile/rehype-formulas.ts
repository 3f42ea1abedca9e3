import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { Typeset } from '../formula/typeset.ts';
import { formulaFrame, isWide, wideFrame } from './rehype-frames.ts';

/**
 * Renders formulas with KaTeX and inserts its HTML as is: parsing it back into a tree costs several times the
 * rendering. A formula that KaTeX rejects is shown as written, with KaTeX's reason as its title.
 */
export function rehypeFormulas(typeset: Typeset): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'element', (node, index, parent) => {
      const formula = formulaIn(node);
      if (!formula || !parent || index === undefined) return undefined;
      const shown = show(formula, typeset);
      parent.children[index] = formula.display ? formulaFrame(shown) : shown;
      return [SKIP, index + 1];
    });
  };
}

interface WrittenFormula {
  tex: string;
  display: boolean;
}

function show({ tex, display }: WrittenFormula, typeset: Typeset): ElementContent {
  const { html, unread } = typeset(tex, display);
  if (html !== undefined) {
    const raw: ElementContent = { type: 'raw', value: html };
    return display || !isWide(html) ? raw : wideFrame(raw);
  }
  return {
    type: 'element',
    tagName: 'code',
    properties: { className: ['formula-unread'], title: unread },
    children: [{ type: 'text', value: tex }],
  };
}

function formulaIn(node: Element): WrittenFormula | undefined {
  if (node.tagName === 'pre') {
    const [code] = node.children;
    const display = code?.type === 'element' && isMath(code);
    return display ? { tex: toString(code), display } : undefined;
  }
  if (node.tagName !== 'code' || !isMath(node)) return undefined;
  return { tex: toString(node), display: false };
}

function isMath(node: Element): boolean {
  const names = node.properties.className;
  return Array.isArray(names) && names.includes('language-math');
}
