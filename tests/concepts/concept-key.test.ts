import { expect, test } from 'vitest';
import { createConceptKeys } from '../../src/concepts/concept-key.ts';

const { keyOf } = createConceptKeys(new Map());

test.each([
  ['Data warehouses', 'data-warehouse'],
  ['DataWarehouse', 'data warehouse'],
  ['Amdahl’s law', "Amdahl' law"],
  ['ﬁle', 'File'],
  ['matrices', 'matrix'],
  ['indices', 'index'],
  ['services', 'service'],
  ['queries', 'query'],
  ['databases', 'database'],
  ['classes', 'class'],
  ['analyses', 'analysis'],
  ['hypotheses', 'hypothesis'],
  ['boxes', 'box'],
  ['branches', 'branch'],
  ['spectra', 'spectrum'],
  ['criteria', 'criterion'],
  ['behaviour trees', 'behavior tree'],
  ['normalisation', 'normalization'],
  ['vectorised code', 'vectorized code'],
  ['optimisers', 'optimizer'],
  ['centre of mass', 'center of mass'],
  ['modelling error', 'modeling error'],
  ['defence', 'defense'],
])('“%s” and “%s” have one key', (one, other) => {
  expect(keyOf(one)).toBe(keyOf(other));
});

test.each([
  ['gas', 'ga'],
  ['bus', 'bu'],
  ['class', 'clas'],
  ['bias', 'bi'],
  ['hour', 'hor'],
])('“%s” is not a form of “%s”', (one, other) => {
  expect(keyOf(one)).not.toBe(keyOf(other));
});

test('signs distinguish names, and a word of signs keeps them', () => {
  expect(['C', 'C++', 'C#', '&&', '||'].map(keyOf)).toEqual(['c', 'c++', 'c#', '&&', '||']);
});

test('an acronym as written has the key of its expansion, in the plural too', () => {
  const keys = createConceptKeys(new Map([['LLM', 'Large Language Models']]));
  expect(keys.keyOf('LLMs')).toBe(keys.keyOf('large language model'));
  expect(keys.keyOf('llm')).toBe('llm');
  expect(keys.wordsOf('An  LLM')).toEqual([
    { form: 'An', key: 'an' },
    { form: 'LLM', key: 'largelanguagemodel' },
  ]);
});
