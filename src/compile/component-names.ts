import type { Root } from 'mdast';
import { COMPONENTS } from './find-unsafe-node.ts';

/** The names of the components of a card's document, in order. */
export function componentNames(tree: Root): string[] {
  return tree.children.flatMap((node) => {
    const name = node.type === 'mdxJsxFlowElement' ? (node.name ?? '') : '';
    return COMPONENTS.has(name) ? [name] : [];
  });
}
