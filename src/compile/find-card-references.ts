import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** A `<Card id="…" />` in a note; line and column are 1-based. */
export interface CardReference {
  id: string;
  line: number;
  column: number;
}

/**
 * Finds the cards that a note shows. Ids computed by an expression are ignored; rendering the page reports those.
 * @throws VFileMessage if the note isn't valid MDX
 */
export function findCardReferences(body: string): CardReference[] {
  const processor = unified().use(remarkParse).use(remarkMdx).use(remarkMath);
  const references: CardReference[] = [];
  visit(processor.parse(body), ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    if (!('name' in node) || node.name !== 'Card' || !('attributes' in node)) return;
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== 'id') continue;
      if (typeof attribute.value !== 'string' || !node.position) continue;
      const { line, column } = node.position.start;
      references.push({ id: attribute.value, line, column });
    }
  });
  return references;
}
