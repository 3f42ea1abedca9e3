import type { Root } from 'mdast';
import { visit, SKIP } from 'unist-util-visit';
import { parseBlocks, parseLineTree } from '../markdown/parse-passage.ts';
import { readDeckLink } from '../library/deck-links.ts';
import { markHighlights } from './highlights.ts';
import { type AddressOf, withoutWikiLinks } from './wiki-links.ts';

/*
 * Cards for other programs: what only Obsidian and Recto read becomes Markdown that every program reads.
 */

/** Replaces links between decks with their text, in place. */
export function unlinkDecks(root: Root): void {
  visit(root, 'link', (link, index, parent) => {
    if (!parent || index === undefined || !readDeckLink(link.url)) return undefined;
    parent.children.splice(index, 1, ...link.children);
    return [SKIP, index + link.children.length];
  });
}

/**
 * Returns a handwritten Markdown text with the text of its links between notes, and with its highlights as `<mark>`; all
 * else stays as written.
 */
export function withoutNoteMarks(text: string, form: 'line' | 'blocks', note: AddressOf): string {
  const parse = form === 'line' ? parseLineTree : parseBlocks;
  const plain = text.includes('[[') ? withoutWikiLinks(text, parse(text), note) : text;
  return plain.includes('==') ? withMarkTags(plain, parse(plain)) : plain;
}

function withMarkTags(text: string, root: Root): string {
  markHighlights(root, text);
  const pieces: string[] = [];
  let done = 0;
  visit(root, 'mdxJsxTextElement', ({ position }) => {
    const start = position?.start.offset ?? 0;
    const end = position?.end.offset ?? 0;
    const written = text.slice(start, end);
    // Escapes before it in the same text move its offsets.
    if (start < done || !/^==[^]+==$/.test(written)) return;
    pieces.push(text.slice(done, start), `<mark>${written.slice(2, -2)}</mark>`);
    done = end;
  });
  return pieces.join('') + text.slice(done);
}
