import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { PhrasingContent, Root } from 'mdast';
import { expect, test } from 'vitest';

import { documentOf, htmlOf, parseInvented, renderParts } from './invented-card.ts';

const FIXTURES = new URL('../fixtures/compile/', import.meta.url).pathname;

test.each(globSync(`${FIXTURES}*.md`).map((path) => [basename(path, '.md'), path]))(
  'renders %s as in the expected files',
  async (_name, path) => {
    const texts = { answer: readFileSync(path, 'utf8').trimEnd() };
    await expect(documentOf(texts).mdx).toMatchFileSnapshot(path.replace(/md$/, 'mdx.txt'));
    const { answer } = await htmlOf(texts);
    await expect(`${answer}\n`).toMatchFileSnapshot(path.replace(/md$/, 'html'));
  },
);

test('renders each part to its own HTML', async () => {
  const texts = { heading: 'A `b`', context: 'c', question: '*d*', answer: '- e' };
  expect(await htmlOf(texts)).toEqual({
    heading: 'A <code>b</code>',
    context: '<p>c</p>',
    question: '<p><em>d</em></p>',
    answer: '<ul>\n<li>e</li>\n</ul>',
  });
});

test('leaves empty parts empty', async () => {
  expect(await htmlOf({ question: 'd' })).toMatchObject({ context: '', answer: '' });
});

test.each([
  ['**庭「池」**です', '<strong>庭「池」</strong>です'],
  ['**注：**要看', '<strong>注：</strong>要看'],
  ['例：**$n$ 个**。', '例：<strong>'],
  ['a**b.**c', 'a**b.**c'],
])('reads emphasis next to CJK punctuation: %s', async (written, shown) => {
  const { answer, heading } = await htmlOf({ answer: written, heading: written });
  expect(answer).toContain(`<p>${shown}`);
  expect(heading).toContain(shown);
});

test('shows the title of a code block above it, in HTML and in MDX that Astro compiles', async () => {
  const { answer } = await htmlOf({ answer: '```text file="a<b>.txt"\nx\n```' });
  expect(answer).toBe(
    '<figure class="code"><figcaption>a&#x3C;b>.txt</figcaption><pre tabindex="0"><code class="language-text">x</code></pre></figure>',
  );
});

test('does not make the empty corner of a table a header', async () => {
  const { answer } = await htmlOf({ answer: '| | b |\n| - | - |\n| c | d |' });
  expect(answer).toContain('<tr>\n<td></td>\n<th>b</th>\n</tr>');
});

test('shows a formula that KaTeX rejects as written, with the reason', async () => {
  const { answer } = await htmlOf({ answer: '$\\frac{a}{$' });
  expect(answer).toBe(
    '<p><code class="formula-unread" title="Unexpected end of input in a macro argument, expected &#x27;}&#x27;">\\frac{a}{</code></p>',
  );
});

test('lets wide unbreakable parts of an inline formula scroll', async () => {
  const wide = String.raw`\frac{${'a + '.repeat(20)}a}{b}`;
  const { answer } = await htmlOf({ answer: `Is $${wide}$ more than $\\frac{a}{b}$?` });
  expect(answer.match(/<span class="formula-wide">/g)).toHaveLength(1);
  expect(answer).toContain('<p>Is <span class="formula-wide"><span class=katex>');
});

test('does not let one formula define macros for the next', async () => {
  const { answer } = await htmlOf({ answer: '$\\gdef\\foo{x}\\foo$ and $\\foo$' });
  expect(answer.match(/formula-unread/g)).toHaveLength(1);
  expect(answer).toMatch(/<code class="formula-unread" title="[^"]*">\\foo<\/code><\/p>$/);
});

test('does not let formulas link, load, or exceed their size', async () => {
  const evil =
    '$\\href{javascript:alert(1)}{a}$ $\\includegraphics{https://a.example/x.png}$ $\\rule{99999em}{1em}$';
  const { answer } = await htmlOf({ answer: evil });
  expect(answer).not.toMatch(/<a[ >]|<img|99999em;/);
  for (const tex of [
    '\\href{javascript:alert(1)}{a}',
    '\\includegraphics{https://a.example/x.png}',
  ])
    expect(answer).toContain(
      `<code class="formula-unread" title="It uses a command that is not allowed here.">${tex}</code>`,
    );
});

test.each([
  'import x from "y"',
  '{1 + 1}',
  '<Foo />',
  '<Answer a="b">',
  '{',
  '<Answer>',
  '<script>alert(1)</script>',
])('runs nothing of %j and shows it as text', async (answer) => {
  const shown = (await htmlOf({ answer })).answer;
  expect(shown).toBe(`<p>${answer.replaceAll('<', '&#x3C;')}</p>`);
});

test('adds the base path to links and images within the site, and sends no referrer to other sites', async () => {
  const { answer } = await htmlOf({
    answer: '[a](/x) [b](y) [c](//z.example) ![d](pictures/e.png) ![f](https://g.example/h.png)',
  });
  expect(answer).toBe(
    '<p><a href="/base/x" data-written="">a</a> <a href="y" data-written="">b</a> <a href="//z.example" rel="noopener noreferrer">c</a> ' +
      '<img src="/base/images/pictures/e.png" alt="d" data-written="" loading="lazy" decoding="async"> ' +
      '<a href="https://g.example/h.png" rel="noopener noreferrer">f</a></p>',
  );
});

test('drops addresses that cards must not contain', async () => {
  const { answer } = await htmlOf({ answer: '[a](javascript:alert\\(1\\))' });
  expect(answer).toBe('<p>a (javascript:alert(1))</p>');
});

test('sanitizes even trees that `sanitizeTree` has not cleaned', async () => {
  const { parts } = parseInvented({ answer: 'a' });
  const paragraph = (child: PhrasingContent): Root => ({
    type: 'root',
    children: [{ type: 'paragraph', children: [child] }],
  });
  const text: PhrasingContent = { type: 'text', value: 'a' };
  const show = async (child: PhrasingContent) =>
    (await renderParts({ ...parts, answer: { ...parts.answer, root: paragraph(child) } })).answer;
  expect(await show({ type: 'link', url: 'javascript:alert(1)', children: [text] })).toBe(
    '<p><a>a</a></p>',
  );
  expect(await show({ type: 'image', url: 'https://g.example/h.png', alt: 'f' })).toBe(
    '<p><img alt="f" loading="lazy" decoding="async"></p>',
  );
  expect(await show({ type: 'html', value: '<script>alert(1)</script>' })).toBe('<p></p>');
});

test('writes no identifiers, and no inline styles but KaTeX’s', async () => {
  const { answer } = await htmlOf({
    answer: '# id\n\na[^1]\n\n```js\nx = 1\n```\n\n| a |\n|:-:|\n| b |\n\n[^1]: note',
  });
  expect(answer).not.toMatch(/\s(?:id|style|name)=/);
});
