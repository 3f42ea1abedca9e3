import { expect, test } from 'vitest';
import { bookTree } from '../../src/site/book-tree.ts';
import { sketchLibrary } from '../library/sample-library.ts';

test('returns the chapters and sections of a book with their numbers of cards', () => {
  const library = sketchLibrary({
    'decks/a.md': {
      header: 'Tidal Power (Part 1)',
      chapter: 'Chapter 1 Moons. 1.1 Spring Tides',
      cards: [['Spring Tide', 'When does a spring tide come?']],
    },
    'decks/b.md': {
      header: 'Tidal Power (Part 2)',
      chapter: 'Größen',
      cards: [['Height', 'How high is a dike?']],
    },
  });
  expect(bookTree(library.books[0]!)).toEqual({
    title: 'Tidal Power',
    lang: 'en',
    revision: library.books[0]!.revision,
    chapters: [
      {
        slug: '1',
        label: '1 Moons',
        cards: 1,
        sections: [{ number: 1, label: '1.1 Spring Tides', cards: 1, path: '#_s1' }],
      },
      { slug: 'grössen', label: 'Größen', cards: 1, sections: [] },
    ],
  });
});
