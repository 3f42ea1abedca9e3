import { expect, test } from 'vitest';
import { detectLanguage } from '../../src/compile/detect-language.ts';

test.each([
  ['en', 'What does a garden need before the frost, and how long does the soil keep its warmth?'],
  ['es', '¿Cuándo se riegan los tomates? Por la mañana, para que las hojas estén secas de noche.'],
  ['de', 'Wann wird der Apfelbaum geschnitten? Im Winter, solange er keine Blätter trägt.'],
  [
    'fr',
    'Pourquoi faut-il arroser le soir en été ? Parce que la chaleur fait perdre beaucoup d’eau.',
  ],
  ['zh', '什么时候修剪苹果树？冬天，叶子落了以后，树枝看得清楚，伤口也愈合得快。'],
  ['ja', 'りんごの木はいつ剪定しますか。冬、葉が落ちてからが一番よい時期です。'],
  ['ko', '사과나무는 언제 가지를 칩니까? 잎이 떨어진 겨울에 하는 것이 가장 좋습니다.'],
  ['ar', 'متى نسقي الحديقة في الصيف؟ في المساء حتى لا تضيع المياه بسبب الحرارة.'],
  ['he', 'מתי משקים את הגינה בקיץ? בערב, כדי שהמים לא יתאדו בגלל החום.'],
  ['he', 'מה תפקיד השורש? הוא סופג מים מהקרקע אל הגזע.'],
])('detects %s', async (lang, text) => {
  expect(await detectLanguage(text)).toEqual({ lang, weight: text.length });
});

test.each([
  ['ru', 'Что такое корень? Подземный орган растений.'],
  ['uk', 'Що вбирає корінь? Воду з ґрунту.'],
  ['el', 'Τι κάνει η ρίζα;'],
  ['he', 'מה עושה השורש? סופג מים'],
  ['zh', '根有什么作用？吸收水分和养料。'],
  ['ja', '根の役割は何ですか。水を吸う。'],
  ['ko', '뿌리는 무엇을 합니까? 물을 마신다'],
])('detects %s by the script of a few words', async (lang, text) => {
  expect(await detectLanguage(text)).toEqual({ lang, weight: text.length });
});

test.each([
  ['a few words in a script of several languages', 'Какво прави коренът?'],
  ['Greek letters among others', 'α, β, γ: learning rate'],
  ['a short text', 'El pH del suelo'],
  ['signs and numbers', '1 + 1 = 2; '.repeat(40)],
  ['nothing', ''],
])('is not sure of %s', async (_, text) => {
  expect(await detectLanguage(text)).toBeUndefined();
});

test('is not misled by names in another script or language', async () => {
  const text =
    'The café of Señor Müller serves crème brûlée. Who bakes it, and what does he need for it?';
  expect(await detectLanguage(text)).toMatchObject({ lang: 'en' });
});
