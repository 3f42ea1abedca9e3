import { expect, test } from 'vitest';
import { createFindCards } from '../../../src/search/query/find-cards.ts';
import type { SearchAnswer } from '../../../src/search/query/find-cards.ts';
import { codeLanguageTerm } from '../../../src/search/terms/code-language-term.ts';
import { fakeIndex } from './fake-index.ts';

const CARDS = [
  { id: 'a', heading: 'Sparse matrix', question: 'What is a sparse matrix?' },
  { id: 'b', heading: 'Sparse vector', answer: 'A matrix is something else.' },
  { id: 'c', heading: 'Dense vector' },
];

const VOCABULARY = '0dense 1\n0matrix 2\n0sparse 2\n0vector 2';
const NAMES = 'sparse-matrix\tSparse matrix';
const FACETS = '3\nkind\tcard\t\t0*3\nbook\talgebra\tAlgebra\t0*2\nbook\tother\tOther\t2\n';
const FILES = {
  'vocabulary.bin': VOCABULARY,
  'facets.bin': FACETS,
  'concepts.bin': '3\n',
  'concept-names.bin': NAMES,
};

const ids = ({ hits }: SearchAnswer) => hits.map(({ card }) => card.url.replaceAll('/', ''));

function createFind() {
  const index = fakeIndex(CARDS, { files: FILES });
  return Object.assign(createFindCards(index), { index });
}

test('the best answers come first', async () => {
  const answer = await createFind()('matrix', { limit: 10 });
  expect(ids(answer)).toEqual(['a', 'b']);
  expect(answer.hits.map(({ onlyInAnswer }) => onlyInAnswer)).toEqual([false, true]);
  expect(answer).toMatchObject({ total: 2, corrected: [], missing: [], nearest: [], counts: {} });
  expect(answer.words).toEqual(['matrix', 'matrices']);
});

test('cards with a longer word are related if the word is typed to its end and others have it', async () => {
  const cards = [
    { id: 'orbit', heading: 'Planetary orbits', question: 'Where is gravity in a planet?' },
    { id: 'plan', heading: 'Query plan', question: 'What is a plan?' },
  ];
  const finds = { plan: ['orbit', 'plan'], quer: ['plan'] };
  const find = createFindCards(fakeIndex(cards, { finds, files: FILES }));
  const typing = await find('plan', { limit: 10 });
  expect(typing).toMatchObject({ total: 2, related: 0 });
  const typed = await find('plan b', { limit: 10 });
  expect(ids(typed)).toEqual(['plan', 'orbit']);
  expect(typed).toMatchObject({ total: 1, related: 1, hasAll: true });
  expect(typed.hits.map(({ isRelated }) => isRelated)).toEqual([false, true]);
  // No card has the word itself.
  expect(await find('quer b', { limit: 10 })).toMatchObject({ total: 1, related: 0, hasAll: true });
});

test('the total is known if there are more cards than requested', async () => {
  const answer = await createFind()('vector', { limit: 1 });
  expect(ids(answer)).toHaveLength(1);
  expect(answer.total).toBe(2);
});

test('a misspelled word is replaced by the nearest one', async () => {
  const answer = await createFind()('matrxi', { limit: 10 });
  expect(ids(answer)).toEqual(['a', 'b']);
  expect(answer.corrected).toEqual([{ from: 'matrxi', to: ['matrix'] }]);
  expect(answer.missing).toEqual([]);
});

test('a word with the same stem as the beginning of another one is misspelled', async () => {
  const cards = [{ id: 'mercury', heading: 'Precession of Mercury' }];
  // As Pagefind, which searches for beginnings with the stem `preces`.
  const finds = { precesion: ['mercury'] };
  const files = { ...FILES, 'vocabulary.bin': '0mercury 1\n0precession 1' };
  const answer = await createFindCards(fakeIndex(cards, { finds, files }))('precesion', {
    limit: 9,
  });
  expect(answer.corrected).toEqual([{ from: 'precesion', to: ['precession'] }]);
  expect(ids(answer)).toEqual(['mercury']);
  expect(answer.words).toEqual(['precession']);
});

test('if nothing is found, the word is reported as missing and the nearest concepts are returned', async () => {
  const answer = await createFind()('sparsematricesxyzzy', { limit: 10 });
  expect(answer).toMatchObject({
    hits: [],
    total: 0,
    corrected: [],
    missing: ['sparsematricesxyzzy'],
    nearest: [{ name: 'Sparse matrix', slug: 'sparse-matrix' }],
  });
});

test('the parts of a name that no card contains as one are searched separately', async () => {
  const files = ['Linux reads files like .bashrc and .profile.', 'A profile'];
  const cards = files.map((context, at) => ({ id: `c${at}`, heading: 'Shell', context }));
  const bash = { id: 'c2', heading: 'Bash', answer: 'profile' };
  const find = createFindCards(fakeIndex([...cards, bash], { finds: { bash: ['c0', 'c2'] } }));
  const answer = await find('bash_profile', { limit: 10 });
  expect(ids(answer)[0]).toBe('c2');
  expect(answer.corrected).toEqual([{ from: 'bash_profile', to: ['bash profile'] }]);
});

