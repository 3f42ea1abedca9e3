import { expect, test } from 'vitest';
import { createPortableWriter } from '../../src/compile/portable-card.ts';
import { CODE_BACKGROUND, CODE_COLORS } from '../../src/compile/portable-html.ts';

const write = createPortableWriter();

async function answerOf(answer: string): Promise<string> {
  const deck = `#### A\n:p B?\n??x\n${answer}\nx??\n`;
  return (await write(deck, 'html', () => undefined)).cards[0]?.answer ?? '';
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
  ['1 - $x$\n- $y$', '<p>1 - \\(x\\)</p><ul>\n<li>\\(y\\)</li>\n</ul>'],
])('%j becomes %j', async (markdown, html) => {
  expect(await answerOf(markdown)).toBe(html);
});
