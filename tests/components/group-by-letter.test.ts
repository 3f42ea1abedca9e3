import { expect, test } from 'vitest';
import { groupByLetter } from '../../src/components/group-by-letter.ts';

const lettersOf = (names: string[]) =>
  groupByLetter(names, (name) => name).map(({ letter, items }) => `${letter}: ${items.join(', ')}`);

test('groups under the first letter, whatever its case and accents', () => {
  expect(lettersOf(['Adam', 'élan', 'Euler', 'Éclair', 'fork'])).toEqual([
    'A: Adam',
    'E: élan, Euler, Éclair',
    'F: fork',
  ]);
});

test('gives digits, symbols and every script their place', () => {
  expect(lettersOf(['2-opt', '3D', '&&', 'Жизнь', 'λ-calculus', '漢字', '中'])).toEqual([
    '0–9: 2-opt, 3D',
    'Symbols: &&',
    'Ж: Жизнь',
    'L: λ-calculus',
    '漢字: 漢字, 中',
  ]);
});

test('makes one group of a letter even where the order comes back to it', () => {
  expect(lettersOf(['a', 'b', 'A'])).toEqual(['A: a, A', 'B: b']);
});

test('bears an empty name', () => {
  expect(lettersOf([''])).toEqual(['Symbols: ']);
});
