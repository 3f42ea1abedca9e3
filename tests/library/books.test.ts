import { expect, test } from 'vitest';
import { groupBooks } from '../../src/library/books.ts';
import { type DeckSketch, sketchDeck } from './sample-decks.ts';

const groupSketches = (decks: Record<string, DeckSketch>) =>
  groupBooks(Object.entries(decks).map(([file, deck]) => sketchDeck(file, deck)));

test('decks whose titles have the same slug form one book, in part order', () => {
  const { books, problems } = groupSketches({
    'decks/z.md': { header: '10A001---Tidal-Power---Ada-B_-Writer_processed (Part 1)' },
    'decks/a.md': { header: '10A001---Tidal-Power---Ada-B_-Writer_processed (Part 10)' },
    'decks/b.md': { header: '10A001---Tidal-power---Ada-B_-Writer_processed (Part 2)' },
    'decks/c.md': { header: '10A001---Tidal-Power---Ada-B_-Writer_processed' },
  });
  expect(books).toMatchObject([
    { slug: 'tidal-power', title: 'Tidal Power', author: 'Ada B. Writer', shelfCode: '10A001' },
  ]);
  expect(books[0]?.decks.map(({ file }) => file)).toEqual([
    'decks/z.md',
    'decks/b.md',
    'decks/a.md',
    'decks/c.md',
  ]);
  expect(problems).toEqual([]);
});

test('a deck that names only a shelf code joins the book that has it', () => {
  const { books, problems } = groupSketches({
    'decks/a.md': { header: '2A014 (Part 8)' },
    'decks/b.md': { header: '2A014---Tidal-Power_processed (Part 9)' },
    'decks/c.md': { header: '2A015 (Part 1)' },
  });
  expect(books.map(({ slug, title, decks }) => [slug, title, decks.length])).toEqual([
    ['2a015', '2A015', 1],
    ['tidal-power', 'Tidal Power', 2],
  ]);
  expect(problems).toEqual([]);
});

test('a shelf code of two books is reported, and again if a deck has nothing else', () => {
  const { books, problems } = groupSketches({
    'decks/a.md': { header: '2A014 (Part 1)' },
    'decks/b.md': { header: '2A014---Tidal-Power_processed (Part 2)' },
    'decks/c.md': { header: '2A014---Wind-Power_processed (Part 3)' },
    'decks/d.md': { header: '2A014---Wind-Power_processed (Part 4)' },
  });
  expect(books.map(({ slug, decks }) => [slug, decks.length])).toEqual([
    ['tidal-power', 1],
    ['wind-power', 3],
  ]);
  expect(problems).toEqual([
    {
      file: 'decks/a.md',
      line: 1,
      column: 1,
      severity: 'warning',
      code: 'shelf-code-ambiguous',
      message:
        'The header names only the shelf code 2A014, which 2 books have; the deck was added to “wind-power”.',
      hint: 'Write the title into the header, after the shelf code.',
    },
    {
      file: 'decks/a.md',
      line: 1,
      column: 1,
      severity: 'warning',
      code: 'shelf-code-shared',
      message:
        '“Tidal Power” and “Wind Power” have the same shelf code 2A014; they were treated as two books.',
      hint: 'If they are one book, write one title into all their decks. Otherwise change the shelf code in the decks of one.',
    },
  ]);
});

test('one title with two shelf codes is one book, reported once per code', () => {
  const { books, problems } = groupSketches({
    'decks/a.md': { header: '2A014---Tidal-Power_processed (Part 1)' },
    'decks/b.md': { header: '2A014---Tidal-Power_processed (Part 2)' },
    'decks/c.md': { header: '3B001---Tidal-Power_processed (Part 3)' },
    'decks/d.md': { header: '3B001---Tidal-Power_processed (Part 4)' },
    'decks/e.md': { header: '2A014---Tidal-Power_processed (Part 5)' },
  });
  expect(books).toMatchObject([{ slug: 'tidal-power', shelfCode: '2A014' }]);
  expect(problems).toEqual([
    {
      file: 'decks/c.md',
      line: 1,
      column: 1,
      severity: 'warning',
      code: 'shelf-codes-differ',
      message:
        'Decks of “Tidal Power” have the shelf codes 2A014 and 3B001; they were treated as one book.',
      hint: 'Write one shelf code into all its decks. If these are two books, change the title in the decks of one.',
    },
  ]);
});

test('a deck without a header is named after its folder, or else after its file', () => {
  const { books, problems } = groupSketches({
    'decks/Tidal power/part-3.md': { chapter: '1.1 Moons' },
    'decks/wind-power-part-12.md': { chapter: '1.1 Rotors' },
    'solar/a.md': {},
  });
  expect(books.map(({ slug, decks }) => [slug, decks[0]?.header.part])).toEqual([
    ['solar', undefined],
    ['tidal-power', 3],
    ['wind-power', 12],
  ]);
  expect(problems.find(({ file }) => file.includes('Tidal'))).toEqual({
    file: 'decks/Tidal power/part-3.md',
    line: 1,
    column: 1,
    severity: 'warning',
    code: 'header-missing',
    message:
      'The deck has no header line; its book is called “Tidal power”, after its folder or file.',
    hint: 'Begin the deck with a line such as `# Tidal power` or `# Flashcards: Tidal power (Part 1)`.',
  });
  expect(problems).toHaveLength(3);
});

test('a header that is missing from several decks of a book is reported once', () => {
  const { books, problems } = groupSketches({
    'decks/1 sea and shore/2 tides.md': {},
    'decks/1 sea and shore/1 waves.md': {},
    'decks/1 sea and shore/3 currents/rip.md': {},
  });
  expect(books).toMatchObject([{ title: 'Sea and shore', sortName: '1 sea and shore' }]);
  expect(problems).toEqual([
    {
      file: 'decks/1 sea and shore/1 waves.md',
      line: 1,
      column: 1,
      severity: 'warning',
      code: 'header-missing',
      message:
        'This deck and 2 others of its book have no header line; the book is called “Sea and shore”, after its folder or file.',
      hint: 'Begin each deck with a line such as `# Sea and shore` or `# Flashcards: Sea and shore (Part 1)`.',
    },
  ]);
});

test('a deck without a header in the folder of a book joins that book', () => {
  const { books } = groupSketches({
    'decks/10A001---Tidal-Power---Ada-B_-Writer_processed/part-1.md': {},
    'decks/x.md': { header: '10A001---Tidal-Power---Ada-B_-Writer_processed (Part 2)' },
  });
  expect(books.map(({ slug, decks }) => [slug, decks.length])).toEqual([['tidal-power', 2]]);
});
