import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mathToMarkdown } from 'mdast-util-math';
import type { MdxJsxTextElement } from 'mdast-util-mdx';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import { visit } from 'unist-util-visit';

/** Options that keep a deck's parser from finding markers, headings of cards, or rules between cards. */
const OPTIONS: Options = {
  bullet: '-',
  rule: '*',
  fences: true,
  listItemIndent: 'one',
  handlers: {
    mdxJsxTextElement: (node: MdxJsxTextElement, _parent, state, info) => {
      const name = node.name ?? 'span';
      return `<${name}>${state.containerPhrasing(node, info)}</${name}>`;
    },
  },
  extensions: [gfmToMarkdown({ tablePipeAlign: false }), mathToMarkdown()],
  unsafe: [
    { character: ':', after: '[pd:]', inConstruct: 'phrasing' },
    { character: '?', after: '[?pd]', inConstruct: 'phrasing' },
    { before: '\\?', character: 'x', inConstruct: 'phrasing' },
    { before: 'x', character: '?', inConstruct: 'phrasing' },
    { atBreak: true, character: 'p', after: ':' },
    { character: '#', after: '[^\\s#]', inConstruct: 'phrasing' },
  ],
};

/** Writes a Markdown tree as a part of a card. */
export function writeDeckMarkdown(root: Root): string {
  visit(root, 'heading', (node) => {
    node.depth = node.depth === 1 ? 5 : 6;
  });
  splitAtFormulas(root);
  return toMarkdown(root, OPTIONS).trim();
}

/** Splits paragraphs: display formulas are blocks in Markdown, but may be inside text in HTML. */
function splitAtFormulas(parent: { children: RootContent[] }): void {
  parent.children = parent.children.flatMap((node): RootContent[] => {
    if (node.type === 'paragraph') return splitParagraph(node);
    if (node.type === 'heading' || node.type === 'tableCell') toInline(node);
    else if ('children' in node) splitAtFormulas(node);
    return [node];
  });
}

function splitParagraph(paragraph: Paragraph): RootContent[] {
  const children = paragraph.children as RootContent[];
  for (const child of children) if ('children' in child) toInline(child as Paragraph);
  if (!children.some(({ type }) => type === 'math')) return [paragraph];
  const blocks: RootContent[] = [];
  let words: PhrasingContent[] = [];
  const endParagraph = (): void => {
    const trimmed = trimBreaks(words);
    if (trimmed.length > 0) blocks.push({ type: 'paragraph', children: trimmed });
    words = [];
  };
  for (const child of children) {
    if (child.type === 'math') {
      endParagraph();
      blocks.push(child);
    } else words.push(child as PhrasingContent);
  }
  endParagraph();
  return blocks;
}

function trimBreaks(words: readonly PhrasingContent[]): PhrasingContent[] {
  const isBlank = (node: PhrasingContent | undefined): boolean =>
    node?.type === 'break' || (node?.type === 'text' && !node.value.trim());
  const trimmed = [...words];
  while (isBlank(trimmed[0])) trimmed.shift();
  while (isBlank(trimmed.at(-1))) trimmed.pop();
  return trimmed;
}

function toInline(parent: { children: PhrasingContent[] }): void {
  parent.children = (parent.children as RootContent[]).map((node): PhrasingContent => {
    if (node.type === 'math') return { type: 'inlineMath', value: node.value.replace(/\s+/g, ' ') };
    if ('children' in node) toInline(node as Paragraph);
    return node as PhrasingContent;
  });
}
