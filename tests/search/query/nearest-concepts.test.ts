import { expect, test } from 'vitest';
import { createNearestConcepts } from '../../../src/search/query/nearest-concepts.ts';

const FILES: Readonly<Record<string, string>> = {
  'meanings/a.bin': 'automobil car vehicle\naverag normal',
  'meanings/t.bin': 'tensorflow normal',
};

const CONCEPTS = [
  ['Sparse matrix', 'sparse-matrix'],
  ['TensorFlow', 'tensorflow'],
  ['self-driving car', 'self-driving-car'],
  ['car insurance policy', 'car-insurance-policy'],
  ['normal distribution', 'normal-distribution'],
  ['scar', 'scar'],
];

function searchIn(concepts: readonly (readonly string[])[], languages = ['en']) {
  const named = concepts.map(([name = '', slug = '']) => ({ name, slug, card: undefined }));
  const readText = (name: string): Promise<string> =>
    name in FILES
      ? Promise.resolve(FILES[name] ?? '')
      : Promise.reject(new Error(`${name} is not there.`));
  const find = createNearestConcepts({ readText, languages }, () => Promise.resolve(named));
  return async (asked: string) => (await find(asked)).map(({ slug }) => slug);
}

const nearest = searchIn(CONCEPTS);

test('concepts with a similar name come first, and unlike ones are left out', async () => {
  expect(await nearest('sparse matrics')).toEqual(['sparse-matrix']);
  expect(await nearest('qqqq')).toEqual([]);
  expect(await searchIn([['law', 'law']])('olap')).toEqual([]);
});

test('a concept is also near if one of its words is like one of the query', async () => {
  expect(await nearest('why does my tensorfllow loop crash')).toEqual(['tensorflow']);
  expect(await nearest('matrixes of the third kind')).toEqual(['sparse-matrix']);
  expect(await nearest('mats and tenses')).toEqual([]);
});

test('words of similar meaning lead to the concepts with the shortest names', async () => {
  expect(await nearest('Automobiles')).toEqual(['self-driving-car']);
  expect(await nearest('the averages of automobiles')).toEqual([
    'normal-distribution',
    'self-driving-car',
  ]);
});

test('concepts of similar meaning come before those of similar spelling, each one once', async () => {
  expect(await nearest('average sparse matrics')).toEqual(['normal-distribution', 'sparse-matrix']);
  expect(await nearest('tensorflow')).toEqual(['normal-distribution', 'tensorflow']);
});

test('without English cards, or if their file cannot be loaded, meanings are not considered', async () => {
  expect(await searchIn(CONCEPTS, ['es'])('automobile')).toEqual([]);
  expect(await nearest('zebras or automobiles')).toEqual(['self-driving-car']);
});