test('only the parts of a name that some card contains are said to be searched', async () => {
  const answer = await createFind()('sparse-zzzq', { limit: 10 });
  expect(ids(answer)).toEqual(['a', 'b']);
  expect(answer).toMatchObject({
    corrected: [{ from: 'sparse-zzzq', to: ['sparse'] }],
    missing: [],
  });
});

test('a part of a name that no card contains is missing next to another missing word, too', async () => {
  const cards = [{ id: 'a', heading: 'The foo function' }];
  const find = createFindCards(fakeIndex(cards, { files: FILES }));
  expect(await find('foo-zqx wwwwwq', { limit: 10 })).toMatchObject({
    corrected: [{ from: 'foo-zqx', to: ['foo'] }],
    missing: ['wwwwwq'],
  });
});

test('the parts of a name without the rest are not found as one word', async () => {
  const cards = [{ id: 'd', heading: 'Densematrix' }];
  const find = createFindCards(fakeIndex(cards, { files: FILES }));
  expect(await find('dense-matrix-zzzq', { limit: 10 })).toMatchObject({
    hits: [],
    corrected: [],
    missing: ['dense-matrix-zzzq'],
  });
});

test('a language of code blocks that only other cards have is not said to be found', async () => {
  const cards = [
    { id: 'a', heading: 'A query' },
    { id: 'b', heading: 'A view' },
    { id: 'c', heading: 'A table', hidden: codeLanguageTerm('sql') },
  ];
  const find = createFindCards(fakeIndex(cards, { files: FILES }));
  const chosen = { book: ['algebra'] };
  expect(await find('sql', { limit: 10 })).toMatchObject({ missing: [], elsewhere: [] });
  expect(await find('sql query', { limit: 10, chosen })).toMatchObject({
    total: 1,
    missing: [],
    elsewhere: ['sql'],
  });
});

test('a word that no card contains is reported as missing next to words that are found', async () => {
  const answer = await createFind()('vector qqqqqq', { limit: 10 });
  expect(ids(answer)).toEqual(['b', 'c']);
  expect(answer.missing).toEqual(['qqqqqq']);
});

test('if few cards contain all words, related ones with some of the words follow', async () => {
  const { hits, total } = await createFind()('sparse matrix', { limit: 10 });
  expect(hits.map(({ card, isRelated }) => [card.heading, isRelated])).toEqual([
    ['Sparse matrix', false],
    ['Sparse vector', false],
  ]);
  expect(total).toBe(2);
  const vectors = await createFind()('dense vector', { limit: 10 });
  expect(vectors.hits.map(({ card, isRelated }) => [card.heading, isRelated])).toEqual([
    ['Dense vector', false],
    ['Sparse vector', true],
  ]);
  expect(vectors).toMatchObject({ total: 1, related: 1 });
});

test('related cards that fill the first block are loaded with the cards that have all words', async () => {
  const related = ['d', 'e', 'f', 'g', 'h', 'i'].map((id) => ({ id, heading: 'Sparse vector' }));
  const index = fakeIndex([{ id: 'a', heading: 'Sparse matrix' }, ...related], { files: FILES });
  const find = createFindCards(index);
  expect(ids(await find('sparse matrix', { limit: 5 }))).toEqual(['a', 'd', 'e', 'f', 'g']);
  expect(index.loaded).toEqual(['a', 'd', 'e', 'f', 'g']);
  // All others follow.
  expect(ids(await find('sparse matrix', { limit: 20 }))).toHaveLength(7);
});

test('related cards are counted even if the limit leaves them out', async () => {
  const vectors = await createFind()('dense vector', { limit: 1 });
  expect(vectors.hits).toHaveLength(1);
  expect(vectors).toMatchObject({ total: 1, related: 1 });
});

test('a phrase that no card contains is answered by the nearest concepts', async () => {
  const answer = await createFind()('"matrix sparse"', { limit: 10 });
  expect(answer).toMatchObject({
    hits: [],
    total: 0,
    related: 0,
    missing: [],
    nearest: [{ name: 'Sparse matrix', slug: 'sparse-matrix' }],
  });
});

test('a word is marked at the beginning of others only if no card contains it', async () => {
  const cards = [
    { id: 'v', heading: 'Overview' },
    { id: 'o', heading: 'Over' },
  ];
  const over = createFindCards(fakeIndex(cards, { files: FILES, finds: { ove: ['v', 'o'] } }));
  expect((await over('over', { limit: 10 })).words).toEqual(['over']);
  expect((await over('ove', { limit: 10 })).words).toEqual(['ove*']);
});

