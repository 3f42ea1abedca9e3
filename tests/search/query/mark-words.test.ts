import { expect, test } from 'vitest';
import { cutExcerpt, markWords } from '../../../src/search/query/mark-words.ts';
import { createStem } from '../../../src/search/terms/words.ts';

const stem = createStem('en');

/** The text with its marked parts in brackets. */
function mark(text: string, ...words: string[]): string {
  return markWords(text, words, stem)
    .map(({ text: stretch, isMarked }) => (isMarked ? `[${stretch}]` : stretch))
    .join('');
}

test('words are marked in any form and as part of an identifier', () => {
  expect(mark('Updating weights with csr_matrix', 'update', 'weight', 'matrix')).toBe(
    '[Updating] [weights] with [csr_matrix]',
  );
});

test('letters inside other words are not marked', () => {
  expect(mark('a cat concatenates', 'cat')).toBe('a [cat] concatenates');
});

test('only a word that ends in an asterisk is marked as a beginning', () => {
  expect(mark('Overview of eigenvalues', 'over', 'eigenv*')).toBe('Overview of [eigenvalues]');
});

test('accents and case do not matter', () => {
  expect(mark('Naïve ŷ', 'naive')).toBe('[Naïve] ŷ');
});

test('the whole text is returned', () => {
  expect(
    markWords('<b>&amp;</b>', ['b'], stem)
      .map(({ text }) => text)
      .join(''),
  ).toBe('<b>&amp;</b>');
});

test('an excerpt is cut around the words', () => {
  const text = `${'before '.repeat(60)}the sparse matrix stands here ${'after '.repeat(60)}`;
  const excerpt = cutExcerpt(text, ['sparse', 'matrix'], stem, 80);
  expect(excerpt).toContain('sparse matrix');
  expect(excerpt).toMatch(/^… before .* …$/);
  expect(excerpt.length).toBeLessThan(90);
});

test('a short text is its own excerpt', () => {
  expect(cutExcerpt('short', ['x'], stem)).toBe('short');
});

test('a text without spaces is cut, too', () => {
  expect(cutExcerpt('x'.repeat(500), [], stem, 100).length).toBeLessThan(110);
});
