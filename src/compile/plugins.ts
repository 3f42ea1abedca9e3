import type { UnifiedProcessorOptions } from '@astrojs/markdown-remark';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';

import { createHighlighter } from './highlighter.ts';
import type { Highlighter } from './highlighter.ts';
import { KATEX_OPTIONS } from '../formula/katex-options.ts';
import { rehypeCode } from './rehype-code.ts';
import { rehypeDirection } from './rehype-direction.ts';
import { rehypeFrames } from './rehype-frames.ts';
import { remarkFencedFormulas } from './remark-fenced-formulas.ts';

/**
 * What `unified()` of `@astrojs/markdown-remark` is given, so that MDX which Astro compiles looks as the cards do. Set
 * `markdown.syntaxHighlight` to false beside it: code is coloured here.
 */
export function notePlugins({ base }: { base: string }): UnifiedProcessorOptions {
  let highlighter: Promise<Highlighter> | undefined;
  const getHighlighter = () => (highlighter ??= createHighlighter());
  return {
    remarkPlugins: [remarkMath, remarkFencedFormulas],
    rehypePlugins: [
      rehypeDirection,
      [rehypeKatex, KATEX_OPTIONS],
      [rehypeCode, getHighlighter],
      [rehypeFrames, { base }],
    ],
    gfm: true,
    smartypants: false,
  };
}
