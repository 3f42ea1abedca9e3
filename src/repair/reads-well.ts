import type { Code, Nodes, Parents, RootContent } from 'mdast';
import type { InlineMath, Math as MathBlock } from 'mdast-util-math';
import { EXIT, visitParents } from 'unist-util-visit-parents';
import { lookAt } from '../markdown/parse-passage.ts';
import { SENTENCE_START } from './blocks/bullets.ts';
import { hasForeignBullets } from './blocks/containers.ts';
import { isTitle } from './blocks/structure.ts';
import { spaceAfter, spaceBefore } from './blocks/spacing.ts';
import { mathScore } from './delimiters/math-score.ts';
import { CITATION } from './delimiters/pair-delimiters.ts';
import { isShell } from './delimiters/pair-dollars.ts';
import type { Range } from '../text/ranges.ts';
import type { Notation } from './tex/notation.ts';
import { readsAsWritten } from './tex/repair-tex.ts';

/** Text without these contains no formula, so only the fast rules for lists and fences apply. */
const RE_MAY_HOLD_MATH = /[$\\]/;

/** Lines that Markdown doesn't read as the list or paragraph that was intended. */
const RE_ODD_LINE =
  /^[ \t>]*(?:\d{1,3}[.)](?=[^\s\d.)])|-(?=[$\\]))|:[ \t]*\r?\n[ \t>]*(?!1[.)])\d{1,2}[.)][ \t]/m;

/** A delimiter, an environment, or a TeX command in plain text. */
const RE_TEX_IN_TEXT = /(?<!\\)(?:\\\\)*\$|\\[()[\]]|\\[A-Za-z]{2,}/;

/** Brackets escaped for Markdown: `\[1\]`, `\[2, 5\]`. */
const RE_CITATION = new RegExp(String.raw`\\\[${CITATION}\\\]`, 'g');

/** A list marker or a sentence after a formula that lost its line break. */
const RE_GLUED_MARKER = /^(?:[-*+•](?:[ \t]|\$|\\\(|\*\*)|\d{1,3}[.)][ \t]*[$\\*A-Z])/;
const RE_ITEM_GOES_ON = new RegExp(
  String.raw`^(?:[ \t]{2,12}[-*+][ \t]+\S|[ \t]?${SENTENCE_START}|[ \t]?\p{Lu}\p{Ll}+:)`,
  'u',
);

/**
 * Whether Markdown and KaTeX read a passage with formulas as it was meant: no delimiter left in its text, no formula that
 * is prose, that KaTeX rejects, or that touches a word, and no list or fence that its writer closed in another place.
 * False for a passage without formulas.
 */
export function readsWell(text: string, kind: 'inline' | 'block', notation: Notation): boolean {
  if (!RE_MAY_HOLD_MATH.test(text) || RE_ODD_LINE.test(text)) return false;
  if (hasForeignBullets(text)) return false;
  return treeReadsWell({ text, notation }, lookAt(text, kind));
}

function treeReadsWell(reading: Reading, tree: Nodes): boolean {
  let well = true;
  visitParents(tree, (node, parents) => {
    if (nodeReadsWell(reading, node, parents)) return undefined;
    well = false;
    return EXIT;
  });
  return well;
}

/**
 * Returns the parts of a passage that don't read well, as ranges of whole blocks between blank lines; undefined if they
 * can't be told from the others. What is between two halves of a formula belongs to the part.
 */
export function findDamaged(text: string, notation: Notation): Range[] | undefined {
  if (!RE_MAY_HOLD_MATH.test(text) || hasForeignBullets(text)) return undefined;
  const damaged: Range[] = [];
  let isOpen = false;
  for (const { start, end, blocks } of separateBlocks(text)) {
    const own = text.slice(start, end);
    const isWell =
      !RE_ODD_LINE.test(own) &&
      !cutsFence(blocks, own) &&
      blocks.every((block) => treeReadsWell({ text, notation }, block));
    if (isWell && !isOpen) continue;
    const last = damaged.at(-1);
    if (last && (isOpen || text.slice(last.end, start).trim() === '')) last.end = end;
    else damaged.push({ start, end });
    if (!isWell) isOpen = isOpen !== (leavesOpen(own) || cutsFence(blocks, own));
  }
  // The second half is missing.
  return isOpen || damaged.length === 0 ? undefined : damaged;
}

interface Blocks extends Range {
  blocks: RootContent[];
}

/** Groups the blocks of a passage that have no blank line between them. */
function separateBlocks(text: string): Blocks[] {
  const groups: Blocks[] = [];
  for (const block of lookAt(text, 'block').children) {
    const [from, end] = rangeOf(block);
    const start = text.lastIndexOf('\n', from) + 1;
    const last = groups.at(-1);
    if (last && !/\n[ \t]*\r?\n/.test(text.slice(last.end, from))) {
      last.blocks.push(block);
      last.end = end;
    } else groups.push({ start, end, blocks: [block] });
  }
  return groups;
}

