import katex from 'katex';
import { compactKatex } from './compact-katex.ts';
import { KATEX_OPTIONS, UNTRUSTED_COLOR } from './katex-options.ts';
import { katexReason } from './katex-reason.ts';
import { mathToUnicode } from './math-to-unicode.ts';
import { mathToWords } from './math-to-words.ts';
import { parseMathTree } from './math-tree.ts';
import { quietly } from './quietly.ts';

/** A formula as plain text. */
export interface FormulaText {
  /** On one line, as one would type it: `∂L/∂w`; the TeX itself if KaTeX can't parse it. */
  unicode: string;
  /** Spoken names for search: `partial derivative`, `beta hat`; often empty. */
  words: string;
}

/** A typeset formula. */
export interface Formula extends FormulaText {
  /** KaTeX's HTML and MathML; undefined if KaTeX can't parse the formula, or if only text was requested. */
  html: string | undefined;
  /** KaTeX's reason for not parsing it. */
  unread: string | undefined;
}

/** Typesets TeX without its delimiters. Never throws. */
export type Typeset = (tex: string, display: boolean) => Formula;

export interface TypesetOptions {
  /** Whether HTML is needed. Without it, a formula takes a quarter of the time; its text is the same. */
  html: boolean;
}

/** Maximum number of formulas that are cached; their HTML is about 4 KB each. */
const CACHE_SIZE = 4_000;

/**
 * Creates a typesetter that renders each distinct formula once. Its HTML and its text come from a single run of KaTeX.
 */
export function createTypesetter({ html }: TypesetOptions): Typeset {
  const kept = new Map<string, Formula>();
  return (tex, display) => {
    const key = (display ? '$$' : '$') + tex;
    const known = kept.get(key);
    if (known) return known;
    if (kept.size >= CACHE_SIZE) kept.clear();
    const formula = typeset(tex, display, html);
    kept.set(key, formula);
    return formula;
  };
}

function typeset(tex: string, displayMode: boolean, html: boolean): Formula {
  const asWritten = { unicode: tex.replace(/\s+/g, ' ').trim(), words: '', html: undefined };
  try {
    const output = html ? 'htmlAndMathml' : 'mathml';
    const options = { ...KATEX_OPTIONS, output, displayMode, throwOnError: true } as const;
    const markup = quietly(() => katex.renderToString(tex, options));
    if (markup.includes(`mathcolor="${UNTRUSTED_COLOR}"`))
      return { ...asWritten, unread: 'It uses a command that is not allowed here.' };
    const tree = parseMathTree(markup);
    return {
      unicode: (tree && mathToUnicode(tree)) || asWritten.unicode,
      words: tree ? mathToWords(tree) : '',
      html: html ? compactKatex(markup) : undefined,
      unread: undefined,
    };
  } catch (error) {
    return { ...asWritten, unread: katexReason(error) };
  }
}
