import { expect, test } from 'vitest';
import { foldText } from '../../src/text/fold-text.ts';

test.each([
  ['Naïve Großmutter, Łódź, İzmir', 'naive grossmutter, lodz, izmir'],
  ['ΛΌΓΟΣ λόγος', 'λογοσ λογοσ'],
  ['eﬃcient ＣＰＵ x²', 'efficient cpu x2'],
  ['so\u00ADft ze\u200Bro wo\u2060rd', 'soft zero word'],
  ['a‐b‑c‒d–e—f―g−h', 'a-b-c-d-e-f-g-h'],
  ['“it’s” ‘it＇s’', "\"it's\" 'it's'"],
  ['データ ﾃﾞｰﾀ', 'データ データ'],
  ['한국어', '한국어'],
  ['हिन्दी ภาษาไทย', 'हिन्दी ภาษาไทย'],
  ['مُحَمَّد שָׁלוֹם', 'محمد שלום'],
])('%s is folded to %s', (text, folded) => {
  expect(foldText(text)).toBe(folded);
  expect(foldText(text.normalize('NFD'))).toBe(folded);
  expect(foldText(folded)).toBe(folded);
});
