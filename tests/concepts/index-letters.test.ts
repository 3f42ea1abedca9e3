import { expect, test } from 'vitest';
import { letterOf } from '../../src/concepts/index-letters.ts';

const lettersOf = (names: string[]) => names.map((name) => letterOf(name, 'en')).join(' ');

test('lists a name under its first letter, whatever its case, accents, and quotes', () => {
  expect(lettersOf(['Adam', 'élan', 'Éclair', 'ørsted', '“fork”', '.NET'])).toBe('A E E O F N');
});

test('lists digits, signs, and each script', () => {
  expect(lettersOf(['2-opt', '٣', '&&', '$?', '||'])).toBe('0–9 0–9 Symbols Symbols Symbols');
  expect(lettersOf(['Жизнь', 'λ-calculus', 'πίνακας', 'מטריצה'])).toBe('Ж L Π מ');
  expect(lettersOf(['漢字', '中'])).toBe('漢字 漢字');
});

test('lists kana by sound and Korean by initial consonant', () => {
  expect(lettersOf(['グラフ', 'ぐらふ', 'クラス'])).toBe('く く く');
  expect(lettersOf(['가상 메모리', '나무', '한글'])).toBe('ㄱ ㄴ ㅎ');
});

test('lists an empty name under the signs', () => {
  expect(letterOf('', 'en')).toBe('Symbols');
});

test('lists a letter of its own in the alphabet of the language', () => {
  const names = ['Ñandú', 'árbol', 'Ålesund', 'Ärger'];
  const lettersIn = (lang: string) => names.map((name) => letterOf(name, lang)).join(' ');
  expect(lettersIn('en')).toBe('N A A A');
  expect(lettersIn('es')).toBe('Ñ A A A');
  expect(lettersIn('sv')).toBe('N A Å Ä');
  expect(lettersIn('de')).toBe('N A A A');
});
