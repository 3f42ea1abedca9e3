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

/** What in an MDX tree could run or stand for something unknown, in plain words; undefined where there is nothing. */
function findLive(tree: Nodes): string | undefined {
  let found: string | undefined;
  visit(tree, (node) => {
    found = liveNode(node);
    return found === undefined ? undefined : EXIT;
  });
  return found;
}

/** False where no construct of MDX can begin: a quick look that saves most documents the parser. */
function mayBeLive(mdx: string): boolean {
  return /[{<]|^[ \t]*(?:import|export)/m.test(mdx);
}

/** Whether any MDX compiler reads `mdx` as prose and known elements alone. */
export function isInert(mdx: string): boolean {
  if (!mayBeLive(mdx)) return true;
  try {
    return findLive(plainMdx.parse(mdx)) === undefined;
  } catch {
    return false;
  }
}

function liveNode(node: Nodes): string | undefined {
  switch (node.type) {
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return 'code';
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const name = node.name ?? '';
      const known = COMPONENTS.has(name)
        ? node.type === 'mdxJsxFlowElement'
        : INLINE_TAGS.has(name);
      return known && node.attributes.length === 0 ? undefined : `<${name}>`;
    }
    case 'html':
      return 'HTML';
    default:
      return undefined;
  }
}
