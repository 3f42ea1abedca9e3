import { expect, test } from 'vitest';
import { createConceptKeys } from '../../src/concepts/concept-key.ts';
import { applyRules, type ConceptRules } from '../../src/concepts/concept-rules.ts';

const { keyOf } = createConceptKeys(new Map());
const apply = (rules: Partial<ConceptRules>) =>
  applyRules({ aliases: {}, merge: {}, hide: [], ...rules }, keyOf);

test('merging follows from name to name', () => {
  const { resolve, names, otherNames } = apply({ merge: { Ebb: 'Tide', Tide: 'Sea Level' } });
  expect(['Ebb', 'Tide', 'Sea Level', 'Moon'].map((name) => resolve(keyOf(name)))).toEqual([
    'sealevel',
    'sealevel',
    'sealevel',
    'moon',
  ]);
  expect([...names]).toEqual([['sealevel', 'Sea Level']]);
  expect([...otherNames]).toEqual([['sealevel', ['Ebb', 'Tide']]]);
});

test('an acronym is merged into its expansion', () => {
  const { resolve, names, otherNames } = apply({ aliases: { CSR: 'Compressed Sparse Row' } });
  expect(resolve(keyOf('csr'))).toBe('compressedsparserow');
  expect([names.size, otherNames.size]).toEqual([0, 0]);
});

test('hiding a name hides what it is merged into, and what is merged into it', () => {
  const { resolve } = apply({ merge: { Ebb: 'Tide', Flood: 'Tide', Full: 'Moon' }, hide: ['Ebb'] });
  expect(['Ebb', 'Tide', 'Flood', 'Full'].map((name) => resolve(keyOf(name)))).toEqual([
    undefined,
    undefined,
    undefined,
    'moon',
  ]);
  expect(apply({ merge: { Ebb: 'Tide' }, hide: ['Tide'] }).resolve(keyOf('Ebb'))).toBeUndefined();
});

test('names that are merged in a cycle end', () => {
  const { resolve } = apply({ merge: { Yin: 'Yang', Yang: 'Yin' } });
  expect(resolve(keyOf('Yin'))).toBe('yin');
});
