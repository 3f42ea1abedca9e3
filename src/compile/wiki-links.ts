import type { Image, Link, PhrasingContent, Root, Text } from 'mdast';
import { visit, SKIP } from 'unist-util-visit';
import { wikiAddress } from './find-image.ts';

const RE_WIKI = /(!?)\[\[([^\s[\]|#][^[\]|#\n]*)?(#[^[\]|\n]*)?(?:\\?\|([^[\]\n]*))?\]\]/g;

/**
 * Converts Obsidian's links to Markdown's, in place: `![[plan.png]]` and `![[plan.png|words]]` to an image found by its
 * name; `[[note]]`, `[[note#part]]`, and `[[note|words]]` to a link. If `note` returns no address for a name, the link
 * stays as written: `[[nodiscard]]` may not be a link.
 */
export function resolveWikiLinks(root: Root, note: (name: string) => string | undefined): void {
  visit(root, 'text', (node, index, parent) => {
    if (!parent || index === undefined || parent.type === 'link' || !node.value.includes('[[')) {
      return undefined;
    }
    const pieces = replaceIn(node, note);
    if (!pieces) return undefined;
    parent.children.splice(index, 1, ...pieces);
    return [SKIP, index + pieces.length];
  });
}

function replaceIn(node: Text, note: (name: string) => string | undefined) {
  const { value } = node;
  const pieces: PhrasingContent[] = [];
  let done = 0;
  for (const match of value.matchAll(RE_WIKI)) {
    const [whole, mark, name = '', , words = ''] = match;
    const made = mark
      ? toImage(name.trim(), words.trim())
      : toLink(name.trim(), words.trim(), note);
    if (!made) continue;
    if (match.index > done) pieces.push(textAt(node, done, match.index));
    pieces.push({ ...made, position: textAt(node, match.index, match.index).position });
    done = match.index + whole.length;
  }
  if (done === 0) return undefined;
  if (done < value.length) pieces.push(textAt(node, done, value.length));
  return pieces;
}

/** Converts an image; the words after the bar describe it, unless they are its size. */
function toImage(name: string, words: string): Image | undefined {
  if (!/\.\w+$/.test(name)) return undefined;
  const isSize = /^\d+(?:x\d+)?$/.test(words);
  const stem = name.slice(name.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
  return { type: 'image', url: wikiAddress(name), alt: words && !isSize ? words : stem };
}

function toLink(
  name: string,
  words: string,
  note: (name: string) => string | undefined,
): Link | undefined {
  const url = name ? note(name) : undefined;
  if (url === undefined) return undefined;
  return { type: 'link', url, children: [{ type: 'text', value: words || name }] };
}

/** Creates a part of a text; its offset in the deck is correct if the text has no escapes. */
function textAt({ value, position }: Text, start: number, end: number): Text {
  const text: Text = { type: 'text', value: value.slice(start, end) };
  if (!position) return text;
  const offset = (position.start.offset ?? 0) + start;
  return { ...text, position: { ...position, start: { ...position.start, offset } } };
}
