import { expect, test } from 'vitest';
import { createConceptKeys, createVocabulary } from '../../src/concepts/concept-key.ts';

const keysOf = (texts: string[], expansions: [string, string][] = []) =>
  createConceptKeys(createVocabulary(texts, []), new Map(expansions));

test.each([
  ['Data warehouses', 'data-warehouse'],
  ['DataWarehouse', 'data warehouse'],
  ['Amdahl’s law', "Amdahl' law"],
  ['ﬁle', 'File'],
])('“%s” and “%s” have one key', (one, other) => {
  const { keyOf } = keysOf(['warehouse law file']);
  expect(keyOf(one)).toBe(keyOf(other));
});

test.each([
  ['matrices', 'matrix'],
  ['indices', 'index'],
  ['queries', 'query'],
  ['leaves', 'leaf'],
  ['knives', 'knife'],
  ['classes', 'class'],
  ['analyses', 'analysis'],
  ['boxes', 'box'],
  ['axes', 'axis'],
  ['branches', 'branch'],
  ['hashes', 'hash'],
  ['cards', 'card'],
  ['spectra', 'spectrum'],
  ['criteria', 'criterion'],
  ['radii', 'radius'],
])('%s is the plural of %s only where that is a word of the decks', (plural, singular) => {
  expect(keysOf([singular]).keyOf(plural)).toBe(singular);
  expect(keysOf([]).keyOf(plural)).toBe(plural);
});

test('signs distinguish names, and a word of signs keeps them', () => {
  const { keyOf } = keysOf([]);
  expect(['C', 'C++', 'C#', '&&', '||'].map(keyOf)).toEqual(['c', 'c++', 'c#', '&&', '||']);
});

test('a word of three letters has no singular', () => {
  expect(keysOf(['ga']).keyOf('gas')).toBe('gas');
});

test('an acronym as written has the key of its expansion, in the plural too', () => {
  const { keyOf, wordsOf } = keysOf(['large language model'], [['LLM', 'Large Language Models']]);
  expect(keyOf('LLMs')).toBe(keyOf('large language model'));
  expect(keyOf('llm')).toBe('llm');
  expect(wordsOf('An  LLM')).toEqual([
    { form: 'An', key: 'an' },
    { form: 'LLM', key: 'largelanguagemodel' },
  ]);
});

test('the words of texts and whole phrases are vocabulary', () => {
  expect([...createVocabulary([' Why  B-Trees?'], ['Data Warehouse'])].sort()).toEqual([
    'btrees',
    'datawarehouse',
    'why',
  ]);
});
