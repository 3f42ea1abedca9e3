import type { Element, ElementContent, Root } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import type { Code, Root as MarkdownRoot } from 'mdast';
import { defaultHandlers, toHast, type Handlers } from 'mdast-util-to-hast';
import type { MdxJsxTextElement } from 'mdast-util-mdx';
import type { Typeset } from '../formula/typeset.ts';
import { fenceTitle } from './fence-info.ts';
import { createHighlighter } from './highlighter.ts';
import { MATH_LANGUAGE } from './languages.ts';
import type { CardParts } from './parse-card.ts';
import { rehypeCode } from './rehype-code.ts';
import { rehypeDirection } from './rehype-direction.ts';
import { rehypeFormulas } from './rehype-formulas.ts';
import { rehypeFrames } from './rehype-frames.ts';
import { displayFormula } from './remark-fenced-formulas.ts';
import { SANITIZE_SCHEMA } from './sanitize-schema.ts';

/** The HTML of a card's parts. */
export interface CardHtml {
  /** Inner HTML of the heading. */
  heading: string;
  /** Empty if the card has no context. */
  context: string;
  question: string;
  answer: string;
}

export type RenderCard = (parts: CardParts) => Promise<CardHtml>;

export interface CardRendererOptions {
  /** The site's base path, e.g. `/recto/`. */
  base: string;
  typeset: Typeset;
}

/** Creates a renderer for the trees of cards: remark-rehype, sanitize, then KaTeX, Shiki, and frames. */
export function createCardRenderer({ base, typeset }: CardRendererOptions): RenderCard {
  const highlighter = createHighlighter();
  const drawCode = rehypeCode(() => highlighter);
  const drawFormulas = rehypeFormulas(typeset);
  const drawFrames = rehypeFrames({ base });
  const setDirection = rehypeDirection();

  async function render(root: MarkdownRoot): Promise<Root> {
    const tree = sanitize(toHast(root, { handlers: HANDLERS }), SANITIZE_SCHEMA) as Root;
    // Removes the line breaks that remark-rehype puts between blocks.
    tree.children = tree.children.filter((node) => node.type !== 'text');
    setDirection(tree);
    drawFormulas(tree);
    await drawCode(tree);
    drawFrames(tree);
    return tree;
  }

  return async ({ heading, context, question, answer }) => {
    const [title] = (await render(heading.root)).children;
    const write = (children: Root['children']): string =>
      toHtml({ type: 'root', children }, { allowDangerousHtml: true });
    return {
      heading: write(title?.type === 'element' ? title.children : []),
      context: write((await render(context.root)).children),
      question: write((await render(question.root)).children),
      answer: write((await render(answer.root)).children),
    };
  };
}

/** Converts formulas to the markup of remark-math, and harmless inline tags to themselves. */
const HANDLERS: Handlers = {
  inlineMath: (_state, { value }: { value: string }): Element =>
    element('code', [{ type: 'text', value }], ['language-math', 'math-inline']),
  code(state, node: Code): Element {
    if (node.lang === MATH_LANGUAGE) return element('pre', [displayFormula(node.value)]);
    const pre = defaultHandlers.code(state, node);
    const title = fenceTitle(node.meta);
    const [code] = pre.children;
    if (title && code?.type === 'element') code.properties.title = title;
    return pre;
  },
  mdxJsxTextElement: (state, node: MdxJsxTextElement): Element =>
    element(node.name ?? 'span', state.all(node)),
};

function element(tagName: string, children: ElementContent[], className?: string[]): Element {
  return { type: 'element', tagName, properties: className ? { className } : {}, children };
}
