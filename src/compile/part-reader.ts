import type { Nodes, Root, RootContent } from 'mdast';

import { originOf } from '../text/passage.ts';
import type { Passage } from '../text/passage.ts';
import type { Finding } from './finding.ts';
import { findSwelling } from './find-expansion.ts';
import { findTangle } from './find-deep-nesting.ts';
import { isInert } from './find-unsafe-node.ts';
import { parseBlocks, parseLine } from './parse-passage.ts';
import { tameTree } from './sanitize-tree.ts';
import { writeMdx } from './write-mdx.ts';

/** A passage of a card, made fit for its MDX document. */
export interface Part {
  passage: Passage;
  root: Root;
  mdx: string;
}

export interface PartReaderOptions {
  image: (src: string) => string | undefined;
  /** Told of each thing not shown as the deck has it, with its offset in the deck. */
  report: (finding: Finding, offset: number) => void;
}

export interface PartReader {
  readLine: (passage: Passage) => Part;
  readBlocks: (passage: Passage) => Part;
  /** The part as it is, or as plain text where a compiler could run something in it. */
  disarmLine: (part: Part) => Part;
  disarm: (part: Part) => Part;
}

export function createPartReader({ image, report }: PartReaderOptions): PartReader {
  function read(passage: Passage, { parse, verbatim, firstHeading }: Form): Part {
    const { text } = passage;
    if (!text.trim()) return toPart(passage, { type: 'root', children: [] });
    const tangle = findTangle(text);
    if (tangle !== undefined) {
      report({ code: 'too-deep' }, originOf(passage, tangle));
      return toPart(passage, verbatim(text));
    }
    const findings: [Finding, number][] = [];
    try {
      const root = parse(text);
      const swelling = findSwelling(root);
      if (swelling !== undefined) {
        report({ code: 'too-deep' }, originOf(passage, swelling));
        return toPart(passage, verbatim(text));
      }
      const note = (finding: Finding, node: Nodes) =>
        findings.push([finding, originOf(passage, node.position?.start.offset ?? 0)]);
      tameTree(root, text, { image, report: note, firstHeading });
      const part = toPart(passage, root);
      for (const [finding, offset] of findings) report(finding, offset);
      return part;
    } catch {
      // The parser's own recursion gave up, or it found a state it does not know.
      report({ code: 'too-deep' }, originOf(passage, 0));
      return toPart(passage, verbatim(text));
    }
  }

  function disarm(part: Part, { verbatim }: Form): Part {
    if (isInert(part.mdx)) return part;
    report({ code: 'not-inert' }, originOf(part.passage, 0));
    return toPart(part.passage, verbatim(part.passage.text));
  }

  return {
    readLine: (passage) => read(passage, LINE),
    readBlocks: (passage) => read(passage, BLOCKS),
    disarmLine: (part) => disarm(part, LINE),
    disarm: (part) => disarm(part, BLOCKS),
  };
}

function toPart(passage: Passage, root: Root): Part {
  return { passage, root, mdx: root.children.length > 0 ? writeMdx(root) : '' };
}

function parseHeading(text: string): Root {
  return { type: 'root', children: [{ type: 'heading', depth: 1, children: parseLine(text) }] };
}

function verbatimHeading(text: string): Root {
  const value = text.replace(/\s+/g, ' ').trim();
  return {
    type: 'root',
    children: [{ type: 'heading', depth: 1, children: [{ type: 'inlineCode', value }] }],
  };
}

function verbatimBlock(text: string): Root {
  const block: RootContent = { type: 'code', lang: null, meta: null, value: text };
  return { type: 'root', children: [block] };
}

interface Form {
  parse: (text: string) => Root;
  /** The text as it is, in a tree that no parser trips over. */
  verbatim: (text: string) => Root;
  firstHeading: 1 | 3;
}

const LINE: Form = { parse: parseHeading, verbatim: verbatimHeading, firstHeading: 1 };
const BLOCKS: Form = { parse: parseBlocks, verbatim: verbatimBlock, firstHeading: 3 };
