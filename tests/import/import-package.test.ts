import { randomBytes } from 'node:crypto';
import { zstdCompressSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { importPackage } from '../../src/import/anki/import-package.ts';
import { ImportError } from '../../src/import/imported.ts';
import { BASIC, CLOZE, currentPackage, legacyPackage, REVERSED } from './anki-fixture.ts';

const FORMS = [
  ['legacy', legacyPackage],
  ['current', currentPackage],
] as const;

describe.each(FORMS)('a package of the %s form', (_name, pack) => {
  test('yields basic cards in their decks', () => {
    const { cards, problems } = importPackage(
      pack([
        {
          type: BASIC,
          fields: ['What is <b>a</b>?', 'One<br>two \\(x_1\\)'],
          deck: 'Book::Part::One',
        },
        { type: BASIC, fields: ['Why?', 'So'] },
      ]),
      '/somewhere/notes.apkg',
    );
    expect(problems).toEqual([]);
    expect(cards).toEqual([
      {
        book: 'Book',
        chapter: 'Part – One',
        heading: 'What is **a**?',
        context: '',
        question: 'What is **a**?',
        answer: 'One\\\ntwo $x_1$',
        line: 1,
        column: 1,
      },
      {
        book: 'notes',
        chapter: undefined,
        heading: 'Why?',
        context: '',
        question: 'Why?',
        answer: 'So',
        line: 2,
        column: 1,
      },
    ]);
  });

  test('yields a card for each direction and each deletion', () => {
    const { cards } = importPackage(
      pack([
        { type: REVERSED, fields: ['dog', 'Hund'] },
        {
          type: CLOZE,
          fields: ['{{c1::Paris::a city}} is in {{c2::France, {{c3::Europe}}}}.', 'See a map.'],
          cards: [0, 1, 2],
        },
      ]),
      'a.apkg',
    );
    expect(cards.map(({ question, answer }) => [question, answer])).toEqual([
      ['dog', 'Hund'],
      ['Hund', 'dog'],
      ['**\\[a city]** is in France, Europe.', '**Paris** is in France, Europe.\\\nSee a map.'],
      ['Paris is in **\\[…]**.', 'Paris is in **France, Europe**.\\\nSee a map.'],
      ['Paris is in France, **\\[…]**.', 'Paris is in France, **Europe**.\\\nSee a map.'],
    ]);
  });

  test('yields its images, and reports what decks cannot contain', () => {
    const { cards, images, problems } = importPackage(
      pack(
        [
          {
            type: BASIC,
            fields: [
              '<img src="a b.png"><img src="gone.png">',
              '<img src="https://x.org/y.png">[sound:z.mp3]',
            ],
            tags: ' one two ',
          },
          { type: BASIC, fields: ['', 'nothing asked'] },
        ],
        { 'a b.png': Buffer.from('picture'), 'z.mp3': Buffer.from('sound') },
      ),
      'a.apkg',
    );
    expect(cards).toHaveLength(1);
    expect(cards[0]?.question).toBe('![](media/a%20b.png)');
    expect([...images].map(([name, read]) => [name, Buffer.from(read()).toString()])).toEqual([
      ['a b.png', 'picture'],
    ]);
    expect(problems.map(({ line, code, message }) => [line, code, message])).toEqual([
      [1, 'image-missing', 'Note 1: The image “gone.png” is not in the file; its text is kept.'],
      [1, 'sound-left-out', 'Note 1: Decks can’t contain sounds; removed “z.mp3”.'],
      [
        ...[1, 'image-remote'],
        'Note 1: The image https://x.org/y.png is on another site; it was not fetched, and its text is kept.',
      ],
      [2, 'card-empty', 'Note 2 has no question; skipped.'],
      [1, 'tags-left-out', '1 card has tags, which decks cannot contain; omitted.'],
    ]);
  });
});

test('a name of media that leads out of the folder is no image', () => {
  const names = ['../../evil.png', '..\\evil.png', '/evil.png'];
  const media = Object.fromEntries(names.map((name) => [name, Buffer.from('x')]));
  const fields = [...names.map((name) => `<img src="${encodeURIComponent(name)}">`), 'Q'].join('');
  const { images, cards, problems } = importPackage(
    legacyPackage([{ type: BASIC, fields: [fields, 'b'] }], media),
    'a.apkg',
  );
  expect([...images]).toEqual([]);
  expect(cards[0]?.question).toBe('Q');
  expect(problems.map(({ code }) => code)).toEqual(names.map(() => 'image-missing'));
});

test('elements that are nested too deeply leave their text', () => {
  const fields = [`${'<b>'.repeat(30_000)}deep`, 'b'];
  const { cards, problems } = importPackage(legacyPackage([{ type: BASIC, fields }]), 'a.apkg');
  expect(cards[0]?.question).toBe('deep');
  expect(problems.map(({ line, message }) => [line, message])).toEqual([
    [1, 'Note 1: Its elements are nested too deeply; only its text is kept.'],
  ]);
});

test('text of a template is part of the card, with sections only if their field is filled', () => {
  const type = {
    name: 'Capitals',
    fields: ['Country', 'Capital', 'Hint'],
    templates: [
      [
        'Capital of {{Country}}?{{#Hint}} ({{hint:Hint}}){{/Hint}}{{^Hint}} (no hint){{/Hint}}',
        '{{Capital}}',
      ],
    ] as [string, string][],
  };
  const { cards } = importPackage(
    legacyPackage([
      { type, fields: ['France', 'Paris', 'P…'] },
      { type, fields: ['Peru', 'Lima', ''] },
    ]),
    'a.apkg',
  );
  expect(cards.map(({ question }) => question)).toEqual([
    'Capital of France? (P…)',
    'Capital of Peru? (no hint)',
  ]);
});

describe('a file that is rejected', () => {
  const whole = legacyPackage([{ type: BASIC, fields: ['a', 'b'] }]);

  test.each([
    [
      'truncated',
      whole.subarray(0, whole.length - 60),
      /^a\.apkg is no whole zip file \(.*\)\. It may be truncated: copy or export it again\.$/,
    ],
    ['not a zip file', Buffer.from('hello'), /^a\.apkg is no whole zip file/],
    ['empty', Buffer.alloc(0), /^a\.apkg is no whole zip file/],
    [
      'a zip file of something else',
      zipSync({ 'a.txt': Buffer.from('x') }),
      /^a\.apkg is a zip file without an Anki collection\. Export it from Anki again\.$/,
    ],
    [
      'not SQLite',
      zipSync({ 'collection.anki2': randomBytes(5000), media: Buffer.from('{}') }),
      /^collection\.anki2 in a\.apkg is not a SQLite database\./,
    ],
    [
      'damaged SQLite',
      zipSync({ 'collection.anki2': Buffer.from('SQLite format 3\0'.padEnd(5000, 'x')) }),
      /^The collection in a\.apkg cannot be read: /,
    ],
    [
      'a path that leads out',
      zipSync({ '../../evil.sh': Buffer.from('x'), 'collection.anki2': Buffer.from('x') }),
      /^a\.apkg has a file named “\.\.\/\.\.\/evil\.sh”, which leads out of the package\. Nothing was imported\.$/,
    ],
    [
      'a list of media that is not one',
      zipSync({ 'collection.anki2': Buffer.from('SQLite format 3\0'), media: Buffer.from('[1') }),
      /^The list of media in a\.apkg cannot be read\./,
    ],
  ])('is %s', (_name, bytes, message) => {
    expect(() => importPackage(bytes, '/x/a.apkg')).toThrow(ImportError);
    expect(() => importPackage(bytes, '/x/a.apkg')).toThrow(message);
  });

  test('has too many cards for the memory', () => {
    const cards = new Array<number>(200_001).fill(0);
    const bytes = legacyPackage([{ type: BASIC, fields: ['a', 'b'], cards }]);
    expect(() => importPackage(bytes, 'a.apkg')).toThrow(
      'a.apkg has 200,001 cards, more than the 200,000 that one package may have. Nothing was imported: export its decks from Anki one by one.',
    );
  });

  test('would fill memory when unpacked', () => {
    const zeros = new Uint8Array(70_000_000);
    const message = (name: string) =>
      `${name} in a.apkg would become more than 100 times as large when unpacked, as no package of Anki does. Nothing was imported: export it from Anki again.`;
    expect(() => importPackage(zipSync({ 'collection.anki2': zeros }), 'a.apkg')).toThrow(
      message('collection.anki2'),
    );
    const packed = zipSync({ 'collection.anki21b': zstdCompressSync(zeros) });
    expect(() => importPackage(packed, 'a.apkg')).toThrow(message('collection.anki21b'));
  });

  test('states a size that no such file can have', () => {
    const bytes = Buffer.from(whole);
    // The uncompressed size of the first file, in the central directory.
    bytes.writeUInt32LE(0xf000_0000, bytes.indexOf('PK\u0001\u0002', 'latin1') + 24);
    expect(() => importPackage(bytes, 'a.apkg')).toThrow(
      /^collection\.anki2 in a\.apkg would become more than 100 times as large when unpacked/,
    );
  });

  test('never unpacks to more than its stated size', () => {
    const bytes = Buffer.from(whole);
    bytes.writeUInt32LE(100, bytes.indexOf('PK\u0001\u0002', 'latin1') + 24);
    expect(() => importPackage(bytes, 'a.apkg')).toThrow(ImportError);
  });
});
