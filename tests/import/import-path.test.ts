import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, afterEach, describe, expect, test } from 'vitest';
import { anki } from '../../src/export/anki/anki.ts';
import { csv } from '../../src/export/csv.ts';
import { importPath } from '../../src/import/import-path.ts';
import { collect, openContent, SAMPLE, writeContent } from '../export/sample-library.ts';

let folder: string;
let out: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recto-import-test-'));
  out = join(folder, 'out', 'decks');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, contents: string | Uint8Array): string {
  const path = join(folder, 'in', name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, contents);
  return path;
}

const written = (): string[] =>
  readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.\w+$/.test(path))
    .sort();

const deck = (path: string): string => readFileSync(join(out, path), 'utf8');

/** Returns what the cards of a content folder show, by book, independent of the names of files and images. */
async function shownBy(root: string): Promise<string[][]> {
  const { scope } = await openContent(root);
  const { cards, read } = scope();
  const shown: string[][] = [];
  for await (const { card, text } of read('html')) {
    const { heading, context, question, answer } = text;
    const html = [heading, context, question, answer].map((part) =>
      part.replace(/\/files\/[^"]*/g, 'image').replace(/[\t ]+/g, ' '),
    );
    shown.push([card.book.title, card.chapter.label, ...html]);
  }
  expect(shown).toHaveLength(cards.length);
  return shown.sort(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0));
}

test('Recto → Anki → Recto yields the same cards', async () => {
  const root = writeContent({
    ...SAMPLE,
    'decks/more.md': `# Flashcards: 1A002---Odd-Marks (Part 1)\n\n**Starting Chapter:** 3 Marks\n\n---\n
#### Markers in text\n:p What is \`x??\` for, and $5 or \\$6?\n??x
1. one
   - two with $\\frac{a}{b}$

   $$
   \\begin{cases} a & b \\\\ c & d \\end{cases}
   $$
2. three

> quoted *and* **bold** ~~gone~~

    indented code

\`\`\`text
:p no question
x??
---
\`\`\`
x??\n\n---\n`,
  });
  const { scope } = await openContent(root);
  const path = write('sample.apkg', await collect(anki.write(scope())));
  const report = await importPath({ path, out });
  expect(report.problems).toEqual([]);
  expect(await shownBy(join(out, '..'))).toEqual(await shownBy(root));
});

test('writes a folder for each book, a deck for each chapter, and the images', async () => {
  const { scope } = await openContent();
  const path = write('sample.apkg', await collect(anki.write(scope())));
  const { folders, decks, cards } = await importPath({ path, out });
  expect({ folders, decks, cards }).toEqual({
    folders: [join(out, 'river-engines')],
    decks: 2,
    cards: 3,
  });
  expect(written()).toEqual([
    'river-engines/01-1-water-wheels.md',
    'river-engines/02-2-turbines.md',
    expect.stringMatching(/^river-engines\/media\/recto-[\da-f]{16}\.png$/),
  ]);
  expect(deck('river-engines/02-2-turbines.md')).toContain(
    '# Flashcards: River Engines (Part 2)\n\n**Starting Chapter:** 2 Turbines\n\n---\n\n#### Pelton Turbine\n',
  );
});

test('replaces no files, and writes none if it cannot write all', async () => {
  const path = write('a.csv', 'question,answer,book\nA?,B,One\nC?,D,Two\n');
  mkdirSync(join(out, 'two'), { recursive: true });
  await expect(importPath({ path, out })).rejects.toThrow(
    `${join(out, 'two')} is there already. Nothing was imported: move it, or choose another --out.`,
  );
  expect(readdirSync(out)).toEqual(['two']);
});

describe('a table', () => {
  test.each([
    ['CSV with a header', 'a.csv', 'Front,Back\n"A, *or* B?",C\n', ['A, *or* B?', 'C']],
    ['CSV without one', 'a.csv', 'A?,B\n', ['A?', 'B']],
    ['semicolons', 'a.csv', 'A?;B\n', ['A?', 'B']],
    ['TSV', 'a.tsv', 'A "quoted" word?\tB\n', ['A "quoted" word?', 'B']],
    ['UTF-16', 'a.csv', Buffer.from('\uFEFFÄ?,B\n', 'utf16le'), ['Ä?', 'B']],
    [
      'Anki’s text',
      'a.txt',
      '#separator:tab\n#html:true\n#tags column:3\nA<br>b\tB\tt\n',
      ['A\\\nb', 'B'],
    ],
    ['lines in a cell', 'a.csv', 'A?,"B\n\nC"\n', ['A?', 'B\n\nC']],
  ])('of %s is read', async (_name, name, contents, card) => {
    await importPath({ path: write(name, contents), out });
    const { library } = await openContent(join(out, '..'));
    expect(library.cards.size).toBe(1);
    const [first] = written();
    expect(deck(first ?? '')).toContain(`:p ${card[0]}\n??x\n${card[1]}\nx??\n`);
  });

  test('reports guessed columns, and uses others if they are given', async () => {
    const path = write('a.csv', 'id,Deck,Vorne,Hinten\n1,Tiere,Hund,dog\n');
    const { notes } = await importPath({ path, out, map: 'question=Vorne, answer=4, book=deck' });
    expect(notes).toEqual(['Columns: question = 3 (Vorne), answer = 4 (Hinten), book = 2 (Deck).']);
    expect(deck('tiere/01.md')).toContain(':p Hund\n??x\ndog\nx??');
    const guessed = await importPath({ path, out: join(folder, 'other') });
    expect(guessed.notes).toEqual([
      'Columns: question = 1, answer = 2; the first row is a card. Use --map question=1,answer=2 to choose others, by number or by name in the first row.',
    ]);
  });

  test.each([
    [
      'Vorderseite;Rückseite;Thema',
      'question = 1 (Vorderseite), answer = 2 (Rückseite), heading = 3 (Thema)',
    ],
    ['Kapitel,Frage,Antwort', 'question = 2 (Frage), answer = 3 (Antwort), chapter = 1 (Kapitel)'],
    ['Recto\tVerso\tPaquet', 'question = 1 (Recto), answer = 2 (Verso), book = 3 (Paquet)'],
    ['正面,背面,牌组', 'question = 1 (正面), answer = 2 (背面), book = 3 (牌组)'],
  ])('knows the columns of %s', async (names, columns) => {
    const separator = /[;,\t]/.exec(names)?.[0] ?? ',';
    const path = write('a.csv', `${names}\n${['A?', 'B', 'C'].join(separator)}\n`);
    const { cards, notes } = await importPath({ path, out });
    expect(cards).toBe(1);
    expect(notes[0]).toContain(`Columns: ${columns}. Use --map`);
  });

  test('exported by Recto keeps its parts', async () => {
    const { scope } = await openContent();
    const path = write('cards.csv', await collect(csv.write(scope())));
    await importPath({ path, out });
    expect(deck('river-engines/01-1-water-wheels.md')).toContain(
      '#### Overshot Wheel\nThe wheel has *buckets*, and water falls from height $h$.\n\n:p What power',
    );
  });

  test.each([
    [
      'x,y\nA?,"B\nC?,D\n',
      undefined,
      'a.csv:2: a quotation mark in this row is never closed. Nothing was imported: correct the row.',
    ],
    ['A?,B\n', 'question=1', '--map must name a column for question and one for answer.'],
    ['A?,B\n', 'question=1,answer=9', 'There is no column “9”. The first row has 2: A?, B.'],
    [
      'A?,B\n',
      'qestion=1',
      '--map knows question, answer, heading, context, book, chapter, not “qestion”. Did you mean question?',
    ],
    ['', undefined, 'There are no cards in'],
  ])('%j with the map %j is refused', async (contents, map, message) => {
    await expect(importPath({ path: write('a.csv', contents), out, map })).rejects.toThrow(message);
    expect(() => readdirSync(out)).toThrow();
  });

  test('with more rows than a file may have cards is refused before any is converted', async () => {
    const path = write('a.csv', 'question,answer\n' + 'A?,B\n'.repeat(200_001));
    await expect(importPath({ path, out })).rejects.toThrow(
      'a.csv:200001: the table has more than 200,000 rows. Nothing was imported: split it into several files.',
    );
    expect(() => readdirSync(out)).toThrow();
  });

  test('reports rows without a question', async () => {
    const path = write('a.csv', 'A?,"B\nb"\n,C\n');
    const { problems } = await importPath({ path, out });
    expect(problems.map(({ line, message }) => [line, message])).toEqual([
      [3, 'This row has no question; skipped.'],
    ]);
  });
});

test('notes of hashcards become decks', async () => {
  write(
    'geo/capitals.md',
    `---\nname = "Capitals"\n---\n\nQ: What is\nthe capital?\nA: Paris\n\n---\n
C: [Lima] is in [Peru], see [a map](x.md).\n\nA: alone\nstray\n---\nstray too\n`,
  );
  const report = await importPath({ path: join(folder, 'in'), out });
  expect(report.cards).toBe(3);
  const text = deck('geo/01-capitals.md');
  expect(text).toContain(':p What is\nthe capital?\n??x\nParis\nx??');
  expect(text).toContain(
    ':p **[…]** is in Peru, see [a map](x.md).\n??x\n**Lima**\n\nLima is in Peru, see [a map](x.md).\nx??',
  );
  // The heading is above the question: it must not contain the answer.
  expect(text.match(/^#### .*/gm)).toEqual([
    '#### What is',
    '#### **[…]** is in Peru, see [a map](x.md).',
    '#### Lima is in **[…]**, see [a map](x.md).',
  ]);
  expect(report.problems.map(({ file, line, message }) => [file, line, message])).toEqual([
    ['capitals.md', 13, 'This answer has no question; skipped.'],
    ['capitals.md', 16, 'This line belongs to no card; skipped.'],
  ]);
});

test('notes of Obsidian become decks', async () => {
  write(
    'vault/Animals/dogs.md',
    `---\ntags: x\n---\n#flashcards/animals\n\n# Dogs\n\nWhat barks?::A dog <!--SR:!2024-01-01,3,250-->\nHund:::dog\n
How many\nlegs?\n?\n- four\n- ![[leg.png]]\n\nA ==puppy== is a young ==dog==.\n\nJust a sentence with \`a::b\`.\n
\`\`\`cpp\nstd::string a;\n\`\`\`\n`,
  );
  write('vault/Animals/leg.png', 'picture');
  write('vault/Animals/notes.canvas', 'not read');
  const report = await importPath({ path: join(folder, 'in', 'vault'), out });
  expect(report.cards).toBe(6);
  const text = deck('animals/01-dogs.md');
  expect(text.match(/^#### .*/gm)).toEqual(Array.from({ length: 6 }, () => '#### Dogs'));
  expect(text).toContain(':p What barks?\n??x\nA dog\nx??');
  expect(text).toContain(':p Hund\n??x\ndog\nx??');
  expect(text).toContain(':p dog\n??x\nHund\nx??');
  expect(text).toContain(':p How many\nlegs?\n??x\n- four\n- ![](media/leg.png)\nx??');
  expect(text).toContain(
    ':p A **[…]** is a young dog.\n??x\n**puppy**\n\nA puppy is a young dog.\nx??',
  );
  expect(written()).toContain('animals/media/leg.png');
  expect(report.problems.map(({ line, message }) => [line, message])).toEqual([
    [1, 'Decks can’t contain schedules; removed 1.'],
    [19, 'This paragraph has no card; skipped.'],
    [21, 'This paragraph has no card; skipped.'],
  ]);
});

test('reports files of a folder that cannot be imported', async () => {
  write('a.csv', 'A?,B\n');
  write('b.apkg', 'not a package');
  write('c.md', 'Only prose.');
  const { problems, cards } = await importPath({ path: join(folder, 'in'), out });
  expect(cards).toBe(1);
  expect(problems.map(({ file, code, severity }) => [file, code, severity])).toEqual([
    ['b.apkg', 'not-imported', 'error'],
    ['c.md', 'not-imported', 'error'],
  ]);
});

test('a deck is not imported again', async () => {
  const path = write('a.md', '# Flashcards: A\n\n#### B\n:p C?\n??x\nD\nx??\n');
  await expect(importPath({ path, out })).rejects.toThrow(
    'a.md is a deck already. Nothing was imported: copy it to the folder of the decks.',
  );
});

test.each([
  ['gone.csv', /gone\.csv does not exist\.$/],
  [
    'a.docx',
    /a\.docx is of no kind that can be imported: \.apkg, \.colpkg, \.csv, \.tsv, \.txt, \.md, or a folder of them\.$/,
  ],
])('%s is rejected', async (name, message) => {
  const path = name === 'a.docx' ? write(name, 'x') : join(folder, name);
  await expect(importPath({ path, out })).rejects.toThrow(message);
});

test('reports text that looks like a marker', async () => {
  const path = write('a.csv', 'question,answer\nA?,"B\nx??\n\n#### C"\n');
  const { problems } = await importPath({ path, out });
  expect(problems.map(({ line, code }) => [line, code])).toEqual([[2, 'reads-differently']]);
});
