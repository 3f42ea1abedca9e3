import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import katex from 'katex';
import { SKIP, visit } from 'unist-util-visit';

import { compactKatex } from '../formula/compact-katex.ts';
import { KATEX_OPTIONS, UNTRUSTED_COLOR } from '../formula/katex-options.ts';
import { formulaFrame } from './rehype-frames.ts';

/** How many formulas' HTML is kept for the next card; at 4 KB each. */
const KEPT = 4_000;

/**
 * Formulas by KaTeX, its HTML put in as it is: parsing it back into a tree costs several times the rendering. A formula that
 * KaTeX cannot read is shown as written; `onUnread` is told of it with KaTeX's reason.
 */
export function rehypeFormulas(): (
  tree: Root,
  onUnread: (tex: string, reason: string) => void,
) => void {
  const kept = new Map<string, string>();
  const render = (tex: string, displayMode: boolean): string => {
    const key = (displayMode ? '$$' : '$') + tex;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const html = katex.renderToString(tex, { ...KATEX_OPTIONS, displayMode, throwOnError: true });
    if (html.includes(`mathcolor="${UNTRUSTED_COLOR}"`))
      throw new Error('It uses a command that is not allowed here.');
    if (kept.size >= KEPT) kept.clear();
    const compact = compactKatex(html);
    kept.set(key, compact);
    return compact;
  };
  return (tree, onUnread) => {
    visit(tree, 'element', (node, index, parent) => {
      const formula = formulaIn(node);
      if (!formula || !parent || index === undefined) return undefined;
      const shown = show(formula, render, onUnread);
      parent.children[index] = formula.display ? formulaFrame(shown) : shown;
      return [SKIP, index + 1];
    });
  };
}

interface Formula {
  tex: string;
  display: boolean;
}

function show(
  { tex, display }: Formula,
  render: (tex: string, display: boolean) => string,
  onUnread: (tex: string, reason: string) => void,
): ElementContent {
  try {
    return { type: 'raw', value: render(tex, display) };
  } catch (error) {
    const reason = unreadReason(error);
    onUnread(tex, reason);
    const properties = { className: ['formula-unread'], title: reason };
    return {
      type: 'element',
      tagName: 'code',
      properties,
      children: [{ type: 'text', value: tex }],
    };
  }
}

/** Why KaTeX gave up, in its words, without its preface and the excerpt behind them. */
function unreadReason(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message
    .replace(/^KaTeX parse error:\s*/, '')
    .replace(/ at (?:position \d+|end of input): [^]*$/, '');
}

function formulaIn(node: Element): Formula | undefined {
  if (node.tagName === 'pre') {
    const [code] = node.children;
    const display = code?.type === 'element' && isMath(code);
    return display ? { tex: toString(code), display } : undefined;
  }
  if (node.tagName !== 'code' || !isMath(node)) return undefined;
  return { tex: toString(node), display: false };
}

function isMath(node: Element): boolean {
  const names = node.properties.className;
  return Array.isArray(names) && names.includes('language-math');
}
