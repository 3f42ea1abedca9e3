import katex from 'katex';
import { expect, test, vi } from 'vitest';
import { createDeckCompiler, type CompiledDeck } from '../../src/compile/compile-deck.ts';

const compile = createDeckCompiler('/base/');

const DECK = `# Flashcards: 1A001---Numbers---Ada-B_-Writer (Part 1)

**Starting Chapter:** 1.1 Counting

---

#### Prime **Numbers**
Background context: Every number above $1$ can be divided by itself.

:p What makes $p_1$ prime?
??x
It has no other divisors, see [the table](/notes/table).

![](pictures/sieve.png)
x??

---

#### Sieve
:p How is it run?
??x
\`\`\`py
sieve = {2}
\`\`\`
x??
`;

const findImage = (src: string) => ({ path: src, found: true });

function compileCards(deck: string): Promise<CompiledDeck> {
  return compile(deck, { findImage });
}

test('a deck is compiled to its header, its chapter line, and its cards', async () => {
  const deck = await compileCards(DECK);
  expect(deck).toMatchObject({
    header: { title: 'Numbers', part: 1 },
    questions: 2,
    problems: [],
    cards: [
      {
        heading: 'Prime Numbers',
        question: 'What makes p₁ prime?',
        place: { line: 10, column: 1 },
        hasMath: true,
        hasCode: false,
        mathInQuestion: true,
        mathInContext: true,
        links: [{ url: '/notes/table', line: 12, column: 31 }],
      },
      {
        heading: 'Sieve',
        question: 'How is it run?',
        place: { line: 20, column: 1 },
        hasMath: false,
        hasCode: true,
        mathInQuestion: false,
        mathInContext: false,
        links: [],
      },
    ],
  });
  expect(deck.chapterLine).toMatchObject({ number: '1', sections: [{ title: 'Counting' }] });
});

test('a card gets its HTML, search text, and concept candidates from a single parse', async () => {
  const { cards, bodies } = await compileCards(DECK);
  expect(bodies[0]?.html?.heading).toBe('Prime <strong>Numbers</strong>');
  expect(bodies[0]?.html?.question).toContain('<annotation encoding="application/x-tex">p_1<');
  expect(bodies[0]?.search).toMatchObject({
    heading: 'Prime Numbers',
    answer: expect.stringContaining('It has no other divisors, see the table.') as string,
    code: '',
  });
  expect(bodies[1]?.search.code).toContain('sieve = {2}');
  expect(JSON.stringify(cards[0]?.candidates)).toContain('prime numbers');
});

test('MDX is written on request, and HTML if there is a base path', async () => {
  const bare = createDeckCompiler(undefined);
  const [without] = (await bare(DECK)).bodies;
  expect(without).toMatchObject({ html: undefined, mdx: undefined });
  const [written] = (await bare(DECK, { mdx: true })).bodies;
  expect(written?.mdx).toContain('Prime **Numbers**');
  expect(written?.html).toBeUndefined();
});

test('images are listed once and shown under the base path', async () => {
  const twice = DECK.replace('```py', '![](pictures/sieve.png)\n\n```py');
  const { images, bodies } = await compileCards(twice);
  expect(images.map(({ path }) => path)).toEqual(['pictures/sieve.png']);
  for (const { html } of bodies)
    expect(html?.answer).toContain('src="/base/files/pictures/sieve.png"');
});

test('problems of parsing and compiling are sorted by place', async () => {
  const { problems } = await compileCards(
    DECK.replace('sieve = {2}', 'sieve = {2}\n```\n$\\undefinedcommand$\n```py').replace(
      '\nx??\n\n---\n\n#### Sieve',
      '\n\n#### Sieve',
    ),
  );
  const lines = problems.map(({ line }) => line);
  expect(lines).toEqual(lines.toSorted((one, other) => one - other));
  expect(problems.map(({ code }) => code)).toContain('formula-unread');
  expect(problems.length).toBeGreaterThan(1);
});

test.each([
  ['the heading', '**Numbers**', '**Primes**'],
  ['a formula of the question', '$p_1$', '$p_2$'],
  ['the context', 'Every number', 'Each number'],
  ['the answer', 'no other', 'no further'],
])('the digest of a card changes with %s, and no other does', async (_, before, after) => {
  const digestsOf = async (deck: string) => (await compileCards(deck)).cards.map((c) => c.digest);
  const [first, second] = await digestsOf(DECK);
  const [changed, same] = await digestsOf(DECK.replace(before, after));
  expect(changed).not.toBe(first);
  expect(same).toBe(second);
});

test('the digest of a card changes when its image appears', async () => {
  const missing = (src: string) => ({ path: src, found: false });
  const [shown] = (await compileCards(DECK)).cards;
  const [leftOut] = (await compile(DECK, { findImage: missing })).cards;
  expect(leftOut?.digest).not.toBe(shown?.digest);
});

test('a formula that takes KaTeX seconds is checked once and typeset once for two cards', async () => {
  const row = Array.from({ length: 40 }, (_, index) => `x_{${index}}`).join(' & ');
  const matrix = `\\begin{matrix}\n${`${row} \\\\\n`.repeat(60)}\\end{matrix}`;
  const render = vi.spyOn(katex, 'renderToString');
  const { bodies, problems } = await compileCards(
    DECK.replace('sieve = {2}', `x\n\`\`\`\n\n$$\n${matrix}\n$$\n\n\`\`\`py\ny`).replace(
      'It has',
      `$$\n${matrix}\n$$\nIt has`,
    ),
  );
  const runs = render.mock.calls.filter(([tex]) => tex.includes('matrix'));
  render.mockRestore();
  for (const body of bodies) expect(body.html?.answer.match(/<mtr>/g)).toHaveLength(60);
  expect(bodies[0]?.html?.answer).toContain('It has no other divisors');
  expect(problems).toEqual([]);
  expect(runs.map(([, options]) => options?.output)).toEqual(['mathml', 'htmlAndMathml']);
});

test('text without cards is a deck without cards', async () => {
  expect(await compileCards('')).toMatchObject({ cards: [], bodies: [], questions: 0 });
});
