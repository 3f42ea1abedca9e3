import { hash } from 'node:crypto';
import { expect, test } from 'vitest';
import { parseDeck } from '../../../src/decks/parse-deck.ts';
import { drawBook } from './book.ts';
import { drawCard } from './card.ts';
import { type CorpusOptions, generateCorpus } from './corpus.ts';
import { IRREGULARITIES } from './irregular.ts';
import { createRandom } from './random.ts';

const digest = (options: CorpusOptions): string =>
  hash('sha256', JSON.stringify([...generateCorpus(options)]));

test('equal options give equal bytes, and another seed gives others', () => {
  expect(digest({ cards: 300 })).toBe(digest({ cards: 300 }));
  expect(digest({ cards: 300, seed: 2 })).not.toBe(digest({ cards: 300 }));
});

test('a smaller library is the beginning of a larger one, except for its last deck', () => {
  const small = [...generateCorpus({ cards: 200 })].slice(0, -1);
  const large = [...generateCorpus({ cards: 400 })];
  expect(large.slice(0, small.length)).toEqual(small);
});

test.each([1, 137, 1000])('%i cards are as many questions to the reader', (cards) => {
  const decks = [...generateCorpus({ cards })];
  expect(decks.reduce((sum, { questions }) => sum + questions, 0)).toBe(cards);
  const misread = decks.filter(
    ({ questions, text }) => questions > 0 && parseDeck(text).questions !== questions,
  );
  expect(misread.map(({ path }) => path)).toEqual([]);
});

test('no library is larger than requested, although a card may ask several questions', () => {
  for (let cards = 1; cards <= 60; cards++) {
    const decks = [...generateCorpus({ cards, irregular: 1 })];
    expect(decks.reduce((sum, { questions }) => sum + questions, 0)).toBe(cards);
  }
});

test('no deck has an error, and every header names a book', () => {
  for (const { path, text } of generateCorpus({ cards: 2000 })) {
    const { header, chapterLine, problems } = parseDeck(text);
    expect({ path, errors: problems.filter(({ severity }) => severity === 'error') }).toEqual({
      path,
      errors: [],
    });
    expect(header?.title, path).toBeTruthy();
    expect(chapterLine, path).toBeDefined();
  }
});

test.each(Object.entries(IRREGULARITIES))(
  '%s: no question and no end of an answer is lost',
  (_, write) => {
    const book = drawBook(1, 5);
    for (let seed = 0; seed < 20; seed++) {
      const random = createRandom('irregular', seed);
      const card = drawCard(random, book, book.phrases.slice(0, 3));
      const marked = { ...card, answer: `${card.answer}\n\nThe very end.` };
      const written = write(marked, random, book);
      const { cards } = parseDeck(
        `# Flashcards: A-Book\n\n**Starting Chapter:** One\n\n---\n\n${written.text}\n\n---\n`,
      );
      expect(cards).toHaveLength(written.questions);
      expect(cards.map(({ answer }) => answer.text).join('\n')).toContain('The very end.');
    }
  },
);

test('headings are varied, and some recur', () => {
  const headings = [...generateCorpus({ cards: 2000 })].flatMap(
    ({ text }) => text.match(/^#### .*/gm) ?? [],
  );
  const distinct = new Set(headings).size / headings.length;
  expect(distinct).toBeGreaterThan(0.6);
  expect(distinct).toBeLessThan(0.95);
});
