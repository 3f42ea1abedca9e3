import type { Element, ElementContent, Parents, Root, Text } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import type { Code, Root as MarkdownRoot } from 'mdast';
import { defaultHandlers, toHast, type Handlers } from 'mdast-util-to-hast';
import type { MdxJsxTextElement } from 'mdast-util-mdx';
import { SKIP, visit, type VisitorResult } from 'unist-util-visit';
import type { TokenRole } from './code-theme.ts';
import { createHighlighter, type Highlighter } from './highlighter.ts';
import { MATH_LANGUAGE } from './languages.ts';
import { linkKind } from './link-kind.ts';
import { SANITIZE_SCHEMA } from './sanitize-schema.ts';

/** Code has its own background: no set of colors is legible on both white and dark cards. */
export const CODE_BACKGROUND = '#22272e';

/** Colors of code on `CODE_BACKGROUND`; `plain` is for tokens without a role. */
export const CODE_COLORS: Record<TokenRole | 'plain', string> = {
  plain: '#cdd9e5',
  comment: '#8f9ba8',
  constant: '#6cb6ff',
  function: '#dcbdfb',
  tag: '#8ddb8c',
  keyword: '#ff938a',
  string: '#96d0ff',
  variable: '#f69d50',
  muted: '#9aa7b4',
  error: '#ff938a',
};

const PRE_STYLE =
  `background:${CODE_BACKGROUND};color:${CODE_COLORS.plain};padding:0.6em 0.8em;` +
  'border-radius:4px;overflow-x:auto;text-align:left';

/** Styles of the highlighter's other classes. */
const FONT_STYLES: Record<string, string> = {
  't-italic': 'font-style:italic',
  't-bold': 'font-weight:bold',
  't-underline': 'text-decoration:underline',
  't-struck': 'text-decoration:line-through',
};

/** Renders a tree from `sanitizeTree` to HTML that needs no stylesheet, and no script but MathJax. */
export type RenderPortable = (root: MarkdownRoot) => Promise<string>;

/**
 * Creates a renderer that writes formulas as `\(…\)` and `\[…\]` and code with inline colors. Links within the site
 * lose their address.
 */
export function createPortableRenderer(): RenderPortable {
  let highlighter: Promise<Highlighter> | undefined;
  return async (root) => {
    const tree = sanitize(toHast(root, { handlers: HANDLERS }), SANITIZE_SCHEMA) as Root;
    tree.children = tree.children.filter((node) => node.type !== 'text');
    const blocks = prepare(tree);
    if (blocks.length > 0) {
      highlighter ??= createHighlighter();
      const { load, highlight } = await highlighter;
      for (const { code, language, text } of blocks) {
        await load(language);
        code.children = highlight(text, language);
        visit(code, 'element', applyRoleStyle);
      }
    }
    return toHtml(tree);
  };
}

interface Block {
  code: Element;
  language: string;
  text: string;
}

/** Replaces formulas, links, and frames of code; returns the blocks to highlight. */
function prepare(tree: Root): Block[] {
  const blocks: Block[] = [];
  visit(tree, (node, index, parent) => {
    if (node.type === 'text' && parent && index !== undefined) {
      const pieces = splitFormulaMarks(node);
      if (pieces.length === 1) return undefined;
      parent.children.splice(index, 1, ...pieces);
      return index + pieces.length;
    }
    if (node.type !== 'element') return undefined;
    if (node.tagName === 'a' && linkKind(node.properties.href ?? '') !== 'external')
      delete node.properties.href;
    const [code] = node.children;
    if (node.tagName === 'code') return replaceFormula(node, parent, index);
    if (node.tagName !== 'pre' || code?.type !== 'element') return undefined;
    if (isFormula(code)) return replaceFormula(code, parent, index);
    node.properties.style = PRE_STYLE;
    const text = toString(code).replace(/\n$/, '');
    blocks.push({ code, language: languageOf(code), text });
    return SKIP;
  });
  return blocks;
}

/** Separates the two characters of `\(` and `\[` in prose, which would begin a formula. */
function splitFormulaMarks(node: Text): ElementContent[] {
  const texts = node.value.split(/(?<=\\)(?=[()[\]])/);
  return texts.flatMap((value, index) => {
    const text: Text = { type: 'text', value };
    return index === 0 ? [text] : [element('span', []), text];
  });
}

/** Replaces the child at `index`, `code` itself or its block, if it is a formula. */
function replaceFormula(
  code: Element,
  parent: Parents | undefined,
  index: number | undefined,
): VisitorResult {
  if (!parent || index === undefined || !isFormula(code)) return SKIP;
  const tex = toString(code).trim();
  const isDisplay = parent.children[index] !== code;
  parent.children[index] = isDisplay
    ? element('div', [{ type: 'text', value: `\\[${tex}\\]` }])
    : { type: 'text', value: `\\(${tex}\\)` };
  return [SKIP, index + 1];
}

function isFormula(code: Element): boolean {
  return languageOf(code) === MATH_LANGUAGE;
}

function languageOf({ properties }: Element): string {
  const names = Array.isArray(properties.className) ? properties.className.map(String) : [];
  const name = names.find((each) => each.startsWith('language-')) ?? '';
  return name.slice('language-'.length);
}

function applyRoleStyle(node: Element): void {
  const names = Array.isArray(node.properties.className) ? node.properties.className : [];
  if (names.length === 0 || node.tagName !== 'span') return;
  const styles = names.map(String).map((name) => {
    const role = name.slice('t-'.length) as TokenRole;
    return FONT_STYLES[name] ?? `color:${CODE_COLORS[role]}`;
  });
  node.properties = { style: styles.join(';') };
}

const HANDLERS: Handlers = {
  inlineMath: (_state, { value }: { value: string }): Element =>
    element('code', [{ type: 'text', value }], ['language-math', 'math-inline']),
  code(state, node: Code): Element {
    if (node.lang !== MATH_LANGUAGE) return defaultHandlers.code(state, node);
    const text: Text = { type: 'text', value: node.value };
    return element('pre', [element('code', [text], ['language-math', 'math-display'])]);
  },
  mdxJsxTextElement: (state, node: MdxJsxTextElement): Element =>
    element(node.name ?? 'span', state.all(node)),
};

function element(tagName: string, children: ElementContent[], className?: string[]): Element {
  return { type: 'element', tagName, properties: className ? { className } : {}, children };
}
