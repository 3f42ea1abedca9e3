import { expect, test } from 'vitest';

import { answerMdx, documentOf } from './invented-card.ts';

test('writes a card as a heading and three components', () => {
  const { mdx } = documentOf({
    heading: 'Sorting *in place*',
    context: 'Memory is short.',
    question: 'Which sort needs none?',
    answer: 'Heapsort.',
  });
  expect(mdx).toBe(
    [
      '# Sorting *in place*\n',
      '<Context>\n\nMemory is short.\n\n</Context>\n',
      '<Question>\n\nWhich sort needs none?\n\n</Question>\n',
      '<Answer>\n\nHeapsort.\n\n</Answer>\n',
    ].join('\n'),
  );
});

test('leaves out an empty context and keeps an empty answer', () => {
  const { mdx } = documentOf({ heading: 'A', question: 'B?' });
  expect(mdx).toBe('# A\n\n<Question>\n\nB?\n\n</Question>\n\n<Answer>\n</Answer>\n');
});

test('returns heading and question as plain text, with formulas in Unicode', () => {
  const { heading, question } = documentOf({
    heading: '$\\epsilon$-greedy and `a{b}` in **C#**',
    question: 'Why is $\\hat{\\beta}$ biased,\nand for `List<T>`?',
  });
  expect(heading).toBe('ε-greedy and a{b} in C#');
  expect(question.normalize('NFC')).toBe('Why is β̂ biased, and for List<T>?'.normalize('NFC'));
});

test.each(['1. First things', '- a dash', '# a hash', '> quoted', '***', 'Title\t=', '| a |'])(
  'reads the heading %j as words, not as a block',
  (heading) => {
    expect(documentOf({ heading }).heading).toBe(heading.replace(/\s+/g, ' '));
  },
);

test('detects formulas and code blocks', () => {
  expect(documentOf({ heading: '`code`', answer: 'x' })).toMatchObject({
    hasMath: false,
    hasCode: false,
  });
  expect(documentOf({ heading: 'a', answer: '$x$' })).toMatchObject({
    hasMath: true,
    hasCode: false,
  });
  expect(documentOf({ context: '$$\nx\n$$' })).toMatchObject({ hasMath: true, hasCode: false });
  expect(documentOf({ question: '```\nx\n```' })).toMatchObject({ hasMath: false, hasCode: true });
});

test.each([
  ['an expression', '{process.exit()}', '\\{process.exit()}\n'],
  ['unbalanced braces', 'a } b { c', 'a } b \\{ c\n'],
  ['an import', "import x from 'y'", "&#x69;mport x from 'y'\n"],
  ['an export', 'export const x = process.exit(1)', '&#x65;xport const x = process.exit(1)\n'],
  ['an import behind a blank line', 'a\n\nimport(x)', 'a\n\nimport(x)\n'],
  ['a component', '<Foo a={1}/>', '\\<Foo a=\\{1}/>\n'],
  ['a script', '<script>alert(1)</script>', '\\<script>alert(1)\\</script>\n'],
  ['a closing tag of the document itself', '</Answer>', '\\</Answer>\n'],
  ['a type', 'ThreadLocal<T>', 'ThreadLocal\\<T>\n'],
  ['a comment', '<!-- a -->', '\\<!-- a -->\n'],
  ['a block of HTML around Markdown', '<div>\n*a*\n</div>', '\\<div>\n*a*\n\\</div>\n'],
  ['a tag with an attribute', '<sub onclick="x">a</sub>', '\\<sub onclick="x">a\\</sub>\n'],
  ['an unclosed tag', 'a <b> c', 'a \\<b> c\n'],
])('writes %s as text', (_name, answer, mdx) => {
  expect(answerMdx(answer)).toBe(mdx);
});

test('keeps allowed tags that are closed and have no attributes', () => {
  expect(answerMdx('H<sub>2</sub>O, <KBD>Ctrl *C*</KBD><br>done')).toBe(
    'H<sub>2</sub>O, <kbd>Ctrl *C*</kbd><br />done\n',
  );
  expect(answerMdx('a\n<br>\nb <sub>\nc</sub>')).toBe('a <br /> b <sub> c</sub>\n');
});

test('writes formulas so that a compiler without math finds no code in them', () => {
  expect(answerMdx('$x$ and $\\frac{a}{b}$ and $a<b$')).toBe(
    '$x$ and $`\\frac{a}{b}`$ and $`a<b`$\n',
  );
  expect(answerMdx('$$\n\\frac{a}{b}\n$$')).toBe('```math\n\\frac{a}{b}\n```\n');
});

