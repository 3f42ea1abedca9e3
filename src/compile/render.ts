import type { Root as MdastRoot } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

import { elementHandlers } from './element-handlers.ts';
import { createHighlighter } from './highlighter.ts';
import { partsOf } from './card-parts.ts';
import type { CardHtml } from './card-parts.ts';
import { contentsOf } from './contents-of.ts';
import { findLive } from './find-unsafe-node.ts';
import { pipelineVersion } from './pipeline-version.ts';
import { rehypeCode } from './rehype-code.ts';
import { rehypeFormulas } from './rehype-formulas.ts';
import { rehypeFrames } from './rehype-frames.ts';
import { remarkFencedFormulas } from './remark-fenced-formulas.ts';
import { SANITIZE_SCHEMA } from './sanitize-schema.ts';
import { componentNames } from './component-names.ts';

/** A card's HTML, part by part. */
export interface RenderedCard extends CardHtml {
  hasMath: boolean;
  /** Whether it holds a code block. */
  hasCode: boolean;
  problems: RenderProblem[];
}

export interface RenderProblem {
  code: 'formula-unread' | 'document-unread';
  message: string;
}

export interface Renderer {
  /** Never throws on content: a document that is not one of `cardToMdx` is shown as its text. */
  render: (mdx: string) => Promise<RenderedCard>;
  /** Changes whenever the same document may render differently. */
  version: string;
}

export interface RendererOptions {
  /** The site's base path, e.g. `/recto/`. */
  base: string;
}

/** Renders MDX documents of cards without running anything in them. */
export async function createRenderer({ base }: RendererOptions): Promise<Renderer> {
  const highlighter = await createHighlighter();
  const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkMath).freeze();
  const toHast = unified()
    .use(remarkRehype, { handlers: elementHandlers })
    .use(rehypeSanitize, SANITIZE_SCHEMA)
    .freeze();
  const readFenced = remarkFencedFormulas();
  const drawFormulas = rehypeFormulas();
  const drawCode = rehypeCode(() => Promise.resolve(highlighter));
  const drawFrames = rehypeFrames({ base });

  function parse(mdx: string): { tree: MdastRoot; problems: RenderProblem[] } {
    try {
      const tree = parser.parse(mdx);
      const live = findLive(tree);
      if (live === undefined) return { tree, problems: [] };
      return unread(mdx, `The document holds ${live}`);
    } catch (error) {
      return unread(
        mdx,
        `The document is no MDX: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }

  async function render(mdx: string): Promise<RenderedCard> {
    const { tree, problems } = parse(mdx);
    const names = componentNames(tree);
    readFenced(tree);
    const contents = contentsOf([tree]);
    const hast = toHast.runSync(tree);
    drawFormulas(hast, (tex, reason) => {
      problems.push({
        code: 'formula-unread',
        message: `The formula “${tex}” cannot be read: ${reason.replace(/\.$/, '')}.`,
      });
    });
    await drawCode(hast);
    drawFrames(hast);
    return { ...partsOf(hast, names), ...contents, problems };
  }

  return { render, version: pipelineVersion() };
}

/** The document as it is, in a tree: shown rather than lost. */
function unread(mdx: string, message: string): { tree: MdastRoot; problems: RenderProblem[] } {
  return {
    tree: { type: 'root', children: [{ type: 'code', value: mdx }] },
    problems: [{ code: 'document-unread', message }],
  };
}
