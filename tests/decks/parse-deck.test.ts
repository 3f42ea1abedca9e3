import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Deck } from '../../src/decks/deck.ts';
import type { DeckHeader } from '../../src/decks/header.ts';
import { parseDeck } from '../../src/decks/parse-deck.ts';
import type { Passage } from '../../src/text/passage.ts';

const FIXTURES = fileURLToPath(new URL('../fixtures/decks', import.meta.url));

describe('each kind of deck yields the cards and problems in its fixture', () => {
  for (const file of readdirSync(FIXTURES).filter((name) => name.endsWith('.md'))) {
    test(file.replace('.md', '').replaceAll('-', ' '), async () => {
      const deck = parseDeck(readFileSync(join(FIXTURES, file), 'utf8'));
      await expect(show(deck)).toMatchFileSnapshot(
        join(FIXTURES, file.replace('.md', '.cards.txt')),
      );
    });
  }
});

test('every question marker becomes one card, whatever is between them', () => {
  const piece = fc.constantFrom(
    ':p Why?\n',
    '??x\n',
    'x??\n',
    ':x??\n',
    '???x\n',
    '---\n',
    '#### Heading\n',
    '### Deep\n',
    '\n',
    'text\n',
    '**Rating: 8/10**\n',
    'end.:p Glued?\n',
    '$$a$$x??\n',
    '- item\n',
    '`code` :p no\n',
    'x:p no\n',
    '??x text\n',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const markers = pieces.filter((text) => /^:p |\.:p /.test(text)).length;
      const { cards, questions, problems } = parseDeck(pieces.join(''));
      const unmarked = problems.filter(({ code }) => code === 'question-not-marked').length;
      expect(questions).toBe(markers + unmarked);
      expect(cards).toHaveLength(questions);
    }),
  );
});

test('never throws, and all places are inside the deck', () => {
  const token = fc.constantFrom(
    ':p ',
    '??x',
    'x??',
    '```',
    '~~~',
    '```js',
    '---',
    '#### ',
    '# Flashcards: ',
    '\n',
    '\r\n',
    '\r',
    ' ',
    '$',
    '`',
    'a',
    '\0',
    '\uFEFF',
    '😀',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(token, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 60 }),
      (tokens) => {
        const text = tokens.join('');
        const lines = text.split(/\r\n|\r|\n/);
        for (const { line, column } of parseDeck(text).problems) {
          expect(column).toBeGreaterThan(0);
          expect(column - 1).toBeLessThanOrEqual(lines[line - 1]?.length ?? -1);
        }
      },
    ),
  );
});

function show(deck: Deck): string {
  const cards = deck.cards.map((card) =>
    [
      `card at ${card.place.line}:${card.place.column}${card.rating === undefined ? '' : `, rated ${card.rating}`}`,
      showNames('above', card.above),
      showNames('categories', card.categories),
      showPassage('heading', card.heading),
      showPassage('context', card.context),
      showPassage('question', card.question),
      showPassage('answer', card.answer),
    ].join(''),
  );
  const problems = deck.problems.map(
    ({ line, column, severity, code, message, hint }) =>
      `${line}:${column}  ${severity}  ${code}\n  ${message}\n  ${hint}\n`,
  );
  const named = deck.header?.kind === 'title' ? [showTitle(deck.header)] : [];
  return [...named, ...cards, ...problems].join('\n');
}

function showTitle({ title, part }: DeckHeader): string {
  return `named “${title}”${part === undefined ? '' : `, part ${part}`}`;
}

function showNames(name: string, names: readonly string[]): string {
  return names.length > 0 ? `\n${name}: ${names.join(' / ')}` : '';
}

function showPassage(name: string, { text }: Passage): string {
  return `\n${name}\n${text.replace(/^(?=.)/gm, '  | ')}`;
}

test('a deck with too many lines is skipped and reported', () => {
  const { cards, problems } = parseDeck(`:p Why?\n??x\nSo.\nx??\n${'\n'.repeat(4_000_000)}`);
  expect(cards).toEqual([]);
  expect(problems).toEqual([
    {
      line: 1,
      column: 1,
      code: 'deck-too-long',
      severity: 'error',
      message: 'The deck has more than 4,000,000 lines; skipped.',
      hint: 'Split it into several files.',
    },
  ]);
});

test('a passage that is too long to render is kept as written', () => {
  const answer = 'costs $5 and $x$ '.repeat(4000).trim();
  expect(parseDeck(`:p Why?\n??x\n${answer}\nx??\n`).cards[0]?.answer.text).toBe(answer);
});
