import type { Element, ElementContent } from 'hast';
import { createHighlighterCore } from 'shiki/core';
import type { HighlighterCore, ShikiTransformer } from 'shiki/core';
import { createOnigurumaEngine } from 'shiki/engine/oniguruma';
import { bundledLanguages } from 'shiki/langs';

import { memoize } from '../text/memoize.ts';
import { CODE_THEME, tokenRole } from './code-theme.ts';

/** Bits of Shiki's `fontStyle`. */
const STYLES = [
  [1, 't-italic'],
  [2, 't-bold'],
  [4, 't-underline'],
  [8, 't-struck'],
] as const;

/**
 * Maximum lengths in characters; longer code isn't highlighted, because some grammars take quadratic time and few
 * readers would see it.
 */
const MAX_LENGTH = { block: 50_000, line: 2_000 };

/** A highlighter that loads each grammar on first use. */
export interface Highlighter {
  /** Loads the grammar of a language, if Shiki has one; returns whether it is available. */
  load: (language: string) => Promise<boolean>;
  /** Returns the contents of a `<code>`; code in a language that isn't loaded is plain text. */
  highlight: (code: string, language: string) => ElementContent[];
}

export async function createHighlighter(): Promise<Highlighter> {
  const shiki = await createHighlighterCore({
    engine: createOnigurumaEngine(import('shiki/wasm')),
    themes: [CODE_THEME],
  });
  const ready = new Set<string>();
  return {
    load: memoize((language: string) => loadGrammar(shiki, language, ready)),
    highlight: (code, language) => {
      const lang = ready.has(language) && code.length <= MAX_LENGTH.block ? language : 'text';
      const root = shiki.codeToHast(code, { ...OPTIONS, lang });
      const pre = root.children[0] as Element;
      const inside = pre.children[0] as Element;
      return inside.children;
    },
  };
}

async function loadGrammar(
  shiki: HighlighterCore,
  language: string,
  ready: Set<string>,
): Promise<boolean> {
  const grammar = Object.hasOwn(bundledLanguages, language)
    ? bundledLanguages[language as keyof typeof bundledLanguages]
    : undefined;
  if (!grammar) return false;
  try {
    await shiki.loadLanguage(grammar);
  } catch {
    return false;
  }
  ready.add(language);
  return true;
}

/** Replaces colors with classes and drops spans that become redundant. */
const TO_ROLES: ShikiTransformer = {
  name: 'roles',
  span(node, _line, _column, _parent, token) {
    const role = tokenRole(token.color);
    const bits = token.fontStyle ?? 0;
    const styles = bits > 0 ? STYLES.filter(([bit]) => bits & bit).map(([, name]) => name) : [];
    const classes = role ? [`t-${role}`, ...styles] : [...styles];
    node.properties = classes.length > 0 ? { className: classes } : {};
  },
  code(node) {
    node.children = node.children.flatMap((line) =>
      'children' in line ? joinAlike(line.children) : [line],
    );
  },
};

const OPTIONS = {
  theme: 'github-light',
  transformers: [TO_ROLES],
  tokenizeMaxLineLength: MAX_LENGTH.line,
  // A time limit would make a card's colors depend on how busy the machine was.
  tokenizeTimeLimit: 0,
};

function joinAlike(tokens: readonly ElementContent[]): ElementContent[] {
  const joined: ElementContent[] = [];
  for (const token of tokens) {
    const bare = token.type === 'element' && !token.properties.className ? token.children : [token];
    for (const node of bare) {
      const last = joined.at(-1);
      if (node.type === 'text' && last?.type === 'text') last.value += node.value;
      else joined.push(node);
    }
  }
  return joined;
}
