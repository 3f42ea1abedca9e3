import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { beforeAll, expect, test } from 'vitest';

import { createRenderer } from '../../src/compile/render.ts';
import type { Renderer } from '../../src/compile/render.ts';
import { answerMdx, documentOf } from './invented-card.ts';

const FIXTURES = new URL('../fixtures/compile/', import.meta.url).pathname;

let renderer: Renderer;

beforeAll(async () => {
  renderer = await createRenderer({ base: '/base/' });
});

test.each(globSync(`${FIXTURES}*.md`).map((path) => [basename(path, '.md'), path]))(
  'renders %s as the files beside it say',
  async (_name, path) => {
    const { mdx } = documentOf({ answer: readFileSync(path, 'utf8').trimEnd() });
    await expect(mdx).toMatchFileSnapshot(path.replace(/md$/, 'mdx.txt'));
    const { answer } = await renderer.render(mdx);
    await expect(`${answer}\n`).toMatchFileSnapshot(path.replace(/md$/, 'html'));
  },
);

test('gives each part its own HTML', async () => {
  const { mdx } = documentOf({ heading: 'A `b`', context: 'c', question: '*d*', answer: '- e' });
  expect(await renderer.render(mdx)).toMatchObject({
    heading: 'A <code>b</code>',
    context: '<p>c</p>',
    question: '<p><em>d</em></p>',
    answer: '<ul>\n<li>e</li>\n</ul>',
    hasMath: false,
    hasCode: false,
    problems: [],
  });
});

test('leaves empty parts empty', async () => {
  const { mdx } = documentOf({ question: 'd' });
  expect(await renderer.render(mdx)).toMatchObject({ context: '', answer: '' });
});

test('a corner of a table that is empty heads nothing', async () => {
  const { mdx } = documentOf({ answer: '| | b |\n| - | - |\n| c | d |' });
  const { answer } = await renderer.render(mdx);
  expect(answer).toContain('<tr>\n<td></td>\n<th>b</th>\n</tr>');
});

test('tells whether a card holds math and code', async () => {
  const { mdx } = documentOf({
    heading: 'Sparse `csr_matrix`',
    context: '| a | b |\n| - | - |\n| c | d |',
    question: 'What is $\\hat{\\beta}$?',
    answer: 'See:\n\n```python\nx = 1\n```\n\n$$\nx\n$$',
  });
  const { hasMath, hasCode } = await renderer.render(mdx);
  expect({ hasMath, hasCode }).toEqual({ hasMath: true, hasCode: true });
});

test('says which formulas cannot be read, and why', async () => {
  const { mdx } = documentOf({ answer: '$\\frac{a}{$' });
  const { answer, problems } = await renderer.render(mdx);
  expect(problems).toEqual([
    {
      code: 'formula-unread',
      message:
        "The formula “\\frac{a}{” cannot be read: Unexpected end of input in a macro argument, expected '}'.",
    },
  ]);
  expect(answer).toContain('<code class="formula-unread" title="Unexpected end of input');
  expect(answer).toContain('>\\frac{a}{</code>');
});

test('does not let one formula define what the next one says', async () => {
  const { mdx } = documentOf({ answer: '$\\gdef\\foo{x}\\foo$ and $\\foo$' });
  const { problems } = await renderer.render(mdx);
  expect(problems.map(({ code }) => code)).toEqual(['formula-unread']);
});

test('keeps formulas from leading away, loading or growing', async () => {
  const evil =
    '$\\href{javascript:alert(1)}{a}$ $\\includegraphics{https://a.example/x.png}$ $\\rule{99999em}{1em}$';
  const { answer, problems } = await renderer.render(documentOf({ answer: evil }).mdx);
  expect(answer).not.toMatch(/<a[ >]|<img|99999em;/);
  expect(answer).toContain('>\\href{javascript:alert(1)}{a}</code>');
  expect(problems.map(({ message }) => message)).toEqual([
    'The formula “\\href{javascript:alert(1)}{a}” cannot be read: It uses a command that is not allowed here.',
    'The formula “\\includegraphics{https://a.example/x.png}” cannot be read: It uses a command that is not allowed here.',
  ]);
});

test.each([
  'import x from "y"',
  '{1 + 1}',
  '<Foo />',
  '<Answer a="b">\n\nx\n\n</Answer>',
  '{',
  '<Answer>',
])('runs nothing of %j and shows it as text', async (mdx) => {
  const { answer, problems } = await renderer.render(mdx);
  expect(answer).toContain('<div class="code"><pre tabindex="0"><code>');
  expect(problems.map(({ code }) => code)).toEqual(['document-unread']);
});

test('gives links and images within the site its base, and others no hold on the page', async () => {
  const mdx =
    '<Answer>\n\n[a](/x) [b](y) [c](//z.example) ![d](/e.png) ![f](https://g.example/h.png)\n\n</Answer>';
  const { answer } = await renderer.render(mdx);
  expect(answer).toBe(
    '<p><a href="/base/x" data-written="">a</a> <a href="y" data-written="">b</a> <a href="//z.example" rel="noopener noreferrer">c</a> ' +
      '<img src="/base/e.png" alt="d" data-written="" loading="lazy" decoding="async"> ' +
      '<img alt="f" loading="lazy" decoding="async"></p>',
  );
});

test('drops addresses that a document should not hold', async () => {
  const { answer } = await renderer.render('<Answer>\n\n[a](javascript:alert\\(1\\))\n\n</Answer>');
  expect(answer).toBe('<p><a>a</a></p>');
});

test('writes no identifiers and no inline style but KaTeX’s', async () => {
  const mdx = answerMdx('# id\n\na[^1]\n\n```js\nx = 1\n```\n\n| a |\n|:-:|\n| b |\n\n[^1]: note');
  const { answer } = await renderer.render(`<Answer>\n\n${mdx}\n</Answer>`);
  expect(answer).not.toMatch(/\s(?:id|style|name)=/);
});
