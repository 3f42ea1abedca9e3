import type { Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mathToMarkdown } from 'mdast-util-math';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { toMarkdown } from 'mdast-util-to-markdown';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { unfenceFormula } from '../../../src/compile/fenced-formula.ts';
import { MATH_LANGUAGE } from '../../../src/compile/languages.ts';

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkMath).freeze();

/** The body of a card's MDX document, without its title, as text with the same meaning in Markdown and in MDX. */
export function cardToMarkdown(mdx: string): string {
  const [, ...parts] = parser.parse(mdx).children;
  const root: Root = { type: 'root', children: parts.flatMap(unwrap) };
  visit(root, 'inlineMath', (node) => {
    node.value = unfenceFormula(node.value);
  });
  visit(root, 'code', (node, index, parent) => {
    if (node.lang !== MATH_LANGUAGE || index === undefined || !parent) return;
    parent.children[index] = { type: 'math', value: node.value };
  });
  return toMarkdown(root, { extensions: [gfmToMarkdown(), mathToMarkdown(), mdxToMarkdown()] });
}

function unwrap(node: RootContent): RootContent[] {
  if (node.type !== 'mdxJsxFlowElement') return [node];
  const children = node.children.flatMap(unwrap);
  if (node.name !== 'Answer') return children;
  return [
    { type: 'html', value: '<details>\n<summary>Answer</summary>' },
    ...children,
    { type: 'html', value: '</details>' },
  ];
}
