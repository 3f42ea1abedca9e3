import type { Image, Link, PhrasingContent, Root, Text } from 'mdast';
import { visit, SKIP } from 'unist-util-visit';
import { wikiAddress } from './find-image.ts';

const RE_WIKI = /(!?)\[\[([^\s[\]|#][^[\]|#\n]*)?(#[^[\]|\n]*)?(?:\\?\|([^[\]\n]*))?\]\]/g;

/** A link in Obsidian's form. */
export interface WikiLink {
  /** Empty for a link within its deck. */
  name: string;
  /** Without `#`; empty for a link to all of a file. */
  heading: string;
  /** Empty if the link is called like its target. */
  label: string;
}

/** Returns the address that a link leads to; undefined if it may not be a link. */
export type AddressOf = (link: WikiLink) => string | undefined;

/**
 * Converts Obsidian's links to Markdown's, in place: `![[plan.png]]` and `![[plan.png|words]]` to an image found by its
 * name; `[[note]]`, `[[note#part]]`, `[[note|words]]`, and the embedded `![[note]]` to a link. A link without an address stays as written:
 * `[[nodiscard]]` may not be a link.
 */
export function resolveWikiLinks(root: Root, addressOf: AddressOf): void {
  visit(root, 'text', (node, index, parent) => {
    if (!parent || index === undefined || parent.type === 'link' || !node.value.includes('[[')) {
      return undefined;
    }
    const pieces = replaceIn(node, addressOf);
    if (!pieces) return undefined;
    parent.children.splice(index, 1, ...pieces);
    return [SKIP, index + pieces.length];
  });
}

function replaceIn(node: Text, addressOf: AddressOf) {
  const { value } = node;
  const pieces: PhrasingContent[] = [];
  let done = 0;
  for (const match of value.matchAll(RE_WIKI)) {
    const [whole, mark, name = '', heading = '', words = ''] = match;
    // The id of a block: the link leads to the start of its note.
    const place = heading.startsWith('#^') ? '' : heading.slice(1).trim();
    const link = { name: name.trim(), heading: place, label: words.trim() };
    const made = (mark && toImage(link)) || toLink(link, addressOf);
    if (!made) continue;
    if (match.index > done) pieces.push(textAt(node, done, match.index));
    pieces.push({ ...made, position: textAt(node, match.index, match.index).position });
    done = match.index + whole.length;
  }
  if (done === 0) return undefined;
  if (done < value.length) pieces.push(textAt(node, done, value.length));
  return pieces;
}

/** Converts an image; the words after the bar describe it, unless they are its size. Undefined for a note. */
function toImage({ name, label }: WikiLink): Image | undefined {
  if (!/\.\w+$/.test(name) || /\.mdx?$/i.test(name)) return undefined;
  const isSize = /^\d+(?:x\d+)?$/.test(label);
  const stem = name.slice(name.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
  return { type: 'image', url: wikiAddress(name), alt: label && !isSize ? label : stem };
}

function toLink(link: WikiLink, addressOf: AddressOf): Link | undefined {
  const { name, heading, label } = link;
  const url = name || heading ? addressOf(link) : undefined;
  if (url === undefined) return undefined;
  const target = [name.slice(name.lastIndexOf('/') + 1), ...heading.split('#')];
  const value = label || target.filter((part) => part !== '').join(' > ');
  return { type: 'link', url, children: [{ type: 'text', value }] };
}

/** Creates a part of a text; its offset in the deck is correct if the text has no escapes. */
function textAt({ value, position }: Text, start: number, end: number): Text {
  const text: Text = { type: 'text', value: value.slice(start, end) };
  if (!position) return text;
  const offset = (position.start.offset ?? 0) + start;
  return { ...text, position: { ...position, start: { ...position.start, offset } } };
}
