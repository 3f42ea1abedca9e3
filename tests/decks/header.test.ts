import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readHeader } from '../../src/decks/header.ts';

const FIXTURES = new URL('../fixtures/decks/', import.meta.url);

test('every form of header line is parsed as in the fixture', async () => {
  const lines = readFileSync(new URL('header-lines.txt', FIXTURES), 'utf8').trimEnd().split('\n');
  await expect(lines.map(show).join('\n')).toMatchFileSnapshot(
    new URL('header-lines.expected.txt', FIXTURES).pathname,
  );
});

function show(line: string): string {
  const read = readHeader(`# High-Quality Flashcards: ${line}`);
  const { shelfCode, title, author, part, imprint } = read?.header ?? {};
  const fields = Object.entries({ shelfCode, title, author, part, imprint });
  const kept = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name}: ${value}`],
  );
  return [
    line,
    ...kept,
    ...(read?.guesses ?? ['no header']).map((guess) => `  ! ${guess}`),
    '',
  ].join('\n');
}

test.each([
  '# Flashcards: Widgets',
  '##Flashcards: Widgets',
  '# **Flashcards:** Widgets',
  '**Flashcards: Widgets**',
  '# flashcards ： Widgets ##',
  '\uFEFF#  FLASHCARDS:   Widgets\r',
  'Flashcards: Widgets_processed',
])('%j names a book, with all of its cards', (line) => {
  expect(readHeader(line)?.header).toEqual({ kind: 'all', title: 'Widgets' });
});

test.each([
  '# High-Quality Flashcards: Widgets (Part 2)',
  '# HIGH QUALITY flashcards: Widgets (Part 2)',
])('%j names a book, with its rated cards', (line) => {
  expect(readHeader(line)?.header).toEqual({ kind: 'rated', title: 'Widgets', part: 2 });
});

test.each([
  '',
  '# Widgets',
  '#### Flashcards: Widgets',
  '# Flashcards for Widgets',
  '# Flashcards:',
  '# Flashcards: (Part 3)',
  '# Flashcards: ---',
])('%j is not a header line', (line) => {
  expect(readHeader(line)).toBeUndefined();
});

const word = fc.stringMatching(/^[A-Za-zé0-9]{1,9}$/);
const part = fc.constantFrom(
  'OReilly-Media-2020',
  '2021',
  'Anna-Berg',
  '10A008',
  'H_',
  'the',
  '3rd-Edition',
);
const joint = fc.constantFrom('-', '--', '---', '_-', ' ', ' - ', '-_-');

test('every word of a header is in one of its fields', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.oneof(word, part), joint), { minLength: 1, maxLength: 8 }),
      (pieces) => {
        const body = pieces.flat().join('');
        const header = readHeader(`# Flashcards: ${body}`)?.header;
        const { shelfCode, title, author, imprint } = header ?? {};
        const kept = [shelfCode, title, author, imprint].join('');
        // A code alone is also the title, and so appears twice.
        expect([body, `${body}${shelfCode}`].map(lettersOf)).toContainEqual(lettersOf(kept));
      },
    ),
  );
});

function lettersOf(text: string): string[] {
  return (text.match(/[\p{L}\p{N}]/gu) ?? []).sort();
}

test('any line is parsed without an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const title = readHeader(`# Flashcards: ${text}`)?.header.title;
      expect(title).not.toBe('');
    }),
  );
});
