import type { Nodes, Root, RootContent } from 'mdast';
import type { DeckCard } from '../decks/deck.ts';
import { createPassage, LONGEST_PASSAGE, originOf, type Passage } from '../text/passage.ts';
import type { Report, UnplacedProblem } from '../text/problem.ts';
import { TOO_DEEP, TOO_LONG } from './card-problems.ts';
import { findDeepNesting } from './find-deep-nesting.ts';
import { findExpansion } from './find-expansion.ts';
import { markHighlights } from './highlights.ts';
import { parseBlocks, parseLine } from '../markdown/parse-passage.ts';
import { hasWords } from './plain-text.ts';
import { sanitizeTree } from './sanitize-tree.ts';
import { resolveWikiLinks, type AddressOf } from './wiki-links.ts';

/** A passage of a card with its sanitized Markdown tree. */
export interface Part {
  passage: Passage;
  root: Root;
}

/** The parts of a card; the heading's root contains one `heading`. */
export interface CardParts {
  heading: Part;
  context: Part;
  question: Part;
  answer: Part;
}

export interface ParseCardOptions {
  /** Whether the deck is handwritten, and `==words==` are highlighted. @default false */
  isByHand?: boolean;
  /** Returns the address an image is served at, or undefined if it isn't in the content folder. */
  image: (src: string) => string | undefined;
  /** Returns the address of the deck or note that an Obsidian link names. @default knows none */
  note?: AddressOf;
  /** Returns the address of the deck that the address of a link leads to. @default knows none */
  deck?: (url: string) => string | undefined;
  /** Called with each link that may be dead, and its offset in the deck. */
  link: (url: string, offset: number) => void;
  /** Reports each thing that isn't shown as written, at its offset in the deck. */
  report: Report;
}

/** Heading of a card that has neither a heading nor a question. */
const NAMELESS = 'Untitled card';

/** Parses each passage of a card once. Never throws: text that can't be parsed is shown as written, and reported. */
export function parseCard(card: DeckCard, options: ParseCardOptions): CardParts {
  return {
    heading: parseHeading(card, options),
    context: parsePart(card.context, BLOCKS, options),
    question: parsePart(card.question, BLOCKS, options),
    answer: parsePart(card.answer, BLOCKS, options),
  };
}

/** Parses the heading. If it shows nothing, the question replaces it, and a placeholder if that is empty too. */
function parseHeading({ heading, question }: DeckCard, options: ParseCardOptions): Part {
  for (const passage of [heading, question, createPassage(NAMELESS, originOf(heading, 0))]) {
    const part = parsePart(passage, LINE, options);
    if (hasWords(part.root)) return part;
  }
  return parsePart(heading, LINE, options);
}

/** Returns a part as plain text: its passage as written, as code. */
export function asWritten({ passage }: Part, form: 'line' | 'blocks'): Part {
  return { passage, root: (form === 'line' ? LINE : BLOCKS).verbatim(passage.text) };
}

function parsePart(passage: Passage, form: Form, options: ParseCardOptions): Part {
  const { image, report } = options;
  const { text } = passage;
  if (!text.trim()) return { passage, root: { type: 'root', children: [] } };
  const verbatim = (offset: number, problem = TOO_DEEP): Part => {
    report(originOf(passage, offset), problem);
    return { passage, root: form.verbatim(text) };
  };
  if (text.length > LONGEST_PASSAGE) return verbatim(0, TOO_LONG);
  const nesting = findDeepNesting(text);
  if (nesting !== undefined) return verbatim(nesting);
  const problems: [number, UnplacedProblem][] = [];
  const links: [string, number][] = [];
  try {
    const root = form.parse(text);
    if (text.includes('[[')) resolveWikiLinks(root, text, options.note ?? (() => undefined));
    if (options.isByHand) markHighlights(root, text);
    const expansion = findExpansion(root);
    if (expansion !== undefined) return verbatim(expansion);
    const offsetOf = (node: Nodes) => originOf(passage, node.position?.start.offset ?? 0);
    sanitizeTree(root, text, {
      image,
      deck: options.deck ?? (() => undefined),
      link: (url, node) => links.push([url, offsetOf(node)]),
      report: (problem, node) => problems.push([offsetOf(node), problem]),
      firstHeading: form.firstHeading,
    });
    for (const found of problems) report(...found);
    for (const [url, offset] of links) options.link(url, offset);
    return { passage, root };
  } catch {
    // The parser exceeded the stack, or reached an invalid state.
    return verbatim(0);
  }
}

interface Form {
  parse: (text: string) => Root;
  /** Returns the text unchanged, in a tree that needs no parsing. */
  verbatim: (text: string) => Root;
  firstHeading: 1 | 3;
}

const LINE: Form = {
  parse: (text) => ({
    type: 'root',
    children: [{ type: 'heading', depth: 1, children: parseLine(text) }],
  }),
  verbatim: (text) => {
    const value = text.replace(/\s+/g, ' ').trim();
    const children = [{ type: 'inlineCode' as const, value }];
    return { type: 'root', children: [{ type: 'heading', depth: 1, children }] };
  },
  firstHeading: 1,
};

const BLOCKS: Form = {
  parse: parseBlocks,
  verbatim: (text) => {
    const block: RootContent = { type: 'code', lang: null, meta: null, value: text };
    return { type: 'root', children: [block] };
  },
  firstHeading: 3,
};
