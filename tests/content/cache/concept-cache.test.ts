import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ConceptChoice } from '../../../src/concepts/choose-concepts.ts';
import { createConceptCache } from '../../../src/content/cache/concept-cache.ts';

const CARDS = [
  { book: 'numbers', heading: 'Zero', question: 'What is it?', terms: ['zero', 'nil'] },
];
const RULES = { aliases: {}, merge: {}, hide: [] };
const CHOICE: ConceptChoice = {
  concepts: [{ slug: 'zero', name: 'Zero', aliases: [] }],
  ofCard: [[0]],
  ofBook: [['numbers', [0]]],
};

let path = '';

beforeEach(async () => {
  path = join(await mkdtemp(join(tmpdir(), 'recto-concepts-')), 'concepts.json');
});
afterEach(() => rm(join(path, '..'), { recursive: true }));

test('a choice is found again for the same cards under the same rules, and for no others', () => {
  const warn = vi.fn();
  createConceptCache(path, warn).set(CARDS, RULES, CHOICE);
  const cache = createConceptCache(path, warn);
  expect(cache.get(CARDS, RULES)).toEqual(CHOICE);
  expect(cache.get(CARDS, { ...RULES, hide: ['Zero'] })).toBeUndefined();
  expect(cache.get([...CARDS, ...CARDS], RULES)).toBeUndefined();
  const other = (change: object) => CARDS.map((card) => ({ ...card, ...change }));
  expect(cache.get(other({ terms: ['zeronil'] }), RULES)).toBeUndefined();
  expect(cache.get(other({ book: 'nil' }), RULES)).toBeUndefined();
  expect(cache.get(other({ heading: 'Zer', question: 'oWhat is it?' }), RULES)).toBeUndefined();
  expect(warn).not.toHaveBeenCalled();
});

test('a damaged file is gone without, with one warning', async () => {
  const warn = vi.fn();
  const cache = createConceptCache(path, warn);
  cache.set(CARDS, RULES, CHOICE);
  await writeFile(path, (await readFile(path, 'utf8')).replace('"Zero"', '"Null"'));
  expect(cache.get(CARDS, RULES)).toBeUndefined();
  expect(cache.get(CARDS, RULES)).toBeUndefined();
  expect(warn.mock.calls).toEqual([
    [`The cache ${path} is damaged (it does not match its digest); concepts are chosen anew.`],
  ]);
});

test('without a place to write it goes without, with one warning', () => {
  const warn = vi.fn();
  const cache = createConceptCache(join(path, '..', 'file', 'concepts.json'), warn);
  createConceptCache(join(path, '..', 'file'), warn).set(CARDS, RULES, CHOICE);
  cache.set(CARDS, RULES, CHOICE);
  cache.set(CARDS, RULES, CHOICE);
  expect(cache.get(CARDS, RULES)).toBeUndefined();
  expect(warn).toHaveBeenCalledOnce();
});
