import type { Root } from 'mdast';
import { COMPONENTS } from './lock.ts';

/** The names of the components of a card's document, in order. */
export function componentNames(tree: Root): string[] {
  return tree.children.flatMap((node) => {
    const name = node.type === 'mdxJsxFlowElement' ? (node.name ?? '') : '';
    return COMPONENTS.has(name) ? [name] : [];
  });
}
