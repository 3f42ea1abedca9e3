import type { Element, ElementContent, Nodes, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';

import { linkKind, mayBeDead } from './link-kind.ts';
import { WRITTEN_MARK } from './written-mark.ts';

/**
 * Prepares Markdown's elements for a page: wide tables and formulas scroll inside a frame with keyboard focus,
 * alignment becomes a class, links to other sites send no referrer, and addresses from the root get the site's base
 * path.
 */
export function rehypeFrames({ base }: { base: string }): (tree: Root) => void {
  const prefix = base.replace(/\/+$/, '');
  return (tree) => {
    visit(tree, 'element', (node, index, parent) => {
      setAttributes(node, prefix);
      const frame = frameOf(node);
      if (!frame || !parent || index === undefined || isFramed(parent, frame)) return undefined;
      parent.children[index] = frame;
      visit(node, 'element', (inner) => {
        setAttributes(inner, prefix);
      });
      return SKIP;
    });
  };
}

function frameOf(node: Element): Element | undefined {
  if (node.tagName === 'table') {
    const properties = { className: ['table'], role: 'group', ariaLabel: 'Table', tabIndex: 0 };
    return { type: 'element', tagName: 'div', properties, children: [node] };
  }
  if (hasClass(node, 'katex-display')) return formulaFrame(node);
  return hasClass(node, 'katex') && isWide(toHtml(node)) ? wideFrame(node) : undefined;
}

/** Wraps a display formula so that it can scroll. */
export function formulaFrame(formula: ElementContent): Element {
  const properties = { className: ['formula'], tabIndex: 0 };
  return { type: 'element', tagName: 'div', properties, children: [formula] };
}

/** Approximate number of characters of a formula that fit on a line of the narrowest phone. */
const LINE_LENGTH = 28;

/** Returns whether a part of KaTeX's HTML that can't be broken, such as a fraction, may be wider than a page. */
export function isWide(html: string): boolean {
  const [, ...parts] = html.split(/<span class="?base"?>/);
  return parts.some((part) => part.replace(/<[^>]*>/g, '').length > LINE_LENGTH);
}

/** Wraps a formula so that it scrolls within its line; browsers make scrollable elements focusable. */
export function wideFrame(formula: ElementContent): Element {
  const properties = { className: ['formula-wide'] };
  return { type: 'element', tagName: 'span', properties, children: [formula] };
}

function isFramed(parent: Nodes, frame: Element): boolean {
  const names = frame.properties.className;
  return parent.type === 'element' && String(parent.properties.className) === String(names);
}

function hasClass(node: Element, name: string): boolean {
  const names = node.properties.className;
  return Array.isArray(names) && names.includes(name);
}

function setAttributes(node: Element, prefix: string): void {
  const { properties } = node;
  const address = properties.href ?? properties.src;
  if (typeof address === 'string' && mayBeDead(address)) properties[WRITTEN_MARK] = '';
  switch (node.tagName) {
    case 'a':
      if (linkKind(properties.href ?? '') === 'external')
        properties.rel = ['noopener', 'noreferrer'];
      else rebase(properties, 'href', prefix);
      break;
    case 'img':
      // Remote images would reveal to their host who studies what.
      if (linkKind(properties.src ?? '') !== 'internal') delete properties.src;
      rebase(properties, 'src', prefix);
      Object.assign(properties, { loading: 'lazy', decoding: 'async' });
      break;
    case 'input':
      properties.ariaLabel = properties.checked ? 'Done' : 'To do';
      break;
    case 'td':
    case 'th':
      if (typeof properties.align === 'string')
        properties.className = [`align-${properties.align}`];
      delete properties.align;
      if (isEmpty(node)) node.tagName = 'td';
      break;
  }
}

/** Returns whether a heading has no words; screen readers would announce it without a name. */
function isEmpty({ children }: Element): boolean {
  return children.every((child) => child.type === 'text' && !child.value.trim());
}

function rebase(properties: Element['properties'], name: string, prefix: string): void {
  const address = properties[name];
  if (typeof address === 'string' && /^\/(?![/\\])/.test(address))
    properties[name] = prefix + address;
}
