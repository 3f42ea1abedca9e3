import type { Element, ElementContent, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { sanitize, type Schema } from 'hast-util-sanitize';
import { defaultHandlers, toMdast, type Handle } from 'hast-util-to-mdast';
import { toString } from 'hast-util-to-string';
import type { Nodes as MarkdownNodes, PhrasingContent } from 'mdast';
import type {} from 'mdast-util-math';
import type {} from 'mdast-util-mdx';
import { SKIP, visit } from 'unist-util-visit';
import { linkKind } from '../compile/link-kind.ts';
import { SANITIZE_SCHEMA } from '../compile/sanitize-schema.ts';
import { decodePercent } from '../text/decode-percent.ts';
import { markFormulas, readFormula, writeLegacyFormulas } from './mark-formulas.ts';
import { writeDeckMarkdown } from './write-deck-markdown.ts';

export interface HtmlOptions {
  /** Returns the Markdown address of an image of the file; undefined if there is none with this name. */
  image: (name: string) => string | undefined;
  /** Called for each thing that decks can't contain. */
  report: (code: string, message: string, hint: string) => void;
}

/** Inline elements that decks may contain. */
const KEPT_TAGS = ['sub', 'sup', 'kbd', 'u', 'mark', 'small'];

/** Elements whose contents aren't text. */
const DROPPED = new Set(
  'script style iframe object embed applet form input textarea select video audio svg math template noscript'.split(
    ' ',
  ),
);

const SCHEMA: Schema = {
  ...SANITIZE_SCHEMA,
  tagNames: [...(SANITIZE_SCHEMA.tagNames ?? []), 'center', 'font'],
  attributes: {
    ...SANITIZE_SCHEMA.attributes,
    code: [['className', /^language-./]],
    pre: [['className', /^language-./]],
  },
  // Images are those of the file; other addresses were dropped before.
  protocols: { href: ['http', 'https', 'mailto'] },
};

/** Converts another program's HTML to Markdown for a deck. Fetches nothing, executes nothing, and never throws. */
export function htmlToMarkdown(html: string, options: HtmlOptions): string {
  try {
    return convert(html, options);
  } catch (error) {
    // Elements thousands of levels deep, which no stack has room for.
    if (!(error instanceof RangeError)) throw error;
    options.report(
      'nested-too-deep',
      'Its elements are nested too deeply; only its text is kept.',
      'Remove the formatting in the other program.',
    );
    return convert(html.replace(/<[^>]*>/g, ' '), options);
  }
}

function convert(html: string, options: HtmlOptions): string {
  const text = writeLegacyFormulas(dropSounds(html, options));
  const tree = fromHtml(text, { fragment: true });
  dropForeign(tree, options);
  const safe = sanitize(tree, SCHEMA) as Root;
  markFormulas(safe);
  const root = toMdast(safe, { handlers: HANDLERS });
  return writeDeckMarkdown(root.type === 'root' ? root : { type: 'root', children: [root] });
}

function dropSounds(html: string, { report }: HtmlOptions): string {
  return html.replace(/\[sound:([^\]]*)\]/gi, (_all, name: string) => {
    report(
      'sound-left-out',
      `Decks can’t contain sounds; removed “${name}”.`,
      'Describe it in words.',
    );
    return '';
  });
}

/** Removes and reports what decks can't contain, and changes the addresses of images to those in a deck. */
function dropForeign(tree: Root, { image, report }: HtmlOptions): void {
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (DROPPED.has(node.tagName) && !isCheckbox(node)) {
      report(
        'element-left-out',
        `Decks can’t contain <${node.tagName}>; removed with its contents.`,
        'Write what it shows as text.',
      );
      parent.children.splice(index, 1);
      return index;
    }
    const handlers = Object.keys(node.properties).filter((name) => /^on/i.test(name));
    if (handlers.length > 0)
      report(
        'script-left-out',
        `Removed a script of <${node.tagName}>.`,
        'Nothing needs to be changed.',
      );
    const address = node.properties.href;
    if (typeof address === 'string' && linkKind(address) === 'unknown') {
      report(
        'link-left-out',
        `Removed the link to ${address}; its text stays.`,
        'Link to an http address.',
      );
      node.tagName = 'span';
    }
    return node.tagName === 'img' ? placeImage(node, index, parent, { image, report }) : undefined;
  });
}

function placeImage(
  node: Element,
  index: number,
  parent: { children: Nodes[] },
  { image, report }: HtmlOptions,
): number | undefined {
  const src = typeof node.properties.src === 'string' ? node.properties.src : '';
  const placed = linkKind(src) === 'internal' ? image(decodePercent(src)) : undefined;
  if (placed !== undefined) {
    node.properties.src = placed;
    return undefined;
  }
  const isRemote = linkKind(src) === 'external';
  report(
    isRemote ? 'image-remote' : 'image-missing',
    isRemote
      ? `The image ${src} is on another site; it was not fetched, and its text is kept.`
      : `The image “${src.slice(0, 100)}” is not in the file; its text is kept.`,
    'Put the image next to the deck.',
  );
  const alt = typeof node.properties.alt === 'string' ? node.properties.alt : '';
  parent.children.splice(index, 1, { type: 'text', value: alt });
  return index + 1;
}

function isCheckbox(node: Element): boolean {
  return node.tagName === 'input' && node.properties.type === 'checkbox';
}

const keepTag: Handle = (state, node: Element) => ({
  type: 'mdxJsxTextElement',
  name: node.tagName,
  attributes: [],
  children: state.all(node) as PhrasingContent[],
});

/**
 * By itself, hast-util-to-mdast puts blank lines between items if one of them has a list of several items inside, which
 * turns all of their text into paragraphs.
 */
const writeItem: Handle = (state, node: Element) => {
  const item = defaultHandlers.li(state, node);
  const hasParagraph = node.children.some(
    (child) => child.type === 'element' && child.tagName === 'p',
  );
  const needsBlank = item.children.some(
    ({ type }, index) => type === item.children[index - 1]?.type,
  );
  item.spread = hasParagraph || needsBlank;
  return item;
};

const HANDLERS: Record<string, Handle> = {
  li: writeItem,
  ...Object.fromEntries(KEPT_TAGS.map((name) => [name, keepTag])),
  code(_state, node: Element) {
    const formula = readFormula(node);
    if (formula?.isDisplay) return { type: 'math', value: formula.tex, meta: null };
    if (formula) return { type: 'inlineMath', value: formula.tex };
    return { type: 'inlineCode', value: toString(node).replace(/\s+/g, ' ') };
  },
  pre(_state, node: Element) {
    let language = languageOf(node);
    visit(node, 'element', (inner) => {
      language ||= languageOf(inner);
      return language ? SKIP : undefined;
    });
    const value = textOf(node).replace(/^\n|\n$/g, '');
    return { type: 'code', lang: language || null, meta: null, value } satisfies MarkdownNodes;
  },
};

function languageOf({ properties }: Element): string {
  const names = Array.isArray(properties.className) ? properties.className.map(String) : [];
  const found = names.find((name) => name.startsWith('language-')) ?? '';
  return found.slice('language-'.length);
}

/** Returns the text of code, in which Anki's editor writes line breaks as elements. */
function textOf(node: Element | ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  if (node.tagName === 'br') return '\n';
  const text = node.children.map(textOf).join('');
  return node.tagName === 'div' && !text.endsWith('\n') ? `${text}\n` : text;
}
