import type { Element, Nodes, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** A card's HTML, part by part. */
export interface CardHtml {
  /** The inside of a heading. */
  heading: string;
  /** Empty where the card has none. */
  context: string;
  question: string;
  answer: string;
}

/**
 * Writes the HTML of each part. `names` are the components that the document's `<section>`s stand for, in order; what stands
 * outside of them counts as the answer's, so that nothing is lost.
 */
export function partsOf(tree: Root, names: readonly string[]): CardHtml {
  const parts = { heading: [], Context: [], Question: [], Answer: [] } as Record<
    string,
    RootContent[]
  >;
  let section = 0;
  for (const node of tree.children) {
    if (node.type === 'doctype') continue;
    if (isElement(node, 'h1') && parts.heading?.length === 0) parts.heading = node.children;
    else if (isElement(node, 'section'))
      parts[names[section++] ?? 'Answer']?.push(...node.children);
    else if (node.type !== 'text' || node.value.trim()) parts.Answer?.push(node);
  }
  const write = (name: string) =>
    toHtml({ type: 'root', children: parts[name] ?? [] }, { allowDangerousHtml: true });
  return {
    heading: write('heading'),
    context: write('Context'),
    question: write('Question'),
    answer: write('Answer'),
  };
}

function isElement(node: Nodes, name: string): node is Element {
  return node.type === 'element' && node.tagName === name;
}
