import { expect, onTestFinished, test, vi } from 'vitest';
import { createTermFinder } from '../../../src/search/query/find-terms.ts';
import { readFoundCard } from '../../../src/search/query/found-card.ts';
import { parseQuery } from '../../../src/search/query/parse-query.ts';
import { createStem } from '../../../src/search/terms/words.ts';
import { listMatches, readMatches } from '../../../src/search/query/matches.ts';
import type { Matches } from '../../../src/search/query/matches.ts';
import { fakeIndex } from './fake-index.ts';
import type { FakeIndex } from './fake-index.ts';

const createFinder = (index: FakeIndex) =>
  createTermFinder({
    index,
    load: async (position) => readFoundCard(await index.loadText(position), createStem('en')),
  });

function createAsk(index: FakeIndex) {
  const ask = createFinder(index);
  return async (typed: string, keep?: Uint8Array) => {
    const { evidence, everywhere, unknown } = await ask(parseQuery(typed).terms, { keep });
    const show = (all: typeof evidence) =>
      all.map(({ term, matches, rarity }) => ({
        typed: term.typed,
        scores: Object.fromEntries(
          listMatches(matches).map((at) => ['abc'.charAt(at), matches.scores[at]]),
        ),
        rarity,
      }));
    return {
      evidence: show(evidence),
      everywhere: show(everywhere),
      unknown: unknown.map(({ typed }) => typed),
    };
  };
}

const CARDS = [
  { id: 'a', heading: 'Sparse matrix' },
  { id: 'b', heading: 'Sparse vector' },
  { id: 'c', heading: 'Dense vector' },
];

test('each term is searched separately, and is rarer the fewer cards contain it', async () => {
  const evidence = [
    { typed: 'sparse', scores: { a: 1, b: 1 }, rarity: Math.log(1 + 3 / 3) },
    { typed: 'matrix', scores: { a: 1 }, rarity: Math.log(1 + 3 / 2) },
  ];
  const ask = createAsk(fakeIndex(CARDS));
  expect(await ask('sparse matrix')).toEqual({ evidence, everywhere: evidence, unknown: [] });
});

/** The same index over a connection on which each search takes 120 ms. */
function slowDown(index: FakeIndex): FakeIndex {
  let now = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => now);
  onTestFinished(() => clock.mockRestore());
  const search: FakeIndex['search'] = (word) => {
    now += 120;
    return index.search(word);
  };
  return { ...index, search };
}

/** A slow index whose file of a joined word does not come before it is released. */
function slowIndex() {
  const index = fakeIndex(CARDS);
  const slow = slowDown(index);
  const joined = Promise.withResolvers<Matches>();
  const search: FakeIndex['search'] = (word) =>
    word === 'sparsematrix' ? joined.promise : slow.search(word);
  const ask = createFinder({ ...slow, search });
  return { index, ask, release: () => joined.resolve(readMatches([], CARDS.length)) };
}

test('on a slow connection, likely cards are loaded before words written as one', async () => {
  const { index, ask, release } = slowIndex();
  const asked = ask(parseQuery('sparse matrix').terms);
  // One has both words, the other is related.
  await expect.poll(() => index.loaded).toEqual(['a', 'b']);
  release();
  expect(await asked).toMatchObject({ evidence: { length: 2 }, isPartial: false });
});

test('an early answer on a slow connection does not wait for words written as one', async () => {
  const { ask, release } = slowIndex();
  const { evidence, isPartial } = await ask(parseQuery('sparse matrix').terms, { isEarly: true });
  expect([evidence.map(({ term }) => term.typed), isPartial]).toEqual([['sparse', 'matrix'], true]);
  release();
});

test('an early answer waits for words written as one if a word is not found', async () => {
  const index = fakeIndex([{ id: 'a', heading: 'Timeout' }], {
    finds: { time: [], out: [], timeout: ['a'] },
  });
  const ask = createFinder(slowDown(index));
  const { unknown, isPartial } = await ask(parseQuery('time out').terms, { isEarly: true });
  expect([unknown, isPartial]).toEqual([[], false]);
});

test('a word that no card contains is unknown even if Pagefind finds its beginning', async () => {
  const index = fakeIndex(CARDS, { finds: { sparsest: ['a', 'b'] } });
  expect(await createAsk(index)('sparsest vector')).toEqual({
    evidence: [{ typed: 'vector', scores: { b: 1, c: 1 }, rarity: Math.log(2) }],
    everywhere: [{ typed: 'vector', scores: { b: 1, c: 1 }, rarity: Math.log(2) }],
    unknown: ['sparsest'],
  });
});

test('cards that are not eligible are only found everywhere, and are not loaded', async () => {
  const index = fakeIndex(CARDS);
  expect(await createAsk(index)('sparse', Uint8Array.of(0, 1, 0))).toEqual({
    evidence: [{ typed: 'sparse', scores: { b: 1 }, rarity: Math.log(1 + 3 / 2) }],
    everywhere: [{ typed: 'sparse', scores: { a: 1, b: 1 }, rarity: Math.log(2) }],
    unknown: [],
  });
  expect(new Set(index.loaded)).toEqual(new Set(['b']));
});

test('another form of a word counts less than the word', async () => {
  const index = fakeIndex([
    { id: 'a', heading: 'Indices' },
    { id: 'b', heading: 'Index' },
  ]);
  const { evidence } = await createAsk(index)('indices');
  expect(evidence.map(({ scores }) => scores)).toEqual([{ a: 1, b: 0.9 }]);
});

test('initials are only searched if no card contains the word, or if it has only consonants', async () => {
  const searched = async (heading: string, word: string) => {
    const index = fakeIndex([{ id: 'a', heading }]);
    await createAsk(index)(word);
    return index.searched;
  };
  expect(await searched('Graphs', 'ode')).toEqual(['ode', '0initials0ode0']);
  expect(await searched('The ode of a poet', 'ode')).toEqual(['ode']);
  expect(await searched('The bfs of a graph', 'bfs')).toEqual(['bfs', '0initials0bfs0']);
});

test('a word is searched once, however often it occurs in queries', async () => {
  const index = fakeIndex(CARDS);
  const ask = createAsk(index);
  await ask('sparse');
  await ask('sparse vector');
  expect(index.searched.filter((word) => word === 'sparse')).toEqual(['sparse']);
});