test('turns indented code into a fenced block and names languages as Shiki does', () => {
  expect(answerMdx('    {a}\n    b')).toBe('```\n{a}\nb\n```\n');
  expect(answerMdx('```C++\nint a;\n```')).toBe('```cpp\nint a;\n```\n');
  expect(answerMdx('```pseudocode\na\n```')).toBe('```\na\n```\n');
});

test('puts headings below the card’s own, without gaps', () => {
  expect(answerMdx('# a\n\n### b\n\n###### c\n\n## d\n\n# e')).toBe(
    '### a\n\n#### b\n\n##### c\n\n#### d\n\n### e\n',
  );
});

test('resolves references within a passage and shows unused definitions', () => {
  expect(
    answerMdx('[a][x] b[^n]\n\n[x]: https://a.example\n[y]: https://b.example\n\n[^n]: Note.'),
  ).toBe(
    [
      '[a](https://a.example) b<sup>\\[1]</sup>\n',
      '\\[y]: https\\://b.example\n',
      '---\n',
      '1. Note.\n',
    ].join('\n'),
  );
});

test('reports removed links at their place and shows their address', () => {
  const { mdx, problems } = documentOf({
    answer: 'One\n[two](javascript:alert(1)) [three](https://a.example)',
  });
  expect(mdx).toContain('One\ntwo (javascript:alert(1)) [three](https://a.example)');
  expect(problems).toEqual([
    {
      line: 8,
      column: 1,
      code: 'link-left-out',
      severity: 'warning',
      message:
        'The link to “javascript:alert(1)” is neither a web address nor an email address; its text is shown without the link.',
      hint: 'Use an address that begins with http://, https://, or mailto:, or an address within the site.',
    },
  ]);
});

test.each([
  'data:text/html,x',
  'vbscript:x',
  'java&#9;script:x',
  '&#1;javascript:x',
  'JAVASCRIPT:x',
  'file:///x',
])('does not follow %s', (url) => {
  expect(documentOf({ answer: `[a](<${url}>)` }).problems.map(({ code }) => code)).toEqual([
    'link-left-out',
  ]);
});

test.each([
  'https://a.example',
  'HTTP://a.example',
  'mailto:a@b.example',
  '#a',
  'a.md',
  '/a',
  '?a=b:c',
  './a:b',
])('follows %s', (url) => {
  expect(documentOf({ answer: `[a](${url})` })).toMatchObject({ problems: [] });
  expect(answerMdx(`[a](${url})`)).toBe(`[a](${url})\n`);
});

test('keeps the titles of removed links and images', () => {
  const answer = '[a](data:x "one") ![b](b.png "two") ![c](https://c.example/c.png "three")';
  expect(answerMdx(answer)).toBe(
    'a (data:x “one”) b (b.png “two”) [c](https://c.example/c.png "three")\n',
  );
});

test('shows images of the content folder and removes others', () => {
  const { mdx, problems } = documentOf({
    answer: '![a](pictures/a.png) ![b](b.png) ![c](https://c.example/c.png)',
  });
  expect(mdx).toContain('![a](/images/pictures/a.png) b (b.png) [c](https://c.example/c.png)\n');
  expect(problems.map(({ line, column, message }) => [line, column, message])).toEqual([
    [
      7,
      22,
      'The image “b.png” was not found in the content folder; its description is shown instead.',
    ],
    [
      7,
      34,
      'The image “https://c.example/c.png” was not found in the content folder; its description is shown instead.',
    ],
  ]);
});

test.each([
  ['an empty heading', '', 'What *is* it?', 'What is it?'],
  ['a heading of signs that are not seen', '\u200b\ufeff', 'What?', 'What?'],
  ['nothing to be seen at all', '<br>', '\u2060', 'Untitled card'],
])('names a card with %s by something visible', (_, heading, question, name) => {
  expect(documentOf({ heading, question }).heading).toBe(name);
});

test.each([
  ['python # So it goes', 'python', '# So it goes\n'],
  ['python:main.py', 'python title="main.py"', ''],
  ['text Output', '', 'Output\n'],
  ['rust,ignore', 'rust', ''],
  ['<https://a.b>c', '', '<https://a.b>c\n'],
  ['flow', 'flow', ''],
  ['js title="app.js"', 'javascript title="app.js"', ''],
  ['title="a.txt"', 'text title="a.txt"', ''],
  ['js {1,3-5} startLine=7 copy=false showLineNumbers', 'javascript', ''],
])('keeps the title and the text on the line of a fence: %s', (info, language, words) => {
  expect(answerMdx(`\`\`\`${info}\nx\n\`\`\``)).toBe(`\`\`\`${language}\n${words}x\n\`\`\`\n`);
});

