import type { Nodes, Root } from 'mdast';
import type { FormulaText, Typeset } from '../formula/typeset.ts';
import { fenceTitle } from './fence-info.ts';
import { codeLanguage, MATH_LANGUAGE } from './languages.ts';

/** The text of a Markdown tree, by kind. */
export interface PlainText {
  /** On one line: prose, code spans, formulas in Unicode, alternative texts of images. */
  text: string;
  /** Like `text`, with code blocks in their place, for titles and excerpts. */
  whole: string;
  /** Prose for `toWords`: code spans in backticks; a `·` for each formula, code block, and end of a block. */
  marked: string;
  /** Complete code blocks. */
  blocks: string;
  /** Complete code blocks, then code spans, one per line. */
  code: string;
  /** Display formulas first. */
  formulas: FormulaText[];
  /** Whether it contains a code block. */
  hasCode: boolean;
  /** Names of the languages of code blocks: for people, Shiki's, and as written. */
  languages: string[];
}

const BLOCKS = new Set([
  'paragraph',
  'heading',
  'listItem',
  'tableCell',
  'tableRow',
  'mdxJsxFlowElement',
]);
/** Ends a phrase. */
const DIVIDER = ' · ';
const RE_VISIBLE = /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}]/u;

/** Extracts the plain text of a tree from `sanitizeTree`. */
export function readPlainText(root: Root, typeset: Typeset): PlainText {
  const pieces: (string | { block: string })[] = [];
  let marked = '';
  const code = { blocks: [] as string[], spans: [] as string[] };
  const formulas = { display: [] as FormulaText[], inline: [] as FormulaText[] };
  const languages = new Set<string>();

  function addFormula(tex: string, display: boolean): void {
    const formula = typeset(tex.trim(), display);
    (display ? formulas.display : formulas.inline).push(formula);
    pieces.push(display ? ` ${formula.unicode} ` : formula.unicode);
    marked += !display && /^\p{L}$/u.test(formula.unicode) ? `⟦${formula.unicode}⟧` : DIVIDER;
  }

  function visit(node: Nodes): void {
    if (node.type === 'inlineMath') addFormula(node.value, false);
    else if (node.type === 'math' || (node.type === 'code' && node.lang === MATH_LANGUAGE))
      addFormula(node.value, true);
    else if (node.type === 'code') {
      pieces.push(` ${fenceTitle(node.meta) ?? ''} `);
      pieces.push({ block: node.value });
      marked += DIVIDER;
      code.blocks.push(node.value);
      for (const name of languageNames(node.lang)) languages.add(name);
    } else if (node.type === 'break') {
      pieces.push(' ');
      marked += ' ';
    } else if (node.type === 'image') pieces.push(node.alt ?? '');
    else if ('value' in node) {
      pieces.push(node.value);
      if (node.type === 'inlineCode') code.spans.push(fold(node.value));
      marked += node.type === 'inlineCode' ? markCode(node.value) : node.value;
    } else if ('children' in node) {
      if (node.type === 'mdxJsxTextElement' && node.name === 'br') pieces.push(' ');
      node.children.forEach(visit);
      if (!BLOCKS.has(node.type)) return;
      pieces.push(' ');
      marked += DIVIDER;
    }
  }

  visit(root);
  const hasCode = code.blocks.length > 0;
  const join = (withBlocks: boolean): string =>
    fold(
      pieces
        .map((piece) => (typeof piece === 'string' ? piece : ` ${withBlocks ? piece.block : ''} `))
        .join(''),
    );
  const text = join(false);
  return {
    text,
    whole: hasCode ? join(true) : text,
    marked: fold(marked.replace(/⟦(\p{L})⟧(?=[-–]\p{L})/gu, ' $1').replace(/⟦\p{L}⟧/gu, DIVIDER)),
    blocks: code.blocks.join('\n'),
    code: [...code.blocks, ...code.spans].join('\n').trim(),
    formulas: [...formulas.display, ...formulas.inline],
    hasCode,
    languages: [...languages],
  };
}

function languageNames(written: string | null | undefined): string[] {
  const language = codeLanguage(written);
  return language.kind === 'known' ? [language.label, language.id, written ?? ''] : [];
}

/** Omits code that contains a backtick. */
function markCode(code: string): string {
  return code.includes('`') ? DIVIDER : `\`${fold(code)}\``;
}

/** Returns whether a tree shows anything; formulas count by their source. */
export function hasWords(root: Root): boolean {
  const asWritten: Typeset = (tex) => ({
    unicode: tex,
    words: '',
    html: undefined,
    unread: undefined,
  });
  return isVisible(readPlainText(root, asWritten).whole);
}

export function isVisible(text: string): boolean {
  return RE_VISIBLE.test(text);
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
