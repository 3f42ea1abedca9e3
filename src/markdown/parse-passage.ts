import type { PhrasingContent, Root } from 'mdast';
import { fromMarkdown, type Options } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mathFromMarkdown } from 'mdast-util-math';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { math } from 'micromark-extension-math';
import { memoize } from '../text/memoize.ts';
import { parsePlain } from './plain-passage.ts';

// HTML blocks would swallow the Markdown inside them; inline, only the tag itself is HTML.
const DISABLED_IN_BLOCKS = ['htmlFlow'];

const DISABLED_IN_LINES = [
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

/** Matches text that may contain an address or become one, by character references. */
const RE_MAY_LINK = /@|www|http|&[#a-z]/i;

/** Matches text that may contain a table. */
const RE_MAY_TABULATE = /\||:-|-:/;

/**
 * Returns the options for parsing `text`. Addresses without markup may begin at any letter, and a table at any line;
 * parsing takes half of the time without looking for them.
 */
function optionsFor(text: string, kind: 'inline' | 'block'): Options {
  const link = RE_MAY_LINK.test(text) ? 'link' : '';
  const table = kind === 'block' && RE_MAY_TABULATE.test(text) ? 'table' : '';
  return createOptions(`${kind} ${link} ${table}`);
}

const createOptions = memoize((parts: `${'inline' | 'block'} ${string}`): Options => {
  const [kind, link, table] = parts.split(' ');
  const syntax = [gfmFootnote(), gfmStrikethrough(), gfmTaskListItem(), math()];
  if (link) syntax.push(gfmAutolinkLiteral());
  if (table) syntax.push(gfmTable());
  // CommonMark doesn't recognize emphasis that ends in CJK punctuation before a letter: `**注意：**必ず`.
  syntax.push(cjkFriendlyExtension());
  syntax.push({ disable: { null: kind === 'inline' ? DISABLED_IN_LINES : DISABLED_IN_BLOCKS } });
  // Of GFM, only addresses change the finished tree.
  const gfm = gfmFromMarkdown().filter(({ transforms }) => link || !transforms);
  return { extensions: syntax, mdastExtensions: [...gfm, mathFromMarkdown()] };
});

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
  return fromMarkdown(kind === 'block' ? text : oneLine(text), optionsFor(text, kind));
}

/** Takes a tree out of the cache; callers may change it, so each is returned only once. */
function take(text: string, kind: 'inline' | 'block'): Root | undefined {
  const root = kept.get(kind + text);
  if (root) kept.delete(kind + text);
  return root;
}

const oneLine = (text: string): string => text.replace(/[\r\n]/g, ' ');
