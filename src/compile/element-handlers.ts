import type { Element, ElementContent } from 'hast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { Handlers } from 'mdast-util-to-hast';

import { COMPONENTS } from './find-unsafe-node.ts';

/** How remark-rehype writes the elements of a card's document: components as `<section>`, harmless tags as themselves. */
export const elementHandlers: Handlers = {
  mdxJsxFlowElement(state, node: MdxJsxFlowElement): Element {
    const children = state.all(node);
    if (COMPONENTS.has(node.name ?? '')) return element('section', children);
    return element('p', [element(node.name ?? 'span', children)]);
  },
  mdxJsxTextElement(state, node: MdxJsxTextElement): Element {
    return element(node.name ?? 'span', state.all(node));
  },
};

function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}
