import type { Nodes } from 'mdast';

import { MATH_LANGUAGE } from './languages.ts';

/** How `plainText` writes what is not prose. */
export interface PlainTextOptions {
  formula: (tex: string) => string;
  /** What to write for a code block. */
  code: (value: string) => string;
}

/** The words of a tree on one line: blocks parted by a space, inline code as text, images by their alternative text. */
export function plainText(nodes: readonly Nodes[], options: PlainTextOptions): string {
  const parts: string[] = [];
  for (const node of nodes) collect(node, options, parts);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

function collect(node: Nodes, options: PlainTextOptions, parts: string[]): void {
  if (node.type === 'inlineMath' || node.type === 'math')
    parts.push(spaced(node, options.formula(node.value)));
  else if (node.type === 'code') {
    const write = node.lang === MATH_LANGUAGE ? options.formula : options.code;
    parts.push(' ', write(node.value), ' ');
  } else if (node.type === 'break') parts.push(' ');
  else if (node.type === 'image') parts.push(node.alt ?? '');
  else if ('value' in node) parts.push(node.value);
  else if ('children' in node) {
    if (isBreakTag(node)) parts.push(' ');
    for (const child of node.children) collect(child, options, parts);
    if (BLOCKS.has(node.type)) parts.push(' ');
  }
}

const BLOCKS = new Set([
  'paragraph',
  'heading',
  'listItem',
  'tableCell',
  'tableRow',
  'mdxJsxFlowElement',
]);

function isBreakTag(node: Nodes): boolean {
  return node.type === 'mdxJsxTextElement' && node.name === 'br';
}

function spaced(node: Nodes, text: string): string {
  return node.type === 'math' ? ` ${text} ` : text;
}
