import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

import type { Highlighter } from './highlighter.ts';
import { codeLanguage, MATH_LANGUAGE } from './languages.ts';

const PREFIX = 'language-';

interface Block {
  pre: Element;
  code: string;
  language: string;
  label: string;
}

/**
 * Colours code blocks: `<div class="code" data-language="Python"><pre tabindex="0"><code>…`. The frame is where a browser
 * script puts its copy button.
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
      language: id,
      label: language.label,
    });
  });
  return blocks;
}

function frame({ pre, code, language, label }: Block, highlighter: Highlighter): void {
  const children = highlighter.highlight(code, language);
  pre.tagName = 'div';
  pre.properties = { className: ['code'], ...(label && { dataLanguage: label }) };
  pre.children = [
    {
      type: 'element',
      tagName: 'pre',
      properties: { tabIndex: 0 },
      children: [{ type: 'element', tagName: 'code', properties: {}, children }],
    },
  ];
}
