import type { PhrasingContent, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Options } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mathFromMarkdown } from 'mdast-util-math';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { gfm } from 'micromark-extension-gfm';
import { math } from 'micromark-extension-math';

// Emphasis that ends in CJK punctuation is none to CommonMark where a letter follows: `**注意：**必ず`.
const EXTENSIONS = [gfm(), math(), cjkFriendlyExtension()];
const MDAST_EXTENSIONS = [gfmFromMarkdown(), mathFromMarkdown()];

// HTML blocks would swallow the Markdown inside of them; inline, a tag is a tag and the rest stays Markdown.
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

/** Parses GFM with `$…$`, `$$` fences, and emphasis next to CJK punctuation. Positions are offsets in `text`. */
export function parseBlocks(text: string): Root {
  return fromMarkdown(text, BLOCK);
}

/** Parses one line of inline Markdown; what looks like a list or a heading is text. */
export function parseLine(text: string): PhrasingContent[] {
  const { children } = fromMarkdown(text.replace(/[\r\n]/g, ' '), INLINE);
  return children.flatMap((block) => (block.type === 'paragraph' ? block.children : []));
}
