import type { Nodes, Root, RootContent } from 'mdast';
import type { DeckCard } from '../decks/deck.ts';
import { createPassage, originOf, type Passage } from '../text/passage.ts';
import { findDeepNesting } from './find-deep-nesting.ts';
import { findExpansion } from './find-expansion.ts';
import type { Finding } from './finding.ts';
import { parseBlocks, parseLine } from '../markdown/parse-passage.ts';
import { hasWords } from './plain-text.ts';
import { sanitizeTree } from './sanitize-tree.ts';
import { resolveWikiLinks } from './wiki-links.ts';

/** A passage of a card and its Markdown tree, made fit for a page. */
export interface Part {
  passage: Passage;
  root: Root;
}

/** The parts of a card; the heading's root holds one `heading`. */
export interface CardParts {
  heading: Part;
  context: Part;
  question: Part;
  answer: Part;
}

export interface ParseCardOptions {
  /** The address an image is served at; undefined where the library has no such image. */
  image: (src: string) => string | undefined;
  /** The address of the deck or note that a link of Obsidian names. @default none is known */
  note?: (name: string) => string | undefined;
  /** Called with each link whose address may lead nowhere on the site, and its offset in the deck. */
  link: (url: string, offset: number) => void;
  /** Called with each thing that is not shown as the deck has it, and its offset in the deck. */
  report: (finding: Finding, offset: number) => void;
}

/** What a card is called that has neither a heading nor a question. */
const NAMELESS = 'Untitled card';

/** Parses each passage of a card once. Never throws: what cannot be parsed is shown as written, and reported. */
export function parseCard(card: DeckCard, options: ParseCardOptions): CardParts {
  return {
    heading: parseHeading(card, options),
    context: parsePart(card.context, BLOCKS, options),
    question: parsePart(card.question, BLOCKS, options),
    answer: parsePart(card.answer, BLOCKS, options),
  };
}

/** A card whose heading shows nothing is called by its question, and one without either still by something. */
function parseHeading({ heading, question }: DeckCard, options: ParseCardOptions): Part {
  for (const passage of [heading, question, createPassage(NAMELESS, originOf(heading, 0))]) {
    const part = parsePart(passage, LINE, options);
    if (hasWords(part.root)) return part;
  }
  return parsePart(heading, LINE, options);
}

/** `part` as plain text: its passage as written, in code. */
export function asWritten({ passage }: Part, form: 'line' | 'blocks'): Part {
  return { passage, root: (form === 'line' ? LINE : BLOCKS).verbatim(passage.text) };
}

function parsePart(passage: Passage, form: Form, options: ParseCardOptions): Part {
  const { image, report } = options;
  const { text } = passage;
  if (!text.trim()) return { passage, root: { type: 'root', children: [] } };
  const verbatim = (offset: number): Part => {
    report({ code: 'too-deep' }, originOf(passage, offset));
    return { passage, root: form.verbatim(text) };
  };
  const nesting = findDeepNesting(text);
  if (nesting !== undefined) return verbatim(nesting);
  const findings: [Finding, number][] = [];
  const links: [string, number][] = [];
  try {
    const root = form.parse(text);
    if (text.includes('[[')) resolveWikiLinks(root, options.note ?? (() => undefined));
    const expansion = findExpansion(root);
    if (expansion !== undefined) return verbatim(expansion);
    const offsetOf = (node: Nodes) => originOf(passage, node.position?.start.offset ?? 0);
    sanitizeTree(root, text, {
      image,
      link: (url, node) => links.push([url, offsetOf(node)]),
      report: (finding, node) => findings.push([finding, offsetOf(node)]),
      firstHeading: form.firstHeading,
    });
    for (const [finding, offset] of findings) report(finding, offset);
    for (const [url, offset] of links) options.link(url, offset);
    return { passage, root };
  } catch {
    // The parser's own recursion gave up, or it found a state it does not know.
    return verbatim(0);
  }
}

interface Form {
  parse: (text: string) => Root;
  /** The text as it is, in a tree that no parser trips over. */
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
