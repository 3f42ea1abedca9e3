import type { Code, Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mathToMarkdown } from 'mdast-util-math';
import type { InlineMath } from 'mdast-util-math';
import { mdxToMarkdown } from 'mdast-util-mdx';
import type { MdxJsxTextElement } from 'mdast-util-mdx';
import { defaultHandlers, toMarkdown } from 'mdast-util-to-markdown';
import type { Handle, Options } from 'mdast-util-to-markdown';

import { fenceFormula } from './fenced-formula.ts';
import { MATH_LANGUAGE } from './languages.ts';

const MATH = mathToMarkdown();

const inlineMath: Handle = Object.assign(
  ((node: InlineMath, ...rest) => {
    const formula = { ...node, value: fenceFormula(node.value) };
    return MATH.handlers!.inlineMath!(formula, ...rest);
  }) satisfies Handle,
  { peek: () => '$' },
);

const inlineElement: Handle = Object.assign(
  ((node: MdxJsxTextElement, _parent, state, info) => {
    const inside = state.containerPhrasing(node, { ...info, before: '>', after: '<' });
    return `<${node.name}>${inside}</${node.name}>`;
  }) satisfies Handle,
  { peek: () => '<' },
);

const codeOrFormula: Handle = (node: Code, parent, state, info) => {
  if (node.lang !== MATH_LANGUAGE) return defaultHandlers.code(node, parent, state, info);
  return state.handle({ type: 'math', value: node.value, meta: null }, parent, state, info);
};

const SHARED = { bullet: '-', rule: '-', listItemIndent: 'one' } as const;
const EXTENSIONS = [gfmToMarkdown({ tablePipeAlign: false }), MATH];

const MARKDOWN: Options = {
  ...SHARED,
  extensions: EXTENSIONS,
  handlers: { code: codeOrFormula, mdxJsxTextElement: inlineElement },
};

/** Written so that the parser finds nothing in it but text, Markdown and the elements of `INLINE_TAGS`. */
const MDX: Options = {
  ...SHARED,
  extensions: [...EXTENSIONS, mdxToMarkdown()],
  handlers: { inlineMath },
  unsafe: [
    // `mdxToMarkdown` leaves lines that would be read as modules.
    { atBreak: true, character: 'i', after: 'mport[ \\t{*\'"]' },
    { atBreak: true, character: 'e', after: 'xport[ \\t{*\'"]' },
  ],
};

/** Writes a tree from `sanitizeTree` as MDX. */
export function writeMdx(root: Root): string {
  return toMarkdown(root, MDX);
}

/** Writes a tree of `sanitizeTree` as Markdown: repaired, images with their addresses on the site. */
export function writeMarkdown(root: Root): string {
  return toMarkdown(root, MARKDOWN);
}
