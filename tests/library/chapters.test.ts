import { expect, test } from 'vitest';
import { groupBooks } from '../../src/library/books.ts';
import { groupChapters } from '../../src/library/chapters.ts';
import { sketchDeck } from './sample-decks.ts';

/** Chapter lines of the parts 1, 2, …; undefined for a deck without one. */
function group(
  lines: (string | undefined)[],
  files = lines.map((_, index) => `decks/${index}.md`),
) {
  const decks = lines.map((chapter, index) =>
    sketchDeck(files[index] ?? '', {
      header: `1A001---Tidal-Power_processed (Part ${index + 1})`,
      ...(chapter === undefined ? {} : { chapter }),
    }),
  );
  return groupChapters(groupBooks(decks).books[0]?.decks ?? []);
}

const outline = (lines: (string | undefined)[]) =>
  group(lines).chapters.map(({ slug, label, parts }) => [
    slug,
    label,
    parts.map((part) => part.label),
  ]);

test('numbered parts are grouped under their first number, titled by a "Chapter" line', () => {
  expect(
    outline([
      '11.2.5 Coding and Running A Simple Network. 11.3 A Graphical Deep Net',
      'Chapter 11 Neural Networks. 11.1 Neurons',
      '12.1 Strings',
      '11.4 Later',
    ]),
  ).toEqual([
    [
      '11',
      '11 Neural Networks',
      [
        '11.2.5 Coding and Running A Simple Network · 11.3 A Graphical Deep Net',
        '11.1 Neurons',
        '11.4 Later',
      ],
    ],
    ['12', '12 Strings', ['12.1 Strings']],
  ]);
});

test('a chapter without a title is named after as many of its sections as fit', () => {
  const labels = (lines: string[]) => group(lines).chapters.map(({ label }) => label);
  expect(labels(['4.1 Harbors. 4.2 Locks', '4.2 Locks. 4.3 Sluices'])).toEqual([
    '4 Harbors, Locks, Sluices',
  ]);
  expect(
    labels(['4.1 The Building of Harbors. 4.2 The Keeping of Locks. 4.3 Sluices and Weirs']),
  ).toEqual(['4 The Building of Harbors, The Keeping of Locks …']);
  const long = 'A Very Long Account of Everything that Ever Went Wrong in a Harbor by Night';
  expect(labels([`4.1 ${long}`])).toEqual([`4 ${long}`]);
  expect(labels(['4.1 3 Ways to Moor'])).toEqual(['Chapter 4: 3 Ways to Moor']);
  expect(labels(['4.1', '4.2'])).toEqual(['Chapter 4']);
});

test('an unnumbered line is a chapter of its own, and the same line is the same chapter', () => {
  expect(outline(['Query Languages', 'Storage', 'Query languages'])).toEqual([
    ['query-languages', 'Query Languages', [undefined, undefined]],
    ['storage', 'Storage', [undefined]],
  ]);
});

test('an unnumbered chapter has its most frequent title, a numbered one the first', () => {
  const labels = (lines: string[]) => group(lines).chapters.map(({ label }) => label);
  expect(labels(['Query languages', 'Query Languages', 'Query Languages'])).toEqual([
    'Query Languages',
  ]);
  expect(labels(['3.1 Waves', 'Chapter 3 Surf', 'Chapter 3 Tides', 'Chapter 3 Tides'])).toEqual([
    '3 Surf',
  ]);
});

test('a line in capitals is shown in title case', () => {
  expect(outline(['QUERY LANGUAGES', 'EXERCISES'])).toEqual([
    ['query-languages', 'Query Languages', [undefined, 'Exercises']],
  ]);
});

test('a part has the sections in its chapter line', () => {
  const [chapter] = group(['11.2.5 Coding. 11.3 A Net', undefined]).chapters;
  expect(chapter?.parts.map(({ sections }) => sections)).toEqual([
    [
      { number: '11.2.5', title: 'Coding' },
      { number: '11.3', title: 'A Net' },
    ],
    [],
  ]);
});

