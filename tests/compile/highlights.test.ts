import { expect, test } from 'vitest';
import { createDeckCompiler } from '../../src/compile/compile-deck.ts';

const compile = createDeckCompiler('/');

async function answers(lines: readonly string[], header = '# Roofs'): Promise<string[]> {
  const card = (line: string) => `#### Tile\n:p What?\n??x\n${line}\nx??\n`;
  const { bodies } = await compile(`${header}\n\n${lines.map(card).join('\n')}`);
  return bodies.map(({ html }) => (html?.answer ?? '').replace(/<\/?p(?: dir="auto")?>/g, ''));
}

test('words between == are marked, next to punctuation, around other markup, and over lines', async () => {
  expect(
    await answers([
      '==Slate== is split, (==thatch==) is bound.',
      'A "==ridge==", ==the **long** side==, **==eaves==**, and *a ==purlin==*.',
      '==two\nlines==, ==`code`== and ==[link](https://example.org/)==',
      '屋根は==瓦==で葺く。',
      '- ==¿Qué?== ==¡Sí!==\n- ==first== ==second==',
    ]),
  ).toMatchInlineSnapshot(`
    [
      "<mark>Slate</mark> is split, (<mark>thatch</mark>) is bound.",
      "A "<mark>ridge</mark>", <mark>the <strong>long</strong> side</mark>, <strong><mark>eaves</mark></strong>, and <em>a <mark>purlin</mark></em>.",
      "<mark>two lines</mark>, <mark><code>code</code></mark> and <mark><a href="https://example.org/" rel="noopener noreferrer">link</a></mark>",
      "屋根は<mark>瓦</mark>で葺く。",
      "<ul>
    <li><mark>¿Qué?</mark> <mark>¡Sí!</mark></li>
    <li><mark>first</mark> <mark>second</mark></li>
    </ul>",
    ]
  `);
});

test('a formula is marked with the words around it', async () => {
  const [html = ''] = await answers(['The ==pitch $p$== is small.']);
  expect(html).toMatch(/^The <mark>pitch <span class=katex>.*<\/span><\/mark> is small\.$/);
});

test('comparisons, lone marks, escaped marks, code, and signs stay as written', async () => {
  const lines = [
    'a == b == c',
    'a==b==c, x !== y, x === y, 1==2',
    'if x ==1 and y ==2',
    '"==" and "===", ==, != and ==',
    '==a == and == b==',
    '\\==slate==',
    '====, == ==, ==-==',
    '==open',
    'open==',
  ];
  expect(await answers(lines)).toEqual(lines.map((line) => line.replace('\\', '')));
  expect(await answers(['`==a==`'])).toEqual(['<code>==a==</code>']);
});

test('a generated deck keeps its signs', async () => {
  const header = '# Flashcards: 1A002---Roofs_processed (Part 1)';
  expect(await answers(['==Slate== is split.'], header)).toEqual(['==Slate== is split.']);
});

test('titles, chapters, search texts, and MDX have the words without the signs', async () => {
  const deck = await compile(
    '# Roofs\n\n## The ==Frame==\n\n#### A ==Rafter==\n:p What ==bears== it?\n??x\nThe ==wall==.\nx??\n',
    { mdx: true },
  );
  expect(deck.cards[0]).toMatchObject({
    heading: 'A Rafter',
    question: 'What bears it?',
    above: ['The Frame'],
  });
  expect(deck.bodies[0]?.search).toMatchObject({ heading: 'A Rafter', answer: 'The wall.' });
  expect(deck.bodies[0]?.mdx).toContain('# A <mark>Rafter</mark>');
});
