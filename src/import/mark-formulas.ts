import type { Element, ElementContent, Parents, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Converts the formulas of Anki's older editors, `[$]…[/$]` and `<anki-mathjax>`, to `\(…\)` and `\[…\]`. */
export function writeLegacyFormulas(html: string): string {
  return LEGACY_FORMULAS.reduce(replacePairs, html);
}

/** What begins a formula, what ends it, and what replaces it. */
type Pair = readonly [open: RegExp, close: RegExp, replace: (tex: string, tag: string) => string];

const LEGACY_FORMULAS: readonly Pair[] = [
  [/\[\$\]/g, /\[\/\$\]/g, (tex) => `\\(${tex}\\)`],
  [/\[\$\$\]/g, /\[\/\$\$\]/g, (tex) => `\\[${tex}\\]`],
  [/\[latex\]/gi, /\[\/latex\]/gi, (tex) => `\\[${withoutDollars(tex)}\\]`],
  [
    /<anki-mathjax\b[^>]*>/gi,
    /<\/anki-mathjax>/gi,
    (tex, tag) => (/\bblock\b/.test(tag) ? `\\[${tex}\\]` : `\\(${tex}\\)`),
  ],
];

/** Takes time in proportion to the text, even if nothing is closed. */
function replacePairs(text: string, [open, close, replace]: Pair): string {
  const written: string[] = [];
  let at = 0;
  open.lastIndex = 0;
  for (let match = open.exec(text); match; match = open.exec(text)) {
    const from = open.lastIndex;
    close.lastIndex = from;
    const end = close.exec(text);
    if (!end) break;
    written.push(text.slice(at, match.index), replace(text.slice(from, end.index), match[0]));
    at = close.lastIndex;
    open.lastIndex = at;
  }
  return written.join('') + text.slice(at);
}

function withoutDollars(tex: string): string {
  const trimmed = tex.trim();
  const [, inside] = /^\$(?!\$)([^]*)\$$/.exec(trimmed) ?? [];
  return inside ?? trimmed;
}

/** Turns `\(…\)` and `\[…\]`, which may contain line breaks, into elements. Code stays unchanged. */
export function markFormulas(tree: Root): void {
  visit(tree, (node) => {
    if (!('children' in node)) return undefined;
    if (node.type === 'element' && (node.tagName === 'pre' || node.tagName === 'code'))
      return 'skip';
    mark(node);
    return undefined;
  });
}

function mark(parent: Parents): void {
  const result: ElementContent[] = [];
  let run: ElementContent[] = [];
  const endRun = (): void => {
    result.push(...markRun(run));
    run = [];
  };
  for (const child of parent.children as ElementContent[]) {
    if (child.type === 'text' || isBreak(child)) run.push(child);
    else {
      endRun();
      result.push(child);
    }
  }
  endRun();
  parent.children = result;
}

/** Marks the formulas in a run of texts and line breaks. */
function markRun(run: readonly ElementContent[]): ElementContent[] {
  const text = run.map((node) => (node.type === 'text' ? node.value : '\u2028')).join('');
  if (!text.includes('\\')) return [...run];
  const result: ElementContent[] = [];
  let at = 0;
  for (const { from, tex, isDisplay, to } of findFormulas(text)) {
    result.push(...toNodes(text.slice(at, from)));
    result.push(formula(tex.replaceAll('\u2028', '\n'), isDisplay));
    at = to;
  }
  return [...result, ...toNodes(text.slice(at))];
}

interface FoundFormula {
  from: number;
  to: number;
  tex: string;
  isDisplay: boolean;
}

/** Finds `\(…\)` and `\[…\]`, in time in proportion to the text. */
function* findFormulas(text: string): Generator<FoundFormula> {
  const open = /\\[([]/g;
  const unclosed = new Set<string>();
  for (let match = open.exec(text); match; match = open.exec(text)) {
    const isDisplay = match[0] === '\\[';
    const close = isDisplay ? '\\]' : '\\)';
    const from = open.lastIndex;
    const end = unclosed.has(close) ? -1 : text.indexOf(close, from + 1);
    if (end === -1) {
      unclosed.add(close);
      continue;
    }
    open.lastIndex = end + close.length;
    yield { from: match.index, to: open.lastIndex, tex: text.slice(from, end), isDisplay };
  }
}

function toNodes(text: string): ElementContent[] {
  return text
    .split('\u2028')
    .flatMap((value, index): ElementContent[] => [
      ...(index > 0
        ? [{ type: 'element' as const, tagName: 'br', properties: {}, children: [] }]
        : []),
      ...(value ? [{ type: 'text' as const, value }] : []),
    ]);
}

/** The TeX is a property, because white space of text is collapsed on the way to Markdown. */
function formula(tex: string, isDisplay: boolean): Element {
  const properties = isDisplay ? { dataDisplay: tex.trim() } : { dataInline: fold(tex) };
  const children = [{ type: 'text' as const, value: 'formula' }];
  return { type: 'element', tagName: 'code', properties, children };
}

/** Returns the formula of an element created by `markFormulas`. */
export function readFormula({ properties }: Element) {
  const { dataDisplay, dataInline } = properties;
  if (typeof dataDisplay === 'string') return { tex: dataDisplay, isDisplay: true };
  return typeof dataInline === 'string' ? { tex: dataInline, isDisplay: false } : undefined;
}

const fold = (tex: string): string => tex.replace(/\s+/g, ' ').trim();

function isBreak(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'br';
}
