import type { PhrasingContent, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Options } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mathFromMarkdown } from 'mdast-util-math';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { gfm } from 'micromark-extension-gfm';
import { math } from 'micromark-extension-math';
import { parsePlain } from './plain-passage.ts';

// CommonMark doesn't recognize emphasis that ends in CJK punctuation before a letter: `**注意：**必ず`.
const EXTENSIONS = [gfm(), math(), cjkFriendlyExtension()];
const MDAST_EXTENSIONS = [gfmFromMarkdown(), mathFromMarkdown()];

// HTML blocks would swallow the Markdown inside them; inline, only the tag itself is HTML.
const BLOCK: Options = {
  extensions: [...EXTENSIONS, { disable: { null: ['htmlFlow'] } }],
  mdastExtensions: MDAST_EXTENSIONS,
};

const FLOW = [
  ...[
    'blockQuote',
    'codeFenced',
    'codeIndented',
    'definition',
    'gfmFootnoteDefinition',
    'headingAtx',
    'htmlFlow',
  ],
  ...['list', 'mathFlow', 'setextUnderline', 'table', 'thematicBreak'],
];

const INLINE: Options = {
  extensions: [...EXTENSIONS, { disable: { null: FLOW } }],
  mdastExtensions: MDAST_EXTENSIONS,
};

/** Maximum number of trees cached for later parsing. */
const MAX_KEPT = 2000;
const kept = new Map<string, Root>();

/** Parses `text` to examine the tree, and caches it for `parseBlocks` or `parseLine`. */
export function lookAt(text: string, kind: 'inline' | 'block'): Root {
  const known = kept.get(kind + text);
  if (known) return known;
  const root = parse(text, kind);
  if (kept.size >= MAX_KEPT) kept.clear();
  kept.set(kind + text, root);
  return root;
}

/** Parses GFM with `$…$`, `$$` fences, and emphasis next to CJK punctuation. Positions are offsets in `text`. */
export function parseBlocks(text: string): Root {
  return take(text, 'block') ?? parse(text, 'block');
}

/** Parses one line of inline Markdown; what looks like a list or a heading is text. */
export function parseLine(text: string): PhrasingContent[] {
  const { children } = take(text, 'inline') ?? parse(text, 'inline');
  return children.flatMap((block) => (block.type === 'paragraph' ? block.children : []));
}

/** Parses one line of inline Markdown to a tree with one paragraph. */
export function parseLineTree(text: string): Root {
  return { type: 'root', children: [{ type: 'paragraph', children: parseLine(text) }] };
}

function parse(text: string, kind: 'inline' | 'block'): Root {
  const plain = parsePlain(text);
  if (plain) return plain;
  return kind === 'block' ? fromMarkdown(text, BLOCK) : fromMarkdown(oneLine(text), INLINE);
}

/** Takes a tree out of the cache; callers may change it, so each is returned only once. */
function take(text: string, kind: 'inline' | 'block'): Root | undefined {
  const root = kept.get(kind + text);
  if (root) kept.delete(kind + text);
  return root;
}

const oneLine = (text: string): string => text.replace(/[\r\n]/g, ' ');