/** Returns whether a fence that is indented too far begins or ends in paragraphs, but not both. */
function cutsFence(blocks: readonly RootContent[], text: string): boolean {
  if (blocks.some(({ type }) => type === 'code')) return false;
  return (text.match(/^[ \t>]*(?:`{3,}[^`\n]*|~{3,}.*)$/gm)?.length ?? 0) % 2 === 1;
}

/** Returns whether display math begins or ends in a block, but not both. */
function leavesOpen(text: string): boolean {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return (
    count(/(?<!\\)\$\$/g) % 2 === 1 ||
    count(/\\\[/g) !== count(/\\\]/g) ||
    count(/\\begin\b/g) !== count(/\\end\b/g)
  );
}

interface Reading {
  text: string;
  notation: Notation;
}

function nodeReadsWell(reading: Reading, node: Nodes, parents: readonly Parents[]): boolean {
  const { text } = reading;
  switch (node.type) {
    case 'text':
      return (
        isAddress(parents.at(-1)) ||
        !RE_TEX_IN_TEXT.test(written(text, node).replace(RE_CITATION, ''))
      );
    case 'heading': {
      // Deck authors use a line of dashes below a paragraph as a rule.
      const [title = '', ...dashes] = written(text, node).split('\n');
      return dashes.length === 0 || (dashes.length === 1 && isTitle(title, dashes[0] ?? ''));
    }
    case 'table': {
      const [head, ...rows] = node.children;
      return rows.every(({ children }) => children.length <= (head?.children.length ?? 0));
    }
    case 'inlineCode':
      // A fence that is indented too far is parsed as a span.
      return !/^`{3}[^`]*\n/.test(written(text, node));
    case 'code':
      return fenceReadsWell(text, node, parents);
    case 'math':
      return displayReadsWell(reading, node);
    case 'inlineMath':
      return inlineReadsWell(reading, node, parents);
    default:
      return true;
  }
}

/** Returns whether a fence is closed and not in a list, whose items are often not indented enough. */
function fenceReadsWell(text: string, node: Code, parents: readonly Parents[]): boolean {
  if (isInItem(parents)) return false;
  const lines = written(text, node).split('\n');
  const [fence] = /^(?:`{3,}|~{3,})/.exec(lines[0] ?? '') ?? [];
  return fence !== undefined && lines.length > 1 && lines.at(-1)?.trim().startsWith(fence) === true;
}

function displayReadsWell({ text, notation }: Reading, node: MathBlock): boolean {
  const lines = written(text, node).split('\n');
  const [fence = '$$'] = /^\$+/.exec(lines[0] ?? '') ?? [];
  if (lines.length < 3 || !lines.at(-1)?.trim().startsWith(fence) || node.meta) return false;
  if (/\n[ \t]*\n/.test(node.value)) return false;
  return isMath(node.value, true, notation);
}

function inlineReadsWell(
  { text, notation }: Reading,
  node: InlineMath,
  parents: readonly Parents[],
): boolean {
  const [start, end] = rangeOf(node);
  // Written by repair, too, around a formula with dollars inside.
  const [fence] = /^\${3,}/.exec(text.slice(start, end)) ?? [];
  if (fence) return isMath(text.slice(start + fence.length, end - fence.length), false, notation);
  const inner = text.slice(start + 1, end - 1);
  if (inner.startsWith('$') || inner.endsWith('$') || inner.includes('\n')) return false;
  // GitHub's form of a formula, which is converted to the plain one.
  if (inner.startsWith('`') && inner.endsWith('`')) return false;
  if (spaceBefore(text, start) !== '' || spaceAfter(text, end, false) !== '') return false;
  const after = text.slice(end, end + 40);
  if (RE_GLUED_MARKER.test(after) || (isInItem(parents) && RE_ITEM_GOES_ON.test(after)))
    return false;
  if (/^\s/.test(inner) !== /\s$/.test(inner)) return false;
  return isMath(inner, false, notation);
}

/**
 * Returns whether TeX is not prose: no words of three or more letters except commands, function names, and `\text{…}`.
 */
function isMath(tex: string, display: boolean, notation: Notation): boolean {
  const isTight = !/^\s|\s$/.test(tex);
  const hasWords = /\p{L}{3,}/u.test(tex.replace(/\\(?:[A-Za-z]+\s*\{[^{}]*\}|[A-Za-z]+)/g, ''));
  if (isShell(tex.trim())) return false;
  if (mathScore(tex) <= 0 && (hasWords || !(isTight || display))) return false;
  return readsAsWritten(tex, display, notation);
}

/** Returns whether the text of a link is its address. */
function isAddress(parent: Parents | undefined): boolean {
  const [first] = parent?.type === 'link' ? parent.children : [];
  return parent?.type === 'link' && first?.type === 'text' && parent.url.endsWith(first.value);
}

function isInItem(parents: readonly Parents[]): boolean {
  return parents.some(({ type }) => type === 'listItem');
}

function written(text: string, node: Nodes): string {
  return text.slice(...rangeOf(node));
}

function rangeOf({ position }: Nodes): [start: number, end: number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}
