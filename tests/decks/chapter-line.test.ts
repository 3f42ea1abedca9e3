import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readChapterLine } from '../../src/decks/chapter-line.ts';
import { labelChapter } from '../../src/library/chapter-label.ts';
import { CATALOGS } from '../../src/messages/catalogs.ts';

const FIXTURES = new URL('../fixtures/decks/', import.meta.url);

test('every form of chapter line is parsed as in the fixture', async () => {
  const lines = readFileSync(new URL('chapter-lines.txt', FIXTURES), 'utf8').trimEnd().split('\n');
  await expect(lines.map(show).join('\n')).toMatchFileSnapshot(
    new URL('chapter-lines.expected.txt', FIXTURES).pathname,
  );
});

function show(line: string): string {
  const { text, number, title, sections, generic } = readChapterLine(line);
  expect(text).toBe(line);
  return [
    line,
    ...(generic ? ['  generic'] : []),
    ...(number === undefined ? [] : [`  number: ${number}`]),
    ...(title === undefined ? [] : [`  title: ${title}`]),
    ...sections.map((section) => `  section ${section.number}: ${section.title}`),
    '',
  ].join('\n');
}

test('a line is kept as written, including markup', () => {
  expect(readChapterLine('  **5** `x`. 5.1 *y* ').text).toBe('**5** `x`. 5.1 *y*');
});

test('an empty line belongs to the preceding chapter and has no title', () => {
  expect(readChapterLine(' ')).toEqual({
    text: '',
    number: undefined,
    title: undefined,
    sections: [],
    generic: true,
  });
});

const piece = fc.oneof(
  fc.constantFrom(
    'Chapter 7',
    'Appendix B',
    '7.1 Widgets',
    '12',
    'Summary',
    '. ',
    'vs. ',
    'Part II',
    '-',
    '_',
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);

test('any line is a numbered chapter or a generic part, or has a title', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const { number, title, generic } = readChapterLine(pieces.join(' '));
      expect(number !== undefined || generic || Boolean(title)).toBe(true);
      expect(number ?? '1').toMatch(/^(?:\d{1,3}|appendix-[a-z\d]+)$/);
    }),
  );
});

test.each(Object.entries(CATALOGS))(
  'a label in the language %s names the chapter again',
  (_, { chapterNames }) => {
    const names = [
      { number: '11', title: undefined },
      { number: '11', title: '7 Ways to Wind' },
      { number: 'appendix-d', title: 'Bells' },
    ];
    const again = names.map((name) => {
      const { number, title } = readChapterLine(labelChapter(name, chapterNames));
      return { number, title };
    });
    expect(again).toEqual(names);
  },
);
