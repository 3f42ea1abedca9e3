import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { packCandidates } from '../../../src/concepts/candidate.ts';
import type { ConceptChoice } from '../../../src/concepts/choose-concepts.ts';
import { openCache } from '../../../src/content/cache/open-cache.ts';
import { createConceptCache } from '../../../src/content/cache/concept-cache.ts';

const candidates = packCandidates([{ text: 'zero', flags: 1, count: 1, whole: 1 }]);
const CARDS = [{ book: 'numbers', bookTitle: 'Numbers', heading: 'Zero', candidates }];
const RULES = { aliases: {}, merge: {}, hide: [] };
const CHOICE: ConceptChoice = {
  concepts: [{ slug: 'zero', name: 'Zero', aliases: [] }],
  ofCard: [[0]],
  ofBook: [['numbers', [0]]],
  prerequisites: [[]],
};

let folder = '';
const warn = vi.fn();

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recto-concepts-'));
});
afterEach(() => rm(folder, { recursive: true }));

const open = () => openCache({ path: join(folder, 'cache.db'), fingerprint: '1', warn });

test('finds a choice only for the same cards and rules', () => {
  const before = open();
  createConceptCache(before).set(CARDS, RULES, CHOICE);
  before.close();
  const store = open();
  const cache = createConceptCache(store);
  expect(cache.get(CARDS, RULES)).toEqual(CHOICE);
  expect(cache.get(CARDS, { ...RULES, hide: ['Zero'] })).toBeUndefined();
  expect(cache.get([...CARDS, ...CARDS], RULES)).toBeUndefined();
  const other = (change: object) => CARDS.map((card) => ({ ...card, ...change }));
  expect(cache.get(other({ candidates: packCandidates([]) }), RULES)).toBeUndefined();
  expect(cache.get(other({ book: 'nil' }), RULES)).toBeUndefined();
  expect(cache.get(other({ bookTitle: 'NumbersZ', heading: 'ero' }), RULES)).toBeUndefined();
  store.close();
  expect(warn).not.toHaveBeenCalled();
});

test('prunes choices that were not requested', () => {
  const before = open();
  createConceptCache(before).set(CARDS, RULES, CHOICE);
  createConceptCache(before).set([], RULES, CHOICE);
  before.close();
  const store = open();
  const cache = createConceptCache(store);
  cache.get(CARDS, RULES);
  store.prune('concepts');
  expect(cache.get(CARDS, RULES)).toEqual(CHOICE);
  expect(cache.get([], RULES)).toBeUndefined();
  store.close();
});
