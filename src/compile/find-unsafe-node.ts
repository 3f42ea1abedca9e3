import type { Nodes } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { EXIT, visit } from 'unist-util-visit';

import { INLINE_TAGS } from './inline-tags.ts';

/** The components that a card's document consists of. */
const COMPONENTS: ReadonlySet<string> = new Set(['Context', 'Question', 'Answer']);

// Without math, so that formulas are parsed as text: what is safe here is safe in compilers without math, too.
const plainMdx = unified().use(remarkParse).use(remarkMdx).freeze();

/** Returns false if no construct of MDX can begin; a quick check that avoids parsing most documents. */
function mayBeUnsafe(mdx: string): boolean {
  return /[{<]|^[ \t]*(?:import|export)/m.test(mdx);
}

/** Returns whether every MDX compiler reads `mdx` as prose and known elements only. */
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

/** Returns whether a node could be executed, or is of a kind that no card contains. */
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
