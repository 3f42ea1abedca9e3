import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../../src');

/** Two words or more, as in a sentence or a label, or one before a colon. */
const RE_WORDS =
  /\p{Lu}\p{Ll}+(?:’\p{Ll}+)?,? \p{Ll}|\p{Ll} [^{}]*\p{Ll}[.!?…]$|^\p{Lu}\p{Ll}+: $/u;
/** One word, as on a button. */
const RE_WORD = /^\p{Lu}\p{Ll}+$/u;
const SHOWN_BY = new Set(['textContent', 'title', 'ariaLabel', 'placeholder', 'alt']);
/** Their arguments are selectors, or are for developers. */
const CALLS = /^(?:querySelector(?:All)?|closest|matches|find|findPart|part|Error|super|test)$/;

/** Finds texts in a script that a reader would see. */
function textsInScript(code: string): string[] {
  const source = ts.createSourceFile('x.ts', code, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const called = node.expression.getText().split('.').at(-1) ?? '';
      if (CALLS.test(called)) return;
    }
    const isText =
      ts.isStringLiteral(node) ||
      ts.isNoSubstitutionTemplateLiteral(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node);
    if (isText && (RE_WORDS.test(visibleText(node.text)) || isShownWord(node))) {
      found.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Markup in a script is HTML: its tags are not shown. */
function visibleText(text: string): string {
  return text.replace(/<[^>]*>?/g, '\n');
}

function isShownWord(node: ts.Node & { text: string }): boolean {
  const { parent } = node;
  return (
    RE_WORD.test(node.text) &&
    ts.isBinaryExpression(parent) &&
    ts.isPropertyAccessExpression(parent.left) &&
    SHOWN_BY.has(parent.left.name.text)
  );
}

/** Finds texts in the markup of a component. */
function textsInMarkup(code: string): string[] {
  const markup = code
    .replace(/^---\n.*?\n---\n/s, '')
    .replace(/<(script|style|code|pre)\b.*?<\/\1>/gs, '')
    .replace(/\{\/\*.*?\*\/\}/gs, '')
    .replace(/<kbd[^>]*>[^<]*<\/kbd>/g, '');
  const texts = [...markup.matchAll(/(?<![=-])>\s*([^<>{}]*\p{L}{2,}[^<>{}]*?)\s*(?=[<{])/gu)];
  const attributes = markup.matchAll(/\s(?:aria-label|title|placeholder|alt|label)="([^"]+)"/g);
  return [...texts, ...attributes].flatMap(([, text = '']) =>
    /[&`=]|\) :/.test(text) ? [] : text,
  );
}

test('finds sentences, labels, and words that are shown', () => {
  expect(
    textsInScript(
      "say('The link is copied.'); button.textContent = 'Copy'; find('main article .x'); throw new Error('No such card.'); key === 'Escape'; document.title = `Study: ${title}`;",
    ),
  ).toEqual(['The link is copied.', 'Copy', 'Study: ']);
  expect(
    textsInMarkup('---\nconst a = 1;\n---\n<p title="Go on">\n  Hello {name} <kbd>Esc</kbd></p>'),
  ).toEqual(['Hello', 'Go on']);
});

test('pages and scripts take their texts from the message catalogs', () => {
  const scripts = globSync('{browser,paper,search/query,study,worker}/**/*.ts', { cwd: SRC });
  const markup = globSync('{browser,components,layouts,pages}/**/*.astro', { cwd: SRC });
  expect(scripts.length + markup.length).toBeGreaterThan(100);
  const found = (files: string[], read: (code: string) => string[]) =>
    files.flatMap((file) =>
      read(readFileSync(join(SRC, file), 'utf8')).map((text) => `${file}: ${text}`),
    );
  expect([...found(scripts, textsInScript), ...found(markup, textsInMarkup)]).toEqual([]);
});
