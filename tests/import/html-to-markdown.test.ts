import { expect, test } from 'vitest';
import { htmlToMarkdown } from '../../src/import/html-to-markdown.ts';
import { parseDeck } from '../../src/decks/parse-deck.ts';
import { writeCard } from '../../src/decks/write-deck.ts';

function convert(html: string) {
  const problems: string[] = [];
  const markdown = htmlToMarkdown(html, {
    image: (name) => (name === 'a b.png' ? 'media/a%20b.png' : undefined),
    report: (_code, message) => problems.push(message),
  });
  return { markdown, problems };
}

test('formulas that are not closed take no longer than other text', () => {
  const marks = ['[$]', '[$$]', '[latex]', '<anki-mathjax>', '\\(', '\\['];
  const started = performance.now();
  for (const mark of marks) convert(`[/$]\\)${mark.repeat(20_000)}`);
  expect(performance.now() - started).toBeLessThan(20_000);
});

test.each([
  ['lines of Anki’s editor', 'a<div>b</div><div>c<br>d</div>', 'a\n\nb\n\nc\\\nd'],
  ['an inline formula', '<p>x \\(a_1 &lt; b\\) y</p>', 'x $a_1 < b$ y'],
  ['a display formula in text', 'text \\[a<br>b\\] more', 'text\n\n$$\na\nb\n$$\n\nmore'],
  ['older formulas', '[latex]$x$[/latex] [$]y[/$]', '$$\nx\n$$\n\n$y$'],
  ['anki-mathjax', '<anki-mathjax>a^2</anki-mathjax>', '$a^2$'],
  [
    'code with colors',
    '<pre style="x"><code class="language-python">def f():<br>  return <span>1</span>\n# x??</code></pre>',
    '```python\ndef f():\n  return 1\n# x??\n```',
  ],
  [
    'items without paragraphs',
    '<ol>\n<li>a\n<ul>\n<li>b</li>\n<li>c</li>\n</ul>\n</li>\n<li>d</li>\n</ol>',
    '1. a\n   - b\n   - c\n2. d',
  ],
  [
    'items with paragraphs',
    '<ul><li><p>a</p></li><li>b<div>c</div></li></ul>',
    '- a\n\n- b\n\n  c',
  ],
  ['inline tags', 'H<sub>2</sub>O <u>u</u>', 'H<sub>2</sub>O <u>u</u>'],
  ['an image of the file', '<img src="a%20b.png" alt="A">', '![A](media/a%20b.png)'],
  ['a heading', '<h1>Top</h1>', '##### Top'],
  ['a table', '<table><tr><th>a</th></tr><tr><td>1</td></tr></table>', '| a |\n| - |\n| 1 |'],
  ['what is no formula', '\\<span></span>(x', '\\\\(x'],
  [
    'Markdown’s own signs',
    '$5 and $6 *a* _b_ `c` &lt;T&gt;',
    '\\$5 and \\$6 \\*a\\* \\_b\\_ \\`c\\` \\<T>',
  ],
])('writes %s', (_name, html, markdown) => {
  expect(convert(html)).toEqual({ markdown, problems: [] });
});

test.each([
  ['<script>alert(1)</script>a', 'a', 'Decks can’t contain <script>; removed with its contents.'],
  ['<b onclick="x()">a</b>', '**a**', 'Removed a script of <b>.'],
  ['<a href="javascript:x()">a</a>', 'a', 'Removed the link to javascript:x(); its text stays.'],
  [
    '<img src="https://x.org/y.png" alt="a">',
    'a',
    'The image https://x.org/y.png is on another site; it was not fetched, and its text is kept.',
  ],
  [
    '<img src="//x.org/y.png">a',
    'a',
    'The image //x.org/y.png is on another site; it was not fetched, and its text is kept.',
  ],
  [
    '<img src="../../etc/passwd">a',
    'a',
    'The image “../../etc/passwd” is not in the file; its text is kept.',
  ],
  [
    '<iframe src="https://x.org"></iframe>a',
    'a',
    'Decks can’t contain <iframe>; removed with its contents.',
  ],
  ['[sound:x.mp3]a', 'a', 'Decks can’t contain sounds; removed “x.mp3”.'],
])('reports %s', (html, markdown, problem) => {
  expect(convert(html)).toEqual({ markdown, problems: [problem] });
});

test.each([
  ...[
    'x??',
    '??x',
    ':p What?',
    'a.:p b',
    'end x??',
    '<hr>',
    '<h4>A card</h4>',
    'Term:: definition',
  ],
  ...['?x', '?p: q', 'p: q', '---', 'a<hr>b', '# A', '<pre>x??\n---\n:p a</pre>', '#tag'],
])('%j in an answer does not end or begin a card', (html) => {
  const { markdown } = convert(`<p>Before</p>${html}<p>After</p>`);
  const { cards } = parseDeck(
    `# Flashcards: A\n\n${writeCard({ heading: 'A', context: '', question: 'B?', answer: markdown })}` +
      writeCard({ heading: 'C', context: '', question: 'D?', answer: 'E' }),
  );
  expect(cards.map(({ written }) => written)).toEqual([
    { heading: 'A', question: 'B?', answer: markdown.replace(/\s+/g, ' ') },
    { heading: 'C', question: 'D?', answer: 'E' },
  ]);
});
