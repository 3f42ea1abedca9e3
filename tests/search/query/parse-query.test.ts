import { expect, test } from 'vitest';
import { parseQuery } from '../../../src/search/query/parse-query.ts';

/** For each term its ways to ask; terms that need not be found in parentheses. */
function ways(typed: string): string[] {
  return parseQuery(typed).terms.map(({ ways: own, required }) => {
    const text = own.map(({ words }) => words.join('+')).join(' | ');
    return required ? text : `(${text})`;
  });
}

test('words that every question has are left out', () => {
  expect(ways('Why is the learning rate decayed?')).toEqual([
    'learning',
    'rate | 0initials0rate0',
    'decayed',
  ]);
});

test('where nothing else is left, they are asked', () => {
  expect(parseQuery('what is it').terms.map(({ typed }) => typed)).toEqual(['what', 'is', 'it']);
});

test('identifiers are asked whole and by their parts', () => {
  expect(ways('csr_matrix')).toEqual(['csr_matrix | csr+matrix']);
  expect(ways('np.array')).toEqual(['np.array | np+array']);
  expect(ways('CartSummaryViewComponent')).toEqual([
    'cartsummaryviewcomponent | cart+summary+view+component',
  ]);
  expect(ways('C++')).toEqual(['c++']);
  expect(ways('C#')).toEqual(['c#']);
});

test('plurals and spellings that no stemmer joins are asked too', () => {
  expect(ways('matrices')).toEqual(['matrices | matrix | matrex']);
  expect(ways('optimisation')).toEqual(['optimisation | optimization']);
});

test('capitals are initials as well', () => {
  expect(ways('SGD')).toEqual(['sgd | 0initials0sgd0']);
});

test.each(['∂L/∂w', '\\frac{\\partial L}{\\partial w}', '$\\frac{\\partial L}{\\partial w}$'])(
  '%s is asked by its atoms and whole',
  (typed) => {
    expect(ways(typed)).toEqual(['0partial0l0', '0partial0w0', '(0partial0l0by0partial0w0)']);
  },
);

test('TeX accents are those of Unicode', () => {
  expect(ways('\\hat{\\beta}')).toEqual(ways('β̂'));
  expect(ways('\\hat\\beta')).toEqual(ways('β̂'));
});

test('words beside a formula stay words', () => {
  expect(ways('\\epsilon greedy')).toEqual(ways('ε greedy'));
  expect(ways('\\hat x')).toEqual(ways('x̂'));
  expect(ways('ε-greedy')).toEqual(['0epsilon0', 'greedy | 0initials0greedy0']);
});

test('letters with marks are no formulas', () => {
  expect(ways('größe naïve λόγος')).toEqual([
    'grosse | 0initials0grosse0',
    'naive | 0initials0naive0',
    'λογοσ',
  ]);
});

test('signs of programming are asked as such', () => {
  expect(ways('2>&1')).toEqual(['0sign03203e0260310end0']);
  expect(ways('a && b')[0]).toBe('0sign0260260end0');
});

test.each(['', '   ', '...', '"', '\u0000\u0007', '\u202E\u200F'])('%j asks nothing', (typed) => {
  expect(parseQuery(typed).terms).toEqual([]);
});

test('only the beginning of a very long query is asked', () => {
  const { terms, isCut } = parseQuery('matrix vector '.repeat(1000));
  expect(isCut).toBe(true);
  expect(terms.map(({ typed }) => typed)).toEqual(['matrix', 'vector']);
  expect(parseQuery('x'.repeat(10_000)).isCut).toBe(true);
});

test('HTML is words', () => {
  expect(parseQuery('<script>alert(1)</script>').terms.map(({ typed }) => typed)).toEqual([
    'script',
    'alert',
  ]);
});

test('quoted phrases are kept', () => {
  expect(parseQuery('the "Learning Rate" schedule').phrases).toEqual(['learning rate']);
});
