import type { Definition, FootnoteDefinition, FootnoteReference, List, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';

import { inlineTag } from './inline-tags.ts';

/**
 * Makes a passage self-contained, in place: links and images by reference get their address, footnotes become raised
 * numbers and a list at the end, and unused definitions become text.
 */
export function resolveReferences(root: Root, text: string): void {
  const found = collect(root);
  if (found.definitions.size === 0 && found.notes.size === 0) return;
  replaceIn(root, (node) => replacement(node, found, text));
  if (found.notes.size > 0) root.children.push({ type: 'thematicBreak' }, noteList(found));
}

interface Found {
  definitions: Map<string, Definition>;
  /** Identifiers of definitions that are referred to. */
  used: Set<string>;
  /** In order of their first reference. */
  notes: Map<string, FootnoteDefinition>;
  /** From 1, by identifier. */
  numbers: Map<string, number>;
}

function collect(root: Root): Found {
  const definitions = new Map<string, Definition>();
  const used = new Set<string>();
  const defined = new Map<string, FootnoteDefinition>();
  const order = new Set<string>();
  visit(root, (node) => {
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node);
    else if (node.type === 'linkReference' || node.type === 'imageReference')
      used.add(node.identifier);
    else if (node.type === 'footnoteReference') order.add(node.identifier);
    else if (node.type === 'footnoteDefinition' && !defined.has(node.identifier))
      defined.set(node.identifier, node);
  });
  const notes = new Map<string, FootnoteDefinition>();
  for (const identifier of [...order, ...defined.keys()]) {
    const note = defined.get(identifier);
    if (note) notes.set(identifier, note);
  }
  const numbers = new Map([...notes.keys()].map((identifier, index) => [identifier, index + 1]));
  return { definitions, used, notes, numbers };
}

/** Returns the replacement of `node`; undefined if it stays. */
function replacement(node: Nodes, found: Found, text: string): Nodes[] | undefined {
  if (node.type === 'linkReference' || node.type === 'imageReference') {
    const definition = found.definitions.get(node.identifier);
    const { url = '', title } = definition ?? {};
    if (node.type === 'imageReference') {
      return [{ type: 'image', url, title, alt: node.alt, position: node.position }];
    }
    return [{ type: 'link', url, title, children: node.children, position: node.position }];
  }
  if (node.type === 'footnoteReference') return [noteNumber(node, found)];
  if (node.type === 'footnoteDefinition') {
    return found.notes.get(node.identifier) === node ? [] : node.children;
  }
  if (node.type !== 'definition') return undefined;
  const shown = found.used.has(node.identifier) && found.definitions.get(node.identifier) === node;
  return shown ? [] : [asWritten(node, text)];
}

function noteNumber(node: FootnoteReference, found: Found): Nodes {
  const number = found.numbers.get(node.identifier) ?? 0;
  return inlineTag('sup', [{ type: 'text', value: `[${number}]` }]);
}

function noteList(found: Found): List {
  const children = [...found.notes.values()].map((note) => ({
    type: 'listItem' as const,
    spread: false,
    children: note.children,
  }));
  return { type: 'list', ordered: true, start: 1, spread: false, children };
}

function asWritten(node: Nodes, text: string): Nodes {
  const value = text.slice(node.position?.start.offset, node.position?.end.offset);
  return { type: 'paragraph', children: [{ type: 'text', value }], position: node.position };
}

function replaceIn(node: Nodes, replace: (node: Nodes) => Nodes[] | undefined): void {
  if (!('children' in node)) return;
  for (const child of node.children) replaceIn(child, replace);
  node.children = node.children.flatMap(
    (child) => replace(child) ?? [child],
  ) as typeof node.children;
}
