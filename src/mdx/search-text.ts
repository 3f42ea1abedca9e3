import type { Nodes, Root } from 'mdast';

import { createFormulaReader } from './formula-text.ts';
import { COMPONENTS } from './lock.ts';
import { plainText } from './plain-text.ts';

/** A card as plain text for the search index; a formula stands in it in Unicode and by its words, its TeX apart. */
export interface SearchText {
  heading: string;
  context: string;
  question: string;
  answer: string;
  /** All code blocks. */
  code: string;
  /** The TeX of all formulas. */
  tex: string;
}

const readFormula = createFormulaReader();

/** The names of the components of a document, in order. */
export function componentNames(tree: Root): string[] {
  const names: string[] = [];
  for (const node of tree.children) {
    if (node.type === 'mdxJsxFlowElement' && COMPONENTS.has(node.name ?? ''))
      names.push(node.name ?? '');
  }
  return names;
}

export function searchText(tree: Root): SearchText {
  const code: string[] = [];
  const tex: string[] = [];
  const text = { heading: '', Context: '', Question: '', Answer: '' } as Record<string, string>;
  const write = (node: Nodes) =>
    plainText([node], {
      formula: (source) => {
        tex.push(source.trim());
        const { unicode, words } = readFormula(source);
        return words && words !== unicode ? `${unicode} ${words}` : unicode;
      },
      code: (value) => {
        code.push(value);
        return '';
      },
    });
  for (const node of tree.children) {
    const name = partName(node);
    text[name] = `${text[name] ?? ''} ${write(node)}`.trim();
  }
  const {
    heading = '',
    Context: context = '',
    Question: question = '',
    Answer: answer = '',
  } = text;
  return { heading, context, question, answer, code: code.join('\n'), tex: tex.join('\n') };
}

function partName(node: Nodes): string {
  if (node.type === 'heading' && node.depth === 1) return 'heading';
  const name = node.type === 'mdxJsxFlowElement' ? (node.name ?? '') : '';
  return COMPONENTS.has(name) ? name : 'Answer';
}
