import { expect, test } from 'vitest';
import { arrange, type CardSketch, sketchDeck } from './sample-decks.ts';

/** Returns the revisions of a book, given the cards of its chapters 1, 2, …. */
function revisionsOf(...chapters: CardSketch[][]) {
  const decks = chapters.map((cards, index) =>
    sketchDeck(`decks/${index}.md`, { header: 'Tides', chapter: `${index + 1}.1 Waves`, cards }),
  );
  const [book] = arrange(decks).books;
  return { revision: book?.data.revision, questionsRevision: book?.data.questionsRevision };
}

const A: CardSketch = ['A', 'Why?', 'Because.'];
const ANSWERED: CardSketch = ['A', 'Why?', 'No reason.'];
const ASKED: CardSketch = ['A', 'How?', 'Because.'];
const B: CardSketch = ['B', 'Why?', 'Because.'];

test('a revision is the same for the same cards, whatever their chapters', () => {
  expect(revisionsOf([A, B]).revision).toMatch(/^[a-z2-7]{20}$/);
  expect(revisionsOf([A], [B])).toEqual(revisionsOf([A, B]));
});

test('it changes when a card is added, removed, or edited', () => {
  const books = [[A], [ANSWERED], [ASKED], [B], [A, B]];
  expect(new Set(books.map((cards) => revisionsOf(cards).revision)).size).toBe(books.length);
});

test('the revision of the questions does not depend on answers, and is a prefix of the other', () => {
  const [a, answered, asked] = [revisionsOf([A]), revisionsOf([ANSWERED]), revisionsOf([ASKED])];
  expect(answered.questionsRevision).toBe(a.questionsRevision);
  expect(asked.questionsRevision).not.toBe(a.questionsRevision);
  expect(a.revision?.startsWith(a.questionsRevision ?? '?')).toBe(true);
});