test.each([
  '__init__',
  'see `x`: __init__.py',
  'call obj.__len__() or __get_item__',
  '**__slots__** and *__dict__*',
  'the macro __VA_ARGS__ and __defineGetter__',
  '__Note:__ obj.__call__ has __arg_0__',
])('keeps names in double underscores: %s', (answer) => {
  const names = answer.match(/__\w+?__(?!\w)/g)?.filter((name) => name !== '__Note:__') ?? [];
  const mdx = answerMdx(answer).replaceAll('\\_', '_');
  for (const name of names) expect(mdx).toContain(name);
});

test.each([
  ['__two words__', '**two words**'],
  ['__Note:__ x', '**Note:** x'],
  ['__WARNING__', '**WARNING**'],
  ['__two words__ and a __word__', '**two words** and a **word**'],
  ['**init**', '**init**'],
  ['__`init`__', '**`init`**'],
])('reads bold in underscores: %s', (answer, mdx) => {
  expect(answerMdx(answer)).toBe(`${mdx}\n`);
});

test('shows names in double underscores in headings and titles', () => {
  const { heading, question } = documentOf({
    heading: 'The __hash__ Method',
    question: 'What does __eq__ do?',
  });
  expect({ heading, question }).toEqual({
    heading: 'The __hash__ Method',
    question: 'What does __eq__ do?',
  });
});

test('reports an unknown language', () => {
  const { mdx, problems } = documentOf({ answer: 'a\n\n```The words\nx\n```' });
  expect(mdx).toContain('```The\nThe words\nx\n```\n');
  expect(problems).toEqual([
    {
      line: 9,
      column: 1,
      code: 'language-unknown',
      severity: 'warning',
      message: 'The code block’s language “The” is unknown; the block is shown without colors.',
      hint: 'Name a language that Shiki supports (https://shiki.style/languages) after the opening fence, or `text`.',
    },
  ]);
});

test('names a block by the language that it clearly is in, and reports it', () => {
  const code =
    "const a = await load('a.json');\nif (a === 1) console.log(a);\nconst b = (c) => { return c; };";
  const { mdx, problems } = documentOf({ answer: `a\n\n\`\`\`java\n${code}\n\`\`\`` });
  expect(mdx).toContain(`\`\`\`javascript\n${code}\n\`\`\`\n`);
  expect(problems).toEqual([
    {
      line: 9,
      column: 1,
      code: 'language-other',
      severity: 'warning',
      message: 'The code block says “Java”, but is JavaScript; highlighted as JavaScript.',
      hint: 'Write `javascript` after the opening fence.',
    },
  ]);
});

test('shows what would be written out many times over as it was written', () => {
  const table = `${'|a'.repeat(200)}|\n${'|-'.repeat(200)}|\n${'|b|\n'.repeat(200)}`;
  const { mdx, problems } = documentOf({ answer: `Before\n\n${table}` });
  expect(mdx).toContain(`\`\`\`\nBefore\n\n${table}`);
  expect(problems.map(({ line, code }) => [line, code])).toEqual([[9, 'too-deep']]);
});

test('keeps the cells of a row that is longer than its table', () => {
  expect(answerMdx('| a | b |\n|---|---|\n| c | `|` *d* |  |')).toBe(
    '| a | b |\n| - | - |\n| c | \\` \\| \\` *d* |\n',
  );
});

test('shows text as written if it is too long to be parsed', () => {
  const answer = '*word* '.repeat(10_000).trim();
  const { mdx, problems } = documentOf({ context: '*fine*', answer });
  expect(mdx).toContain('*fine*');
  expect(mdx).toContain(`\`\`\`\n${answer}\n\`\`\`\n`);
  expect(problems).toEqual([
    {
      line: 7,
      column: 1,
      code: 'too-long',
      severity: 'warning',
      message: 'The text has more than 64,000 characters; it is shown as written.',
      hint: 'Split the card into several.',
    },
  ]);
});

test('shows text as written if it is nested too deeply', () => {
  const { mdx, problems } = documentOf({ context: 'fine', answer: `a\n${'>'.repeat(50_000)} b` });
  expect(mdx).toContain(`\`\`\`\na\n${'>'.repeat(50_000)} b\n\`\`\`\n`);
  expect(problems).toEqual([
    {
      line: 8,
      column: 1,
      code: 'too-deep',
      severity: 'warning',
      message:
        'The text contains more nested or repeated markup than can be rendered; it is shown as written.',
      hint: 'Put such text into a fenced block, or separate it with blank lines.',
    },
  ]);
});
