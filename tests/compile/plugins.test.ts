import { unified } from '@astrojs/markdown-remark';
import { renderJSX } from 'astro/runtime/server/index.js';
import { fromHtml } from 'hast-util-from-html';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';

import type { CardHtml } from '../../src/compile/card-html.ts';
import { createDeckCompiler } from '../../src/compile/compile-deck.ts';
import { createFindImage, type FindImage } from '../../src/compile/find-image.ts';
import { notePlugins } from '../../src/compile/plugins.ts';
import { compactKatex } from '../../src/formula/compact-katex.ts';
import { writeCorpus } from '../bench/corpus/write-corpus.ts';
import { documentOf, htmlOf } from './invented-card.ts';

const CONTENT = new URL('../../content/', import.meta.url).pathname;
const DECKS = `${CONTENT}decks/`;
const FIXTURES = new URL('../fixtures/compile/', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'recto-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

// Shared by all tests, because each compiler creates its own highlighter.
const compile = createDeckCompiler('/base/');
const compiler = unified(notePlugins({ base: '/base/' })).createMdxRenderer?.(
  { syntaxHighlight: false },
  { optimize: false, srcDir: pathToFileURL(`${folder}/`), sourcemap: false },
);

/** Compiles MDX like `@astrojs/mdx` and renders it with Astro's runtime, with components as sections. */
async function renderByAstro(mdx: string, name: string): Promise<string> {
  const compiled = await (await compiler)?.process(mdx, join(folder, `${name}.mdx`), {});
  const path = join(folder, `${name}.mjs`);
  const runtime = import.meta.resolve('astro/jsx-runtime');
  writeFileSync(
    path,
    (compiled?.code ?? '').replace('"astro/jsx-runtime"', JSON.stringify(runtime)),
  );
  const module = (await import(/* @vite-ignore */ pathToFileURL(path).href)) as {
    default: (props: object) => unknown;
  };
  const components = { Context: 'section', Question: 'section', Answer: 'section' };
  return String(await renderJSX({} as never, module.default({ components })));
}

/**
 * Parses HTML into a comparable tree: no positions, no white space between blocks, no identifiers of headings.
 */
function treeOf(html: string): unknown {
  const root = fromHtml(html, { fragment: true });
  return JSON.parse(JSON.stringify(root), (key, value: unknown) => {
    if (['position', 'data', 'id'].includes(key)) return undefined;
    if (key !== 'children' || !Array.isArray(value)) return value;
    const nodes = value as TreeNode[];
    return nodes.flatMap(unravel).filter((node) => node.type !== 'text' || node.value !== '\n');
  });
}

interface TreeNode {
  type: string;
  tagName?: string;
  value?: string;
  children?: TreeNode[];
}

/** MDX has no paragraph around a line that consists of tags. */
function unravel(node: TreeNode): TreeNode[] {
  const { tagName, children = [] } = node;
  const inner = children.filter(({ type, value = '' }) => type !== 'text' || value.trim());
  const isTagsOnly = tagName === 'p' && inner.every(({ type }) => type === 'element');
  return isTagsOnly ? inner : [node];
}

/** Returns what `renderByAstro` should return for the MDX of a card, from the card renderer. */
function sectionsOf({ heading, context, question, answer }: CardHtml): string {
  const parts = [context, question, answer].filter((part, index) => part || index > 0);
  return `<h1>${heading}</h1>${parts.map((part) => `<section>${part}</section>`).join('')}`;
}

const cases = globSync(`${FIXTURES}*.md`).map((path) => [basename(path, '.md'), path] as const);

test.each(cases.filter(([name]) => name !== 'unread-formula'))(
  'Astro’s MDX gives the card renderer’s HTML for %s',
  async (name, path) => {
    const texts = {
      heading: 'A $x$',
      context: 'b',
      question: 'c?',
      answer: readFileSync(path, 'utf8'),
    };
    const html = await renderByAstro(documentOf(texts).mdx, name);
    expect(treeOf(compactKatex(html))).toEqual(treeOf(sectionsOf(await htmlOf(texts))));
  },
);

test.each(globSync(`${DECKS}**/*.md`).map((path) => [path.slice(DECKS.length), path] as const))(
  'Astro’s MDX gives the card renderer’s HTML for each card of %s',
  (name, path) => compareDeck(path, createFindImage(CONTENT, `decks/${name}`)),
);

await writeCorpus(join(folder, 'corpus'), { cards: 60, seed: 11, irregular: 0.6 });
const generated = globSync(`${folder}/corpus/decks/**/*.md`);

test('generates several decks', () => {
  expect(generated.length).toBeGreaterThan(5);
});

test.each(generated.map((path, index) => [index, path] as const))(
  'Astro’s MDX gives the card renderer’s HTML for each card of generated deck %i',
  (_, path) => compareDeck(path),
);

async function compareDeck(path: string, findImage?: FindImage): Promise<void> {
  const { bodies } = await compile(readFileSync(path, 'utf8'), {
    mdx: true,
    ...(findImage && { findImage }),
  });
  for (const [index, { mdx = '', html }] of bodies.entries()) {
    const expected = html ? sectionsOf(html) : '';
    // `rehype-katex` shows formulas that KaTeX rejects in its own way.
    if (expected.includes('formula-unread')) continue;
    const shown = await renderByAstro(mdx, `${basename(dirname(path))}-${basename(path)}-${index}`);
    expect(treeOf(compactKatex(shown))).toEqual(treeOf(expected));
  }
}

test('Astro’s MDX frames elements of a note outside of components', async () => {
  const html = await renderByAstro(
    '| a |\n| - |\n| $$x$$ |\n\n```py\nx\n```\n\n```py title="a.py"\nx\n```\n\n$$\ny\n$$',
    'note',
  );
  expect(html).toContain('<div class="table" role="group" aria-label="Table" tabindex="0"><table>');
  expect(html).toContain(
    '<div class="code" data-language="Python"><pre tabindex="0"><code class="language-py">',
  );
  expect(html).toContain(
    '<figure class="code" data-language="Python"><figcaption>a.py</figcaption><pre',
  );
  expect(html).toContain('<div class="formula" tabindex="0"><span class="katex-display">');
});