test('a generic part belongs to the chapter before it', () => {
  expect(
    outline(['3.1 Waves', 'Summary', 'Problem. Solution. Discussion', 'Tides', 'Exercises']),
  ).toEqual([
    ['3', '3 Waves', ['3.1 Waves', 'Summary', 'Problem. Solution. Discussion']],
    ['tides', 'Tides', [undefined, 'Exercises']],
  ]);
});

test('a generic part with no chapter before it is a chapter of its own', () => {
  expect(outline(['Summary', 'Exercises', '1.1 Waves', 'Summary'])).toEqual([
    ['summary', 'Summary', [undefined]],
    ['exercises', 'Exercises', [undefined]],
    ['1', '1 Waves', ['1.1 Waves', 'Summary']],
  ]);
});

test('a part without a chapter line belongs to the preceding chapter, or else is named after its part', () => {
  const { chapters, problems } = group([undefined, '1.1 Waves', undefined]);
  expect(chapters.map(({ slug, label, parts }) => [slug, label, parts.length])).toEqual([
    ['part-1', 'Part 1', 1],
    ['1', '1 Waves', 2],
  ]);
  expect(problems).toEqual([
    {
      file: 'decks/0.md',
      line: 1,
      column: 1,
      severity: 'warning',
      code: 'chapter-line-missing',
      message: 'The deck has no chapter line; its cards were added to the chapter “Part 1”.',
      hint: 'Write a line such as `**Starting Chapter:** 1.2 Its Title` below the header.',
    },
    {
      file: 'decks/2.md',
      line: 1,
      column: 1,
      severity: 'warning',
      code: 'chapter-line-missing',
      message: 'The deck has no chapter line; its cards were added to the chapter “1 Waves”.',
      hint: 'Write a line such as `**Starting Chapter:** 1.2 Its Title` below the header.',
    },
  ]);
});

test('decks without part and chapter line are chapters named after their files', () => {
  const decks = ['cell_walls', 'genes'].map((name) =>
    sketchDeck(`decks/biology/${name}.md`, { header: 'Biology' }),
  );
  const { chapters } = groupChapters(groupBooks(decks).books[0]?.decks ?? []);
  expect(chapters.map(({ slug, label }) => [slug, label])).toEqual([
    ['cell-walls', 'Cell walls'],
    ['genes', 'Genes'],
  ]);
});

test('appendices and titles that begin with a number are labeled in full', () => {
  expect(
    outline(['Appendix_D._Adding_Bells_and_Whistles', 'Chapter 7. 11 More Ways to Run a Command']),
  ).toEqual([
    ['appendix-d', 'Appendix D: Adding Bells and Whistles', [undefined]],
    ['7', 'Chapter 7: 11 More Ways to Run a Command', [undefined]],
  ]);
});

test('the rated and the full deck of one part form one part', () => {
  const decks = ['all', 'rated'].map((name) =>
    sketchDeck(`decks/${name}.md`, { header: 'Tidal Power (Part 4)', chapter: '2.1 Moons' }),
  );
  const { chapters } = groupChapters(groupBooks(decks).books[0]?.decks ?? []);
  expect(chapters.map(({ parts }) => parts.map((part) => part.decks.length))).toEqual([[2]]);
});

test('a title that looks like the number of another chapter gets a hash', () => {
  const numbered = sketchDeck('decks/a.md', {
    header: 'Tidal Power (Part 1)',
    chapter: '3.1 Moons',
  });
  const titled = sketchDeck('decks/b.md', { header: 'Tidal Power (Part 2)', chapter: 'Waves' });
  const three = { text: '3', number: undefined, title: '3', sections: [], generic: false };
  const shelf = groupBooks([numbered, { ...titled, chapterLine: three }]);
  const { chapters } = groupChapters(shelf.books[0]?.decks ?? []);
  expect(chapters.map(({ slug }) => slug)).toEqual(['3', expect.stringMatching(/^3-[a-z2-7]{6}$/)]);
});