test('cards without a quoted phrase are neither found nor counted', async () => {
  const answer = await createFind()('"sparse matrix"', {
    limit: 10,
    counts: true,
    chosen: { book: ['algebra'] },
  });
  expect(ids(answer)).toEqual(['a']);
  expect(answer.total).toBe(1);
  expect(answer.counts.kind).toEqual(new Map([['card', 1]]));
});

test('a quoted phrase with accents is found', async () => {
  const cards = [{ id: 'p', heading: 'Maps', answer: 'A Poincaré\nmap is discrete.' }];
  const answer = await createFindCards(fakeIndex(cards, { files: FILES }))('"Poincaré map"', {
    limit: 10,
  });
  expect(ids(answer)).toEqual(['p']);
});

test('counts are the results that each value of a facet would leave', async () => {
  const find = createFind();
  await find.loadFacets();
  const { counts, total } = await find('vector', {
    limit: 10,
    counts: true,
    chosen: { book: ['algebra'] },
  });
  expect(total).toBe(1);
  expect(counts).toEqual({
    kind: new Map([['card', 1]]),
    book: new Map([
      ['algebra', 1],
      ['other', 1],
    ]),
  });
});

test('books are counted as if no chapter were chosen', async () => {
  const facets = `${FACETS}chapter\talgebra/1\tOne\t0\nchapter\talgebra/2\tTwo\t1\n`;
  const find = createFindCards(fakeIndex(CARDS, { files: { ...FILES, 'facets.bin': facets } }));
  await find.loadFacets();
  const chosen = { book: ['algebra'], chapter: ['algebra/2'] };
  const { counts } = await find('vector', { limit: 10, counts: true, chosen });
  expect(counts.book).toEqual(
    new Map([
      ['algebra', 1],
      ['other', 1],
    ]),
  );
});

test('a word that only other cards contain is neither corrected nor called missing', async () => {
  const chosen = { book: ['algebra'] };
  const answer = await createFind()('dense', { limit: 10, counts: true, chosen });
  expect(answer).toMatchObject({ hits: [], corrected: [], missing: [], elsewhere: ['dense'] });
  expect(answer.counts.book).toEqual(
    new Map([
      ['algebra', 0],
      ['other', 1],
    ]),
  );
});

test('a misspelled word that is only in other cards is corrected, but not said to be found', async () => {
  const chosen = { book: ['algebra'] };
  const answer = await createFind()('vector dnese', { limit: 10, chosen });
  expect(ids(answer)).toEqual(['b']);
  expect(answer).toMatchObject({ corrected: [], missing: [], elsewhere: ['dense'] });
});

test('without a query, all chosen cards are listed in the order of the index', async () => {
  const answer = await createFind()('', { limit: 10, chosen: { book: ['algebra'] } });
  expect(ids(answer)).toEqual(['a', 'b']);
  expect(answer.total).toBe(2);
});

test('without words and choice nothing is found or loaded', async () => {
  const find = createFind();
  const answer = await find('', { limit: 10 });
  expect(answer).toMatchObject({ hits: [], total: 0, words: [] });
  expect(find.index.loaded).toEqual([]);
});

test('a card is loaded once', async () => {
  const find = createFind();
  await find('matrix', { limit: 10 });
  await find('matrix', { limit: 10 });
  expect([...find.index.loaded].sort()).toEqual(['a', 'b']);
});

test('every spelling that is searched is reported, and a real word has none', async () => {
  const cards = [
    { id: 'lattice', heading: 'lattice' },
    { id: 'lettuce', heading: 'latice' },
  ];
  const index = fakeIndex(cards, {
    finds: { lattce: [], lattices: [] },
    files: {
      'vocabulary.bin': '0latice 1\n3tice 1',
      'words/l.bin': '0lattes',
    },
  });
  const find = createFindCards(index);
  expect(await find('lattce', { limit: 5 })).toMatchObject({
    total: 2,
    corrected: [{ from: 'lattce', to: ['latice', 'lattice'] }],
    missing: [],
  });
  expect(await find('lattes', { limit: 5 })).toMatchObject({
    total: 0,
    corrected: [],
    missing: ['lattes'],
  });
});

test('with a phrase, only cards that have been loaded are counted', async () => {
  const cards = Array.from({ length: 300 }, (_, at) => ({
    id: String(at),
    answer: at % 2 === 0 ? 'moss on stone' : 'stone on moss',
  }));
  const find = createFindCards(fakeIndex(cards));
  const { total, isMore } = await find('"moss on stone"', { limit: 20 });
  expect([total, isMore]).toEqual([23, true]);
  const all = await find('"moss on stone"', { limit: 200 });
  expect([all.total, all.isMore]).toEqual([150, false]);
});

test('of a name in code, the parts that occur in every text are not marked', async () => {
  const cards = [{ id: 'a', heading: 'Parallel.For', answer: 'It stands for a loop.' }];
  const { words } = await createFindCards(fakeIndex(cards))('Parallel.For', { limit: 5 });
  expect(words).toEqual(['parallel.for', 'parallel']);
});
