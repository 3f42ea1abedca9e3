import { expect, test } from 'vitest';
import { guessLanguage } from '../../src/concepts/language.ts';

test.each([
  ['en', 'What is the tide, and why does it rise twice a day?'],
  ['es', '¿Qué es la marea y por qué sube dos veces al día?'],
  ['de', 'Was ist die Flut, und warum kommt sie zweimal am Tag?'],
  ['fr', 'Qu’est-ce que la marée, et pourquoi monte-t-elle deux fois par jour ?'],
  ['ru', 'Что такое прилив и почему он бывает два раза в день?'],
  ['ja', '潮はなぜ一日に二回満ちるのか。'],
  ['zh', '为什么潮水一天涨两次？'],
  ['ko', '조수는 왜 하루에 두 번 오르는가?'],
  ['en', ''],
  ['en', 'csr_matrix np.array'],
])('%s: “%s”', (code, text) => {
  expect(guessLanguage(text).code).toBe(code);
});
