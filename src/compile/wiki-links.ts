import type { Image, Link, PhrasingContent, Root, Text } from 'mdast';
import { visit, SKIP } from 'unist-util-visit';
import { wikiAddress } from './find-image.ts';
import { sourceOf, textAt } from './text-at.ts';

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
 * @param text the source of `root`
 */
export function resolveWikiLinks(root: Root, text: string, addressOf: AddressOf): void {
  visit(root, 'text', (node, index, parent) => {
    if (!parent || index === undefined || parent.type === 'link' || !node.value.includes('[[')) {
      return undefined;
    }
    if (sourceOf(node, text).includes('\\[')) return undefined;
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
    const [whole, mark] = match;
    const link = readWikiLink(match);
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

/** Returns a Markdown text with the texts of its links in Obsidian's form, where `addressOf` knows them. */
export function withoutWikiLinks(text: string, root: Root, addressOf: AddressOf): string {
  const pieces: string[] = [];
  let done = 0;
  visit(root, 'text', (node) => {
    const source = sourceOf(node, text);
    if (!source.includes('[[') || source.includes('\\[')) return;
    const start = node.position?.start.offset ?? 0;
    const plain = source.replace(RE_WIKI, (whole, ...groups: string[]) => {
      const link = readWikiLink([whole, ...groups]);
      const isImage = whole.startsWith('!') && toImage(link);
      return isImage || addressOf(link) === undefined ? whole : textOf(link);
    });
    pieces.push(text.slice(done, start), plain);
    done = start + source.length;
  });
  return pieces.join('') + text.slice(done);
}

function readWikiLink(match: readonly (string | undefined)[]): WikiLink {
  const [, , name = '', heading = '', words = ''] = match;
  // The id of a block: the link leads to the start of its note.
  const place = heading.startsWith('#^') ? '' : heading.slice(1).trim();
  return { name: name.trim(), heading: place, label: words.trim() };
}

/** Converts an image; the words after the bar describe it, unless they are its size. Undefined for a note. */
function toImage({ name, label }: WikiLink): Image | undefined {
  if (!/\.\w+$/.test(name) || /\.mdx?$/i.test(name)) return undefined;
  const isSize = /^\d+(?:x\d+)?$/.test(label);
  const stem = name.slice(name.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
  return { type: 'image', url: wikiAddress(name), alt: label && !isSize ? label : stem };
}

function toLink(link: WikiLink, addressOf: AddressOf): Link | undefined {
  const url = link.name || link.heading ? addressOf(link) : undefined;
  if (url === undefined) return undefined;
  return { type: 'link', url, children: [{ type: 'text', value: textOf(link) }] };
}

function textOf({ name, heading, label }: WikiLink): string {
  const target = [name.slice(name.lastIndexOf('/') + 1), ...heading.split('#')];
  return label || target.filter((part) => part !== '').join(' > ');
}
