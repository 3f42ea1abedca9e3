import type { Nodes } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { EXIT, visit } from 'unist-util-visit';

import { INLINE_TAGS } from './inline-tags.ts';

/** The components that a card's document is made of. */
const COMPONENTS: ReadonlySet<string> = new Set(['Context', 'Question', 'Answer']);

// Formulas are left to be read as text: what is safe here is safe in a compiler that does not know them.
const plainMdx = unified().use(remarkParse).use(remarkMdx).freeze();

/** False where no construct of MDX can begin: a quick look that saves most documents the parser. */
function mayBeUnsafe(mdx: string): boolean {
  return /[{<]|^[ \t]*(?:import|export)/m.test(mdx);
}

/** Whether any MDX compiler reads `mdx` as prose and known elements alone. */
export function isSafeMdx(mdx: string): boolean {
  if (!mayBeUnsafe(mdx)) return true;
  try {
    let unsafe = false;
    visit(plainMdx.parse(mdx), (node) => {
      unsafe = isUnsafe(node);
      return unsafe ? EXIT : undefined;
    });
    return !unsafe;
  } catch {
    return false;
  }
}

/** Whether a node could run, or means something that no card has. */
function isUnsafe(node: Nodes): boolean {
  switch (node.type) {
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
    case 'html':
      return true;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const name = node.name ?? '';
      const known = COMPONENTS.has(name)
        ? node.type === 'mdxJsxFlowElement'
        : INLINE_TAGS.has(name);
      return !known || node.attributes.length > 0;
    }
    default:
      return false;
  }
}
