import type { Element, ElementContent, Parents, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Converts the formulas of Anki's older editors, `[$]…[/$]` and `<anki-mathjax>`, to `\(…\)` and `\[…\]`. */
export function writeLegacyFormulas(html: string): string {
  return html
    .replace(/\[\$\]([^]*?)\[\/\$\]/g, '\\($1\\)')
    .replace(/\[\$\$\]([^]*?)\[\/\$\$\]/g, '\\[$1\\]')
    .replace(/\[latex\]\s*(\$?)(?!\$)([^]*?)\1\s*\[\/latex\]/gi, '\\[$2\\]')
    .replace(/<anki-mathjax\b([^>]*)>([^]*?)<\/anki-mathjax>/gi, (_all, attributes: string, tex) =>
      /\bblock\b/.test(attributes) ? `\\[${String(tex)}\\]` : `\\(${String(tex)}\\)`,
    );
}

const RE_FORMULA = /\\\(([^]+?)\\\)|\\\[([^]+?)\\\]/g;

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
  for (const match of text.matchAll(RE_FORMULA)) {
    result.push(...toNodes(text.slice(at, match.index)));
    const [all, inline, display] = match;
    result.push(
      formula((inline ?? display ?? '').replaceAll('\u2028', '\n'), inline === undefined),
    );
    at = match.index + all.length;
  }
  return [...result, ...toNodes(text.slice(at))];
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
