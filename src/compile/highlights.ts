import type { PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { inlineTag, onOneLine } from './inline-tags.ts';
import { sourceOf, textAt } from './text-at.ts';

const RE_MARK = /(?<!=)==(?!=)/g;
/** Letters of scripts that put no spaces between words, so that a mark may touch them. */
const UNSPACED = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;
/** What may precede an opening mark: no word and no operator, as in `a==b` and `*==b`. */
const RE_BEFORE = new RegExp(
  String.raw`^(?:[${UNSPACED}]|[^\p{L}\p{N}\p{Sm}\p{Sk}_)\]}!:%&*/-])?$`,
  'u',
);
/** What may follow a closing mark. */
const RE_AFTER = new RegExp(
  String.raw`^(?:[${UNSPACED}]|[^\p{L}\p{N}\p{Sm}\p{Sk}_(\[{&*/])?$`,
  'u',
);
/** What a highlight may begin with. */
const RE_FIRST = /^[\p{L}\p{N}\p{Ps}\p{Pi}\p{Sc}\uE000¿¡#@&~+-]$/u;
/** What stands for a node other than text. */
const NODE = '\uE000';

/**
 * Replaces Obsidian's `==highlights==` with `mark` elements, in place. Both marks are in the same block, touch what is
 * between them, and touch no word outside; comparisons stay as written: `a == b`, `a==b==c`, `"==" and "==="`.
 */
export function markHighlights(root: Root, text: string): void {
  if (!text.includes('==')) return;
  visit(root, (node) => {
    if (!('children' in node)) return;
    const children = node.children as PhrasingContent[];
    if (children.some(hasMark)) node.children = markIn(children, text);
  });
}

function hasMark(node: PhrasingContent): boolean {
  return node.type === 'text' && node.value.includes('==');
}

function markIn(children: readonly PhrasingContent[], text: string): PhrasingContent[] {
  const marked: PhrasingContent[] = [];
  /** Index in `marked` of the opening mark. */
  let opened: number | undefined;
  for (const { node, sides } of splitAtMarks(children, text)) {
    const [first, ...inside] = opened === undefined ? [] : marked.slice(opened);
    if (sides && opened !== undefined && closes(sides)) {
      if (inside.some(hasContent)) marked.splice(opened, Infinity, highlight(first, inside, node));
      else marked.push(node);
      opened = undefined;
      continue;
    }
    if (sides) opened = opens(sides) ? marked.length : undefined;
    marked.push(node);
  }
  return marked;
}

function highlight(
  first: PhrasingContent | undefined,
  inside: readonly PhrasingContent[],
  last: PhrasingContent,
): PhrasingContent {
  const mark = inlineTag('mark', inside.map(onOneLine));
  const start = first?.position?.start;
  const end = last.position?.end;
  return start && end ? { ...mark, position: { start, end } } : mark;
}

/** The characters next to a mark; empty at the start and the end of a block. */
interface Sides {
  before: string;
  after: string;
}

/** Splits texts before and after each `==`, which gets its `sides`. */
function* splitAtMarks(
  children: readonly PhrasingContent[],
  text: string,
): Generator<{ node: PhrasingContent; sides?: Sides }> {
  for (const [index, child] of children.entries()) {
    if (child.type !== 'text' || sourceOf(child, text).includes('\\=')) {
      yield { node: child };
      continue;
    }
    let done = 0;
    for (const { index: at } of child.value.matchAll(RE_MARK)) {
      if (at > done) yield { node: textAt(child, done, at) };
      done = at + 2;
      const before = lastCharacter(child.value.slice(0, at)) ?? sideOf(children[index - 1]);
      const after = firstCharacter(child.value.slice(done)) ?? sideOf(children[index + 1]);
      yield { node: textAt(child, at, done), sides: { before, after } };
    }
    if (done < child.value.length) yield { node: textAt(child, done, child.value.length) };
  }
}

function opens({ before, after }: Sides): boolean {
  if (!RE_BEFORE.test(before)) return false;
  return RE_FIRST.test(after) || (/^["'*]$/.test(after) && /^\s?$/.test(before));
}

function closes({ before, after }: Sides): boolean {
  return /^[^\s=]$/u.test(before) && RE_AFTER.test(after);
}

/** Returns what a text ends next to: nothing, a line break, or another node. */
function sideOf(node: PhrasingContent | undefined): string {
  if (!node) return '';
  return node.type === 'break' ? '\n' : NODE;
}

const firstCharacter = (text: string): string | undefined => /^./su.exec(text)?.[0];
const lastCharacter = (text: string): string | undefined => /.$/su.exec(text.slice(-2))?.[0];

function hasContent(node: PhrasingContent): boolean {
  if (node.type === 'text') return /[\p{L}\p{N}]/u.test(node.value);
  return 'children' in node ? node.children.some(hasContent) : node.type !== 'break';
}
