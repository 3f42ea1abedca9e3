import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** A `<Card id="…" />` of a note, 1-based. */
export interface CardReference {
  id: string;
  line: number;
  column: number;
}

/**
 * The cards that a note shows. Ids that an expression computes are not seen; the page itself fails on those.
 * @throws VFileMessage where the note is not valid MDX
 */
export function findCardReferences(text: string): CardReference[] {
  const processor = unified().use(remarkParse).use(remarkMdx).use(remarkMath);
  const references: CardReference[] = [];
  visit(
    processor.parse(blankFrontmatter(text)),
    ['mdxJsxFlowElement', 'mdxJsxTextElement'],
    (node) => {
      if (!('name' in node) || node.name !== 'Card' || !('attributes' in node)) return;
      for (const attribute of node.attributes) {
        if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== 'id') continue;
        if (typeof attribute.value !== 'string' || !node.position) continue;
        const { line, column } = node.position.start;
        references.push({ id: attribute.value, line, column });
      }
    },
  );
  return references;
}

/** The note without its frontmatter, every other character in its place. */
function blankFrontmatter(text: string): string {
  return text.replace(/^---\r?\n[^]*?\n---[ \t]*(?=\r?\n|$)/, (matter) =>
    matter.replace(/[^\r\n]/g, ' '),
  );
}
