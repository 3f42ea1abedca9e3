import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { WRITTEN_MARK } from '../../src/compile/written-mark.ts';

/** References of a page to other places, read from its HTML. */
export interface ParsedPage {
  title: string;
  /** In document order, repeated if elements share one. */
  ids: string[];
  links: PageLink[];
  /** Ids that elements refer to as their label, description, controlled part, or list of values. */
  references: string[];
}

export interface PageLink {
  /** As written, decoded. */
  href: string;
  /** Whether it comes from the text of a deck or a note. */
  written: boolean;
}

const LINKING = ['href', 'src', 'data', 'poster', 'action', 'formAction', 'xLinkHref'] as const;
const NAMING = ['htmlFor', 'ariaLabelledBy', 'ariaDescribedBy', 'list', 'form'] as const;

/** Parses a page like a browser; the contents of `<template>`s count as part of it. */
export function readPage(html: string): ParsedPage {
  const page: ParsedPage = { title: '', ids: [], links: [], references: [] };
  readTree(fromHtml(html), page);
  return page;
}

function readTree(root: Root, page: ParsedPage): void {
  visit(root, 'element', (element) => {
    const { tagName, properties, content } = element;
    if (tagName === 'title' && page.title === '') page.title = toString(element).trim();
    if (properties.id !== undefined) page.ids.push(properties.id);
    const written = WRITTEN_MARK.replace('data-w', 'dataW') in properties;
    for (const href of linksOf(element)) page.links.push({ href, written });
    for (const name of NAMING) page.references.push(...wordsOf(properties[name]));
    if (content) readTree(content, page);
    return tagName === 'title' ? SKIP : undefined;
  });
}

function linksOf({ properties }: Element): string[] {
  const links = LINKING.flatMap((name) =>
    typeof properties[name] === 'string' ? [properties[name]] : [],
  );
  const sets = typeof properties.srcSet === 'string' ? properties.srcSet.split(',') : [];
  return [...links, ...sets.map((one) => one.trim().split(/\s+/, 1)[0] ?? '')];
}

function wordsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' ? value.split(/\s+/).filter(Boolean) : [];
}
