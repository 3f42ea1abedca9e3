import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mathFromMarkdown } from 'mdast-util-math';
import { gfm } from 'micromark-extension-gfm';
import { math } from 'micromark-extension-math';
import { repair } from '../../src/repair/repair.ts';
import { createPassage, trimLines } from '../../src/text/passage.ts';

export interface ReadingOptions {
  /** Whether dollars delimit formulas. @default true */
  withMath?: boolean;
  /** Whether HTML that begins a block is read as such, up to its end. @default true */
  withHtmlBlocks?: boolean;
}

/** What plain Markdown with GFM and math reads in a text: one line per node, indented by nesting. */
export function readingOf(
  text: string,
  { withMath = true, withHtmlBlocks = true }: ReadingOptions = {},
): string[] {
  const lines: string[] = [];
  const root = fromMarkdown(text, {
    extensions: [
      gfm(),
      ...(withMath ? [math()] : []),
      ...(withHtmlBlocks ? [] : [{ disable: { null: ['htmlFlow'] } }]),
    ],
    mdastExtensions: [gfmFromMarkdown(), ...(withMath ? [mathFromMarkdown()] : [])],
  });
  describe(root, 0, lines);
  return lines;
}

/** The readings of a text before and after its repair, and the problems that were reported. */
export function readBoth(text: string): { plain: string[]; repaired: string[]; codes: string[] } {
  const passage = trimLines(createPassage(text, 0));
  const result = repair(passage, 'block');
  return {
    plain: readingOf(passage.text),
    repaired: readingOf(result.passage.text),
    codes: result.problems.map(({ code }) => code),
  };
}

function describe(node: Nodes, depth: number, lines: string[]): void {
  const value = 'value' in node ? node.value.replace(/\s+/g, ' ').trim() : '';
  const url = 'url' in node ? node.url : '';
  lines.push(`${'  '.repeat(depth)}${node.type} ${value}${url}`.trimEnd());
  if ('children' in node)
    for (const child of joined(node.children)) describe(child, depth + 1, lines);
}

/** Text that was split by an escape is one text. */
function joined(nodes: readonly Nodes[]): Nodes[] {
  const all: Nodes[] = [];
  for (const node of nodes) {
    const last = all.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      all[all.length - 1] = { ...last, value: last.value + node.value };
    else all.push(node);
  }
  return all;
}
