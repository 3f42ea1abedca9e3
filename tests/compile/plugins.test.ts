import { unified } from '@astrojs/markdown-remark';
import { renderJSX } from 'astro/runtime/server/index.js';
import { fromHtml } from 'hast-util-from-html';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';

import { notePlugins } from '../../src/compile/plugins.ts';
import { createRenderer } from '../../src/compile/render.ts';
import { documentOf } from './invented-card.ts';

const FIXTURES = new URL('../fixtures/compile/', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'recto-'));
const renderer = createRenderer({ base: '/base/' });

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Compiles MDX as `@astrojs/mdx` does and renders it by Astro's own runtime, components as sections. */
async function renderByAstro(mdx: string, name: string): Promise<string> {
  const options = { syntaxHighlight: false as const, gfm: true, smartypants: false };
  const srcDir = pathToFileURL(`${folder}/`);
  const processor = unified(notePlugins({ base: '/base/' }));
  const compiler = await processor.createMdxRenderer?.(options, {
    optimize: false,
    srcDir,
    sourcemap: false,
  });
  const compiled = await compiler?.process(mdx, join(folder, `${name}.mdx`), {});
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
 * A tree of what counts: no positions, no white space between blocks, no identifiers of headings, styles in one spelling,
 * no namespace of MathML, which every parser of HTML knows.
 */
function treeOf(html: string): unknown {
  const root = fromHtml(html, { fragment: true });
  return JSON.parse(JSON.stringify(root), (key, value: unknown) => {
    if (['position', 'data', 'id', 'xmlns'].includes(key)) return undefined;
    if (key === 'style' && typeof value === 'string') return value.replace(/;$/, '');
    if (key !== 'children' || !Array.isArray(value)) return value;
    const nodes = value as { type: string; value?: string }[];
    return nodes.filter((node) => node.type !== 'text' || node.value !== '\n');
  });
}

const cases = globSync(`${FIXTURES}*.md`).map((path) => [basename(path, '.md'), path] as const);

test.each(cases.filter(([name]) => name !== 'unread-formula'))(
  'Astro’s MDX gives the card renderer’s HTML for %s',
  async (name, path) => {
    const { mdx } = documentOf({
      heading: 'A $x$',
      context: 'b',
      question: 'c?',
      answer: readFileSync(path, 'utf8'),
    });
    const { heading, context, question, answer } = await (await renderer).render(mdx);
    const sections = [context, question, answer].map((part) => `<section>${part}</section>`);
    const expected = treeOf(`<h1>${heading}</h1>${sections.join('')}`);
    expect(treeOf(await renderByAstro(mdx, name))).toEqual(expected);
  },
);

test('Astro’s MDX frames what a note holds outside of components', async () => {
  const html = await renderByAstro('| a |\n| - |\n| $$x$$ |\n\n```py\nx\n```\n\n$$\ny\n$$', 'note');
  expect(html).toContain('<div class="table" role="group" aria-label="Table" tabindex="0"><table>');
  expect(html).toContain('<div class="code" data-language="Python"><pre tabindex="0"><code>');
  expect(html).toContain('<div class="formula" tabindex="0"><span class="katex-display">');
});
