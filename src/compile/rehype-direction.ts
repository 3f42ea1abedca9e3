import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

const RE_RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const RE_LETTER = /\p{L}/u;

/** Blocks that take their direction from their own first letter. */
const LEAVES = new Set(['p', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th', 'td', 'figcaption']);
/**
 * Blocks whose markers or columns follow the first letter inside them; `auto` would ignore children with a direction.
 */
const FRAMES = new Set(['ul', 'ol', 'blockquote', 'table']);

/** Sets the direction of each block in a text with right-to-left letters; code runs left to right. */
export function rehypeDirection(): (tree: Root) => void {
  return (tree) => {
    if (!RE_RIGHT_TO_LEFT.test(toString(tree))) return;
    visit(tree, 'element', (node: Element) => {
      const { tagName, properties } = node;
      if (LEAVES.has(tagName)) properties.dir = 'auto';
      else if (tagName === 'code' || tagName === 'pre') properties.dir = 'ltr';
      else if (FRAMES.has(tagName) && isRightToLeft(toString(node))) properties.dir = 'rtl';
    });
  };
}

function isRightToLeft(text: string): boolean {
  return RE_RIGHT_TO_LEFT.test(RE_LETTER.exec(text)?.[0] ?? '');
}
