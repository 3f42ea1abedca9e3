import { expect, test } from 'vitest';
import { indexedPairTerms, pairsOf, pairTerms } from '../../../src/search/terms/unspaced.ts';
import { markWords } from '../../../src/search/query/mark-words.ts';

test('every stretch of a text only has terms that the text has, or a prefix of one', () => {
  const text = Array.from('特征值分解がデータ');
  const terms = indexedPairTerms(text.join(''));
  for (let from = 0; from < text.length; from++)
    for (let to = from + 1; to <= text.length; to++)
      for (const term of pairTerms(text.slice(from, to).join('')))
        expect(terms.some((own) => own.startsWith(term))).toBe(true);
});

test('pairs overlap; a single character is its own term', () => {
  expect(pairsOf('特征值')).toEqual(['特征', '征值']);
  expect(pairsOf('特')).toEqual(['特']);
});

test('only the stretch itself is marked', () => {
  const marked = (text: string, asked: string) =>
    markWords(text, [asked], (word) => word)
      .filter(({ isMarked }) => isMarked)
      .map(({ text: stretch }) => stretch);
  expect(marked('矩阵的特征值分解', '特征值')).toEqual(['特征值']);
  expect(marked('ﾃﾞｰﾀﾍﾞｰｽの表', 'ベース')).toEqual(['ﾍﾞｰｽ']);
});
