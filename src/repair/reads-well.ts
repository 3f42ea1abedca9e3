import type { Code, Nodes, Parents } from 'mdast';
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
  let well = true;
  visitParents(lookAt(text, kind), (node, parents) => {
    if (nodeReadsWell({ text, notation }, node, parents)) return undefined;
    well = false;
    return EXIT;
  });
  return well;
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
