import { expect, test } from 'vitest';
import { bookRevision, cardsRevision } from '../../src/library/book-revision.ts';
import type { Book } from '../../src/library/model.ts';

/** As much of a book as its revision looks at: chapters of cards, each a key and the digest of its answer. */
function bookOf(...chapters: [key: string, answer: string][][]): Book {
  const digestsOf = (answer: string) => ({ heading: 'h', question: 'q', answer });
  const made = chapters.map((cards) => ({
    cards: cards.map(([key, answer]) => ({ key, digests: digestsOf(answer) })),
  }));
  return { chapters: made } as unknown as Book;
}

test('a revision is the same for the same cards', () => {
  const book = bookOf([['a', '1']], [['b', '2']]);
  expect(bookRevision(book)).toMatch(/^[a-z2-7]{20}$/);
  expect(
    bookRevision(
      bookOf([
        ['a', '1'],
        ['b', '2'],
      ]),
    ),
  ).toBe(bookRevision(book));
});

test('it changes where a card comes, goes or is edited', () => {
  const books = [
    bookOf([['a', '1']]),
    bookOf([['a', '2']]),
    bookOf([['b', '1']]),
    bookOf([
      ['a', '1'],
      ['b', '1'],
    ]),
    bookOf([]),
  ];
  expect(new Set(books.map(bookRevision)).size).toBe(books.length);
});

test('what every card tells of its book does not change with an answer', () => {
  const [book, answered, other] = [
    bookOf([['a', '1']]),
    bookOf([['a', '2']]),
    bookOf([['b', '1']]),
  ];
  expect(cardsRevision(answered)).toBe(cardsRevision(book));
  expect(cardsRevision(other)).not.toBe(cardsRevision(book));
  expect(bookRevision(book)).toMatch(new RegExp(`^${cardsRevision(book)}`));
});
