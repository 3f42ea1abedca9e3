import type { UnifiedProcessorOptions } from '@astrojs/markdown-remark';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';

import { KATEX_OPTIONS } from '../formula/katex-options.ts';
import { once } from '../text/once.ts';
import { createHighlighter } from './highlighter.ts';
import { rehypeCode } from './rehype-code.ts';
import { rehypeDirection } from './rehype-direction.ts';
import { rehypeFrames } from './rehype-frames.ts';
import { remarkFencedFormulas } from './remark-fenced-formulas.ts';

/**
 * Returns the options for `unified()` of `@astrojs/markdown-remark` that make notes look like cards. Set
 * `markdown.syntaxHighlight` to false as well: code is highlighted here.
 */
export function notePlugins({ base }: { base: string }): UnifiedProcessorOptions {
  return {
    remarkPlugins: [remarkMath, remarkFencedFormulas],
    rehypePlugins: [
      rehypeDirection,
      [rehypeKatex, KATEX_OPTIONS],
      [rehypeCode, once(createHighlighter)],
      [rehypeFrames, { base }],
    ],
    gfm: true,
    smartypants: false,
  };
}
