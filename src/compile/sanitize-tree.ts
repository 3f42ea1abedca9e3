import type { Code, Heading, Image, Link, Nodes, PhrasingContent, Root, RootContent } from 'mdast';

import type { UnplacedProblem } from '../text/problem.ts';
import { imageLeftOut, languageOther, languageUnknown, linkLeftOut } from './card-problems.ts';
import { detectOtherLanguage } from './detect-code-language.ts';
import { shownAddress } from './find-image.ts';
import { fenceName, readFenceInfo, titleAttribute } from './fence-info.ts';
import { resolveReferences } from './resolve-references.ts';
import { onOneLine, pairInlineTags } from './inline-tags.ts';
import { joinCells } from './join-cells.ts';
import { type CodeLanguage, MATH_LANGUAGE } from './languages.ts';
import { keepLiteralNames } from './literal-names.ts';
import { nameCallouts } from './name-callouts.ts';
import { linkKind, mayBeDead } from './link-kind.ts';

export interface SanitizeOptions {
  report: (problem: UnplacedProblem, node: Nodes) => void;
  /** Called with each link that may be dead. */
  link: (url: string, node: Nodes) => void;
  /** Returns the address an image is served at, or undefined if it isn't in the content folder. */
  image: (src: string) => string | undefined;
  /** Returns the address of the deck that the address of a link leads to, if any. */
  deck: (url: string) => string | undefined;
  /** Depth of the first heading. */
  firstHeading: 1 | 3;
}

/**
 * Makes a deck's Markdown safe for a page, in place: resolves references, keeps names such as `__init__` as written, names callouts,
 * turns HTML into text or allowed elements and links and images with unknown targets into their text, moves headings
 * below the card's own, drops cells beyond the table, names languages as Shiki does, and writes formulas in `$$` as
 * fenced blocks.
 */
export function sanitizeTree(root: Root, text: string, options: SanitizeOptions): void {
  resolveReferences(root, text);
  keepLiteralNames(root, text);
  if (text.includes('[!')) nameCallouts(root, text);
  sanitizeChildren(root, {
    ...options,
    shift: headingShift(options.firstHeading),
    inLink: false,
    inCell: false,
  });
}

interface Scope extends SanitizeOptions {
  shift: (depth: Heading['depth']) => Heading['depth'];
  inLink: boolean;
  inCell: boolean;
}

type Parent = Extract<Nodes, { children: unknown }>;

function sanitizeChildren(parent: Parent, scope: Scope): void {
  let inner = scope;
  if (parent.type === 'link') inner = { ...scope, inLink: true };
  if (parent.type === 'tableCell') inner = { ...scope, inCell: true };
  const paired = pairInlineTags(parent.children as PhrasingContent[]);
  const sanitized = paired.flatMap((child) => sanitizeNode(child, inner));
  parent.children = mergeTexts(sanitized);
}

function sanitizeNode(node: PhrasingContent | RootContent, scope: Scope): PhrasingContent[] {
  if (node.type === 'table') joinCells(node);
  if ('children' in node) sanitizeChildren(node, scope);
  if (node.type === 'link') return sanitizeLink(node, scope);
  if (node.type === 'image') return sanitizeImage(node, scope);
  if (node.type === 'heading') {
    node.depth = scope.shift(node.depth);
    node.children = node.children.map(onOneLine);
  }
  if (node.type === 'inlineMath') node.value = inlineTex(node.value, scope);
  if (node.type === 'code') sanitizeCode(node, scope);
  // Only flow content replaces flow content, so the cast never mixes the two.
  else if (node.type === 'math')
    return [mathFence(node.value, node.meta) as unknown as PhrasingContent];
  return [node as PhrasingContent];
}

