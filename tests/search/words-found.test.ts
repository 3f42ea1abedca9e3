import { expect, test } from 'vitest';
import { toSearchText } from '../../src/compile/search-text.ts';
import { createFindCards } from '../../src/search/query/find-cards.ts';
import type { SearchRecord } from '../../src/search/terms/search-record.ts';
import { readWords } from '../../src/search/terms/words.ts';
import { openBuiltIndex, searchRecord } from './open-built-index.ts';

const CARDS = [
  searchRecord({ heading: 'Minkowski–Hölder Bound', question: 'Where does it hold?' }),
  searchRecord({ heading: 'Object setup', answer: 'Python calls __enter__ and _flush first.' }),
  searchRecord({ heading: 'Enter key', question: 'What does enter do in a form?' }),
  searchRecord({ heading: '线性代数', answer: '矩阵的特征值分解可以写成对角形式。' }),
  searchRecord({ heading: 'プログラミング', question: 'ガベージコレクションとは何ですか。' }),
  searchRecord({ heading: 'ภาษาไทย', answer: 'ฐานข้อมูลเชิงสัมพันธ์เก็บตาราง' }),
  searchRecord({ heading: 'ພາສາລາວ', answer: 'ຖານຂໍ້ມູນແມ່ນຫຍັງ' }),
  searchRecord({ heading: 'ភាសាខ្មែរ', answer: 'មូលដ្ឋានទិន្នន័យ' }),
  searchRecord({ heading: 'မြန်မာ', answer: 'ဒေတာဘေ့စ်ဆိုတာဘာလဲ' }),
  searchRecord({ heading: 'हिन्दी', answer: 'किताब में लिखा है' }),
  searchRecord({ heading: '운영체제', answer: '프로세스와 스레드의 차이' }),
  searchRecord({
    heading: 'Gro\u00ADup\u200Bing',
    answer: 'An un\u2060break\u00ADable phrase, co\u200Dde.',
  }),
  searchRecord({ heading: 'Eﬃcient ﬂow', answer: 'ＣＰＵ and ﾒﾓﾘ' }),
  searchRecord({
    heading: 'Bayes’s rule',
    answer: 'L’Hôpital doesn’t help; Łukasiewicz and Größe.',
  }),
  searchRecord({ heading: 'Plugins', question: 'How is a plugin loaded?' }),
  searchRecord({ heading: 'A plug for the in tray', answer: 'plug it in' }),
];
const index = await openBuiltIndex(CARDS);
const find = createFindCards(index);

async function findAll(typed: string): Promise<{ headings: string[]; said: unknown[] }> {
  const { hits, corrected, missing } = await find(typed, { limit: 20 });
  return { headings: hits.map(({ card }) => card.heading), said: [...corrected, ...missing] };
}

test.each([
  ['Minkowski–Hölder', 'Minkowski–Hölder Bound'],
  ['minkowski-holder', 'Minkowski–Hölder Bound'],
  ['minkowski holder', 'Minkowski–Hölder Bound'],
  ['Minkowski−Hölder', 'Minkowski–Hölder Bound'],
  ['Minkowski', 'Minkowski–Hölder Bound'],
  ['holder', 'Minkowski–Hölder Bound'],
  ['"minkowski-holder bound"', 'Minkowski–Hölder Bound'],
  ['__enter__', 'Object setup'],
  ['_flush', 'Object setup'],
  ['flush', 'Object setup'],
  ['特征值', '线性代数'],
  ['对角', '线性代数'],
  ['代数', '线性代数'],
  ['阵', '线性代数'],
  ['コレクション', 'プログラミング'],
  ['プログラミング', 'プログラミング'],
  ['ﾌﾟﾛｸﾞﾗﾐﾝｸﾞ', 'プログラミング'],
  ['ข้อมูล', 'ภาษาไทย'],
  ['ມູນ', 'ພາສາລາວ'],
  ['ទិន្ន', 'ភាសាខ្មែរ'],
  ['ဘေ့စ်', 'မြန်မာ'],
  ['किताब', 'हिन्दी'],
  ['스레드의', '운영체제'],
  ['"스레드의 차이"', '운영체제'],
  ['grouping', 'Gro\u00ADup\u200Bing'],
  ['unbreakable', 'Gro\u00ADup\u200Bing'],
  ['code', 'Gro\u00ADup\u200Bing'],
  ['"unbreakable phrase"', 'Gro\u00ADup\u200Bing'],
  ['efficient', 'Eﬃcient ﬂow'],
  ['ﬂow', 'Eﬃcient ﬂow'],
  ['CPU', 'Eﬃcient ﬂow'],
  ['メモリ', 'Eﬃcient ﬂow'],
  ["bayes's rule", 'Bayes’s rule'],
  ['"bayes\'s rule"', 'Bayes’s rule'],
  ['"doesn\'t help"', 'Bayes’s rule'],
  ['hopital', 'Bayes’s rule'],
  ["l'hopital", 'Bayes’s rule'],
  ['lukasiewicz', 'Bayes’s rule'],
  ['grosse', 'Bayes’s rule'],
  ['"größe"', 'Bayes’s rule'],
  ['plug-in', 'Plugins'],
])('%s finds %s first, in the typed form', async (typed, heading) => {
  const { headings, said } = await findAll(typed);
  expect(headings[0]).toBe(heading);
  expect(said).toEqual([]);
});

