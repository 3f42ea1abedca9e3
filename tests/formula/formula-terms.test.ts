import { expect, test } from 'vitest';
import {
  formulaAtoms,
  formulaTerm,
  formulaTerms,
  sideTerms,
} from '../../src/formula/formula-terms.ts';

test('a formula has terms for its atoms, its parts between spaces, and as a whole', () => {
  expect(formulaTerms('w − η ∂L/∂w')).toEqual([
    '0w0minus0eta0partial0l0by0partial0w0',
    '0eta0',
    '0partial0l0by0partial0w0',
    '0partial0l0',
    '0partial0w0',
  ]);
});

test('each side of an equation is a term, and spaces in parentheses do not split', () => {
  expect(formulaTerms('P(A | B) = P(A ∩ B) / P(B)')).toEqual([
    '0p0a0bar0b0eq0p0a0intersection0b0by0p0b0',
    '0p0a0bar0b0',
    '0p0a0intersection0b0by0p0b0',
    '0p0a0intersection0b0',
    '0p0b0',
    '0intersection0',
  ]);
  expect(sideTerms('y = m x + b')).toEqual(['0m0x0plus0b0']);
  expect(sideTerms('m x + b')).toEqual([]);
});

test.each([
  ['x²', 'x^2'],
  ['P(A | B)', 'P(A|B)'],
  ['O(n log n)', 'O(nlogn)'],
  ['w₁', 'w1'],
  ['β̂', 'β̂'],
  ['‖x‖²', '||x||^2'],
  ['P₂,₂', 'P_{2,2}'],
  ['e^(−x)', 'e^{-x}'],
  ['ℝⁿ', 'R^n'],
  ['ϵ', 'ε'],
])('%s and %s have the same term', (one, other) => {
  expect(formulaTerm(one)).toBe(formulaTerm(other));
  expect(formulaTerm(one)).not.toBe('');
});

test('accents distinguish letters', () => {
  expect(formulaTerm('β̂')).toBe('0beta0hat0');
  expect(formulaTerm('β')).toBe('0beta0');
});

test.each([
  ['x ≠ a', 'x = a'],
  ['x ∉ A', 'x ∈ A'],
])('%s and %s have different terms', (one, other) => {
  expect(formulaTerm(one)).not.toBe(formulaTerm(other));
});

test.each(['x', '12', '', '()'])('%j says too little to be a term', (text) => {
  expect(formulaTerm(text)).toBe('');
});

test('single Latin letters are not atoms', () => {
  expect(formulaAtoms('f(x) = αx + b')).toEqual(['0alpha0x0']);
});

test('a long formula has no term as a whole', () => {
  const long = Array.from({ length: 20 }, (_, index) => `x${String(index)}`).join(' + ');
  expect(Math.max(...formulaTerms(long).map((term) => term.length))).toBeLessThan(12);
});
