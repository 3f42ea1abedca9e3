import { expect, test } from 'vitest';
import { createDeckCompiler } from '../../src/compile/compile-deck.ts';
import {
  CODE_BACKGROUND,
  CODE_COLORS,
  toForeignCard,
  toPortableCard,
} from '../../src/compile/portable-html.ts';

const compile = createDeckCompiler('/base/');
const findImage = (src: string) => ({ path: `decks/${src}`, found: true });

async function convert(answer: string, to = toPortableCard) {
  const deck = `#### A\n:p B?\n??x\n${answer}\nx??\n`;
  const { bodies } = await compile(deck, { findImage, mdx: false });
  return to(bodies[0]!.html!, '/base/');
}

async function answerOf(answer: string): Promise<string> {
  return (await convert(answer)).answer;
}

/** Relative luminance according to WCAG 2. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test.each(Object.entries(CODE_COLORS))('the color of %s is legible', (_role, color) => {
  const contrast = (luminance(color) + 0.05) / (luminance(CODE_BACKGROUND) + 0.05);
  expect(contrast).toBeGreaterThanOrEqual(4.5);
});

test('code has its language and inline colors', async () => {
  const html = await answerOf('```python\nx = 1 # one\n```');
  expect(html).toMatch(
    /^<pre style="background:#22272e;color:#cdd9e5;[^"]*"><code class="language-python">x /,
  );
  expect(html).toContain('<span style="color:#8f9ba8"> # one</span>');
});

test.each([
  ['$a_1$', '<p>\\(a_1\\)</p>'],
  ['a\n$$\nb < c\n$$\nd', '<p>a</p><div>\\[b &#x3C; c\\]</div><p>d</p>'],
  ['`\\(x\\)` \\\\(', '<p><code>\\(x\\)</code> \\<span></span>(</p>'],
  ['$\\sqrt{x} < 1$ & \\$5', '<p>\\(\\sqrt{x} &#x3C; 1\\) &#x26; $5</p>'],
  [
    '| a | b |\n| :-: | --: |\n| `\\[` | $\\beta$ |',
    '<table>\n<thead>\n<tr>\n<th align="center">a</th>\n<th align="right">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td align="center"><code>\\[</code></td>\n<td align="right">\\(\\beta\\)</td>\n</tr>\n</tbody>\n</table>',
  ],
  [
    '```javascript title="app.js"\n<b>\n```',
    '<pre><code class="language-javascript">&#x3C;b></code></pre>',
  ],
  [
    '[in](/x/) [out](https://example.org/?a&b "T")',
    '<p><a>in</a> <a href="https://example.org/?a&#x26;b" title="T">out</a></p>',
  ],
  ['1 - $x$\n- $y$', '<p>1 - \\(x\\)</p><ul>\n<li>\\(y\\)</li>\n</ul>'],
])('%j becomes %j', async (markdown, html) => {
  const written = await answerOf(markdown);
  expect(written.replace(/ style="[^"]*"|<span style="[^"]*">|(?<=[^>]|\n)<\/span>/g, '')).toBe(
    html,
  );
});

test('images are files of the content folder, without the base path', async () => {
  const markdown = '![one & two](a%20b.png)';
  const { answer, images } = await convert(markdown);
  expect(answer).toBe('<p><img src="/files/decks/a%2520b.png" alt="one &#x26; two"></p>');
  expect(images).toEqual(['decks/a%20b.png']);
  const page = await convert(`${markdown} $x$ [in](/x/)`, toForeignCard);
  expect(page.answer).toContain('<img src="/files/decks/a%2520b.png" alt="one &#x26; two" loading');
  expect(page.answer).toContain('<span class=katex>');
  expect(page.answer).toContain('<a>in</a>');
});
