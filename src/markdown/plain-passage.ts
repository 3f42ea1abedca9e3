import type { Root } from 'mdast';

// No character that Markdown, GFM, or a formula gives a meaning to, wherever it is in a line that begins with a letter.
const RE_PLAIN = /^\p{L}(?:[\p{L}\p{N} ,.;?'"()/’“”–—]*[\p{L}\p{N},.;?'"()/’“”–—])?$/u;
const RE_ADDRESS = /www\./i;

/**
 * The tree of one line of words without markup, which most headings and many questions are, at a hundredth of the cost
 * of parsing it. Positions are offsets in `text`.
 * @returns undefined where only a parser can tell what `text` is
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
