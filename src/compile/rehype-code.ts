import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

import { fenceTitle } from './fence-info.ts';
import type { Highlighter } from './highlighter.ts';
import { codeLanguage, MATH_LANGUAGE } from './languages.ts';

const PREFIX = 'language-';

interface Block {
  pre: Element;
  code: string;
  /** As written in the fence. */
  written: string;
  /** Of the grammar; empty if there is none. */
  language: string;
  label: string;
  title: string | undefined;
}

/**
 * Highlights code blocks: `<div class="code" data-language="Python"><pre tabindex="0"><code class="language-py">…`. A browser script adds a
 * copy button to the frame. A block with a title is a `<figure>` with a `<figcaption>`.
 */
export function rehypeCode(
  getHighlighter: () => Promise<Highlighter>,
): (tree: Root) => Promise<void> {
  return async (tree) => {
    const blocks = findBlocks(tree);
    if (blocks.length === 0) return;
    const highlighter = await getHighlighter();
    const languages = new Set(blocks.map((block) => block.language).filter(Boolean));
    await Promise.all([...languages].map((language) => highlighter.load(language)));
    for (const block of blocks) frame(block, highlighter);
  };
}

function findBlocks(tree: Root): Block[] {
  const blocks: Block[] = [];
  visit(tree, 'element', (pre) => {
    const [code] = pre.children;
    if (pre.tagName !== 'pre' || code?.type !== 'element' || code.tagName !== 'code') return;
    const names = code.properties.className;
    const name = Array.isArray(names)
      ? names.map(String).find((each) => each.startsWith(PREFIX))
      : undefined;
    const written = name?.slice(PREFIX.length) ?? '';
    if (written === MATH_LANGUAGE) return;
    const language = codeLanguage(written);
    const id = language.kind === 'known' ? language.id : '';
    blocks.push({
      pre,
      code: toString(code).replace(/\n$/, ''),
      written,
      language: id,
      label: language.label,
      title: titleOf(code),
    });
  });
  return blocks;
}

/** Returns the title: a property in a card's tree; in a note's, part of the fence's info string that Astro keeps. */
function titleOf({ properties: { title, metastring } }: Element): string | undefined {
  if (typeof title === 'string') return title;
  return typeof metastring === 'string' ? fenceTitle(metastring) : undefined;
}

function frame(
  { pre, code, written, language, label, title }: Block,
  highlighter: Highlighter,
): void {
  pre.tagName = title ? 'figure' : 'div';
  pre.properties = { className: ['code'], ...(label && { dataLanguage: label }) };
  const properties = written ? { className: [PREFIX + written] } : {};
  const inside = element('code', properties, highlighter.highlight(code, language));
  pre.children = [element('pre', { tabIndex: 0 }, [inside])];
  if (title) pre.children.unshift(element('figcaption', {}, [{ type: 'text', value: title }]));
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children };
}
