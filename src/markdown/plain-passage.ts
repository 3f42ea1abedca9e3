import type { Root } from 'mdast';

// Matches no character with a meaning in Markdown, GFM, or formulas, on a line that begins with a letter.
const RE_PLAIN = /^\p{L}(?:[\p{L}\p{N} ,.;?'"()/’“”–—]*[\p{L}\p{N},.;?'"()/’“”–—])?$/u;
const RE_ADDRESS = /www\./i;

/**
 * Returns the tree of one line of words without markup, as in most headings and many questions, at a hundredth of the
 * cost of parsing. Positions are offsets in `text`.
 * @returns undefined if `text` needs a parser
 */
export function parsePlain(text: string): Root | undefined {
  if (!RE_PLAIN.test(text) || RE_ADDRESS.test(text)) return undefined;
  const position = () => ({
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: text.length + 1, offset: text.length },
  });
  const value = { type: 'text' as const, value: text, position: position() };
  return {
    type: 'root',
    children: [{ type: 'paragraph', children: [value], position: position() }],
    position: position(),
  };
}