test.each([
  ['XOR circuit', 'XOR Circuit'],
  ['OR circuit', 'OR Circuit'],
  ['route B', 'Route B'],
  ['while block', 'The while Block'],
  ['vitamin K', 'Vitamin K'],
])('of several matching headings, %s finds %s first', async (typed, heading) => {
  const headings = ['NOT Circuit', 'OR Circuit', 'XOR Circuit', 'Route A', 'Route B'];
  headings.push('The if Block', 'The while Block', 'Vitamin C', 'Vitamin K');
  const cards = headings.map((own) => searchRecord({ heading: own, question: 'What is it for?' }));
  const { hits } = await createFindCards(await openBuiltIndex(cards))(typed, { limit: 5 });
  expect(hits[0]?.card.heading).toBe(heading);
});

test('a question in a script without spaces finds cards that share pairs of characters with it', async () => {
  const { headings, said } = await findAll('什么是特征值分解');
  expect(headings[0]).toBe('线性代数');
  expect(said).toEqual(['什么是特征值分解']);
});

test('every word shown on a card finds it', async () => {
  const lost: string[] = [];
  for (const card of CARDS)
    for (const written of shownWords(card)) {
      const { headings, said } = await findAll(written);
      if (!headings.includes(card.heading) || said.length > 0) lost.push(written);
    }
  expect(lost).toEqual([]);
});

function shownWords({ heading, question, answer }: SearchRecord): string[] {
  const text = [heading, question, answer].join('\n');
  const words = readWords(text).filter(({ whole }) => whole !== '');
  return words.map(({ start, end }) => text.slice(start, end));
}

test('every word of generated text is found in its place, in any script', async () => {
  const cards = Array.from({ length: 40 }, (_, at) =>
    searchRecord({ ...toSearchText(plainTexts(`Card ${String(at)}`, generateText(at))) }),
  );
  const found = createFindCards(await openBuiltIndex(cards));
  const lost: string[] = [];
  for (const card of cards)
    for (const written of shownWords(card).slice(2)) {
      const { hits } = await found(written, { limit: 40 });
      if (!hits.some((hit) => hit.card.heading === card.heading)) lost.push(written);
    }
  expect(lost).toEqual([]);
});

function plainTexts(heading: string, answer: string) {
  const plain = (text: string) => ({
    text,
    whole: text,
    code: '',
    formulas: [],
    hasCode: false,
    languages: [],
  });
  return {
    heading: plain(heading),
    question: plain(''),
    context: plain(''),
    answer: plain(answer),
  };
}

/**
 * Words of letters, marks, joiners, and signs of many scripts, but not of Greek, which is read as formulas if it is
 * short; the same for the same `seed`.
 */
function generateText(seed: number): string {
  let state = seed + 1;
  const next = (most: number): number => {
    state = (state * 48271) % 2147483647;
    return state % most;
  };
  const ranges = [
    [0x61, 26],
    [0x41, 26],
    [0xc0, 0x17f - 0xc0],
    [0x410, 64],
    [0x5d0, 27],
    [0x621, 26],
    [0x905, 50],
    [0xe01, 46],
    [0x3041, 80],
    [0x30a1, 80],
    [0x4e00, 3000],
    [0xac00, 11000],
    [0xff21, 26],
    [0xfb00, 7],
  ] as const;
  const joiners = ['-', '–', '−', '’', "'", '_', '.', '\u00AD', '\u200B', '\u0301', '\u2060'];
  const word = (): string => {
    const [first, size] = ranges[next(ranges.length)] ?? [0x61, 26];
    return Array.from({ length: 3 + next(6) }, () => {
      const letter = String.fromCodePoint(first + next(size));
      return next(6) === 0 ? letter + (joiners[next(joiners.length)] ?? '') : letter;
    }).join('');
  };
  return Array.from({ length: 8 }, word).join(' ');
}
