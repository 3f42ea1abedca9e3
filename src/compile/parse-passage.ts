import type { PhrasingContent, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Options } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mathFromMarkdown } from 'mdast-util-math';
import { gfm } from 'micromark-extension-gfm';
import { math } from 'micromark-extension-math';

const EXTENSIONS = [gfm(), math()];
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

/** Parses GFM with `$…$` and `$$` fences. Positions are offsets in `text`. */
export function parseBlocks(text: string): Root {
  return fromMarkdown(text, BLOCK);
}

/** Parses one line of inline Markdown; what looks like a list or a heading is text. */
export function parseLine(text: string): PhrasingContent[] {
  const { children } = fromMarkdown(text.replace(/[\r\n]/g, ' '), INLINE);
  return children.flatMap((block) => (block.type === 'paragraph' ? block.children : []));
}