function sanitizeLink(link: Link, scope: Scope): PhrasingContent[] {
  if (linkKind(link.url) !== 'unknown') {
    link.url = scope.deck(link.url) ?? link.url;
    if (mayBeDead(link.url)) scope.link(link.url, link);
    return [link];
  }
  scope.report(linkLeftOut(link.url), link);
  return [...link.children, ...addressText(link.children, link)];
}

function sanitizeImage(image: Image, scope: Scope): PhrasingContent[] {
  const served = scope.image(image.url);
  if (served !== undefined) return [{ ...image, url: served }];
  scope.report(imageLeftOut(image.url), image);
  const words: PhrasingContent[] = image.alt ? [{ type: 'text', value: image.alt }] : [];
  if (linkKind(image.url) === 'external' && !scope.inLink) {
    const children = words.length > 0 ? words : [{ type: 'text' as const, value: image.url }];
    return [{ type: 'link', url: image.url, title: image.title, children }];
  }
  return [...words, ...addressText(words, image)];
}

/** Returns the address and the title of something that isn't linked, so that no content of the deck is lost. */
function addressText(
  words: readonly PhrasingContent[],
  { url, title }: Link | Image,
): PhrasingContent[] {
  const [only] = words;
  const isSaid = words.length === 1 && only?.type === 'text' && only.value === url;
  const unsaid = [isSaid ? '' : shownAddress(url), title ? `“${title}”` : '']
    .filter(Boolean)
    .join(' ');
  return unsaid ? [{ type: 'text', value: words.length > 0 ? ` (${unsaid})` : unsaid }] : [];
}

/** Shiki's name for plain text. */
const PLAIN_LANGUAGE = 'text';

function sanitizeCode(code: Code, scope: Scope): void {
  if (code.lang === MATH_LANGUAGE) return;
  const { language, title, text } = readFenceInfo(code);
  if (language.kind === 'unknown' && language.label === MATH_LANGUAGE) {
    Object.assign(code, { lang: MATH_LANGUAGE, meta: null });
    return;
  }
  if (language.kind === 'unknown') scope.report(languageUnknown(language.label), code);
  if (text) code.value = `${text}\n${code.value}`;
  const other = detectOther(code.value, language);
  const written = language.label || code.lang;
  if (other && written) scope.report(languageOther(written, other), code);
  code.lang = other ?? fenceName(language) ?? null;
  code.meta = title ? titleAttribute(title) : null;
  // Markdown has no attributes without a language.
  if (title) code.lang ??= PLAIN_LANGUAGE;
}

function detectOther(code: string, language: CodeLanguage): string | undefined {
  if (language.kind === 'unknown') return undefined;
  return detectOtherLanguage(code, language.kind === 'known' ? language.id : PLAIN_LANGUAGE);
}

/** Writes TeX on one line. In a table cell, where Markdown keeps the backslash before a bar, bars must not need one. */
function inlineTex(value: string, { inCell }: Scope): string {
  const line = value.replace(/[\r\n]+/g, ' ');
  return inCell ? line.replace(/(\\*)\|/g, escapeBar) : line;
}

function escapeBar(bar: string, backslashes: string): string {
  return backslashes.length % 2 === 1 ? bar : `${backslashes}\\vert `;
}

function mathFence(value: string, meta: string | null | undefined): Code {
  return {
    type: 'code',
    lang: MATH_LANGUAGE,
    meta: null,
    value: meta ? `${meta}\n${value}` : value,
  };
}

/**
 * Maps heading depths so that the first is `first`, no level is skipped on the way down, and equal depths stay equal.
 */
function headingShift(first: number): (depth: Heading['depth']) => Heading['depth'] {
  const open: number[] = [];
  return (depth) => {
    while (open.length > 0 && (open.at(-1) ?? 0) >= depth) open.pop();
    open.push(depth);
    return Math.min(6, open.length + first - 1) as Heading['depth'];
  };
}

function mergeTexts(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      merged[merged.length - 1] = { ...last, value: last.value + node.value };
    else merged.push(node);
  }
  return merged;
}
