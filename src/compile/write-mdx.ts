import type { Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mathToMarkdown } from 'mdast-util-math';
import type { InlineMath } from 'mdast-util-math';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Handle, Options } from 'mdast-util-to-markdown';

import { fenceFormula } from './fenced-formula.ts';

const inlineMath: Handle = Object.assign(
  (node: InlineMath) => writeDollars(fenceFormula(node.value)),
  { peek: () => '$' },
);

/** Written so that the parser finds nothing in it but text, Markdown and the elements of `INLINE_TAGS`. */
const OPTIONS: Options = {
  bullet: '-',
  rule: '-',
  listItemIndent: 'one',
  extensions: [gfmToMarkdown({ tablePipeAlign: false }), mathToMarkdown(), mdxToMarkdown()],
  handlers: { inlineMath },
  unsafe: [
    // `mdxToMarkdown` leaves lines that would be read as modules.
    { atBreak: true, character: 'i', after: 'mport[ \\t{*\'"]' },
    { atBreak: true, character: 'e', after: 'xport[ \\t{*\'"]' },
  ],
};

/** Writes a tree of `sanitizeTree` as MDX. */
export function writeMdx(root: Root): string {
  return toMarkdown(root, OPTIONS);
}

function writeDollars(value: string): string {
  let size = 1;
  const runs = new Set((value.match(/\$+/g) ?? []).map((run) => run.length));
  while (runs.has(size)) size++;
  const dollars = '$'.repeat(size);
  const padded = /^\$|\$$|^ .* $/.test(value) && value.trim() ? ` ${value} ` : value;
  return dollars + padded + dollars;
}
