import { expect, test } from 'vitest';
import { createArranger } from '../../src/library/arrange.ts';
import { arrange, type CardSketch, type DeckSketch, sketchDeck } from './sample-decks.ts';

const HEADER = '1A001---Tidal-Power---Ada-B_-Writer_processed';

const arrangeSketches = (decks: Record<string, DeckSketch>) =>
  arrange(Object.entries(decks).map(([file, deck]) => sketchDeck(file, deck)));

const oneDeck = (...cards: CardSketch[]) =>
  arrangeSketches({ 'decks/a.md': { header: `${HEADER} (Part 1)`, chapter: '3.1 Waves', cards } });

const identities = ({ cards }: ReturnType<typeof arrange>) =>
  Object.fromEntries(cards.map(({ id, data }) => [id, data.key]));

const LUNAR: CardSketch = ['Lunar Pull', 'Why are there two bulges?', 'One on each side.'];
const BARRAGE: CardSketch = ['Barrage', 'What is a barrage?', 'A dam with turbines.'];

test('a card keeps the id and key that it has always had', () => {
  expect(identities(oneDeck(LUNAR, BARRAGE))).toEqual({
    'tidal-power/3/lunar-pull': 'mz2rly2fjnptalgi',
    'tidal-power/3/barrage': 'mo4zfd5bwa7ftjgx',
  });
});

test('an edited answer changes neither id nor key', () => {
  const edited: CardSketch = [LUNAR[0], LUNAR[1], 'One each under the moon and opposite to it.'];
  expect(identities(oneDeck(edited, BARRAGE))).toEqual(identities(oneDeck(LUNAR, BARRAGE)));
});

test('a card inserted before others changes none of them', () => {
  const before = identities(oneDeck(LUNAR, BARRAGE));
  const after = identities(oneDeck(['Neap Tide', 'When is it?'], LUNAR, BARRAGE));
  expect(after).toMatchObject(before);
});

test('a deck moved to another file changes nothing but its sources', () => {
  const deck = { header: `${HEADER} (Part 1)`, chapter: '3.1 Waves', cards: [LUNAR, BARRAGE] };
  const before = arrangeSketches({ 'decks/a.md': deck });
  const after = arrangeSketches({ 'decks/moved/z.md': deck });
  expect(identities(after)).toEqual(identities(before));
  expect(after.books[0]?.files).toEqual(['decks/moved/z.md']);
  expect(after.books[0]?.data.revision).toBe(before.books[0]?.data.revision);
  expect(after.cards[0]?.data.sources).toEqual([{ file: 'decks/moved/z.md', line: 10, column: 1 }]);
});

test('cards that share a heading add a hash of their question, and the heading lists them', () => {
  const single = oneDeck(LUNAR);
  const shared = oneDeck(LUNAR, ['Lunar pull', 'How strong is it?'], BARRAGE);
  expect(single.cards.map(({ id }) => id)).toEqual(['tidal-power/3/lunar-pull']);
  expect(shared.cards.map(({ id }) => id)).toEqual([
    'tidal-power/3/lunar-pull-2wyhqr',
    'tidal-power/3/lunar-pull-c5fspd',
    'tidal-power/3/barrage',
  ]);
  expect(shared.books[0]?.data.chapters[0]?.sharedHeadings).toEqual([
    {
      slug: 'lunar-pull',
      heading: 'Lunar Pull',
      cards: shared.cards.slice(0, 2),
    },
  ]);
  expect(shared.cards[0]?.data.key).toBe(single.cards[0]?.data.key);
});

test('a heading that looks like a hashed slug keeps its address', () => {
  const { cards } = oneDeck(
    LUNAR,
    ['Lunar Pull', 'How strong is it?'],
    ['Lunar pull 2wyhqr', 'A?'],
  );
  const slugs = cards.map(({ id }) => id.split('/')[2]);
  expect(slugs[2]).toBe('lunar-pull-2wyhqr');
  expect(slugs[0]).toMatch(/^lunar-pull-[a-z2-7]{12}$/);
  expect(slugs[1]).toBe('lunar-pull-c5fspd');
});

test('a hash of digits never looks like the address of a second page', () => {
  // The short hash of the first question is 243236.
  const { cards } = oneDeck(['Page', 'Question 8506?'], ['Page', 'Why?']);
  expect(cards[0]?.id).toMatch(/^tidal-power\/3\/page-[a-z2-7]{12}$/);
});

test('a card without a heading is named by its question', () => {
  const { cards } = oneDeck(['', 'What is a tide?']);
  expect(cards[0]).toMatchObject({
    id: 'tidal-power/3/what-is-a-tide',
    data: { heading: 'What is a tide?' },
  });
});

test('a card found in several decks is one card with all its sources', () => {
  const { cards, problems } = arrangeSketches({
    'decks/b-rated.md': { header: `${HEADER} (Part 2)`, chapter: '3.2 Moons', cards: [LUNAR] },
    'decks/c.md': { header: `${HEADER} (Part 2)`, chapter: '3.2 Moons', cards: [BARRAGE, LUNAR] },
    'decks/d.md': { header: `${HEADER} (Part 1)`, chapter: '3.1 Waves', cards: [BARRAGE] },
  });
  expect(cards.map(({ id, data }) => [id, data.sources])).toEqual([
    [
      'tidal-power/3/barrage',
      [
        { file: 'decks/d.md', line: 10, column: 1 },
        { file: 'decks/c.md', line: 10, column: 1 },
      ],
    ],
    [
      'tidal-power/3/lunar-pull',
      [
        { file: 'decks/b-rated.md', line: 10, column: 1 },
        { file: 'decks/c.md', line: 20, column: 1 },
      ],
    ],
  ]);
  expect(problems).toEqual([]);
});

test('accents are equal however they are encoded', () => {
  const composed: CardSketch = ['Séiche', 'Où?', 'Là.'];
  const decomposed = composed.map((text) => text?.normalize('NFD')) as CardSketch;
  expect(decomposed).not.toEqual(composed);
  expect(identities(oneDeck(decomposed))).toEqual(identities(oneDeck(composed)));
  expect(oneDeck(composed, decomposed).cards).toHaveLength(1);
});

test('the same card in two books is two cards', () => {
  const { cards } = arrangeSketches({
    'decks/a.md': { header: 'Tidal Power', chapter: '1.1 Moons', cards: [LUNAR] },
    'decks/b.md': { header: 'Wind Power', chapter: '1.1 Moons', cards: [LUNAR] },
  });
  expect(cards.map(({ id }) => id)).toEqual([
    'tidal-power/1/lunar-pull',
    'wind-power/1/lunar-pull',
  ]);
  expect(cards[0]?.data.key).not.toBe(cards[1]?.data.key);
});

test('one question with two answers is two cards, reported at the second', () => {
  const rival: CardSketch = [LUNAR[0], LUNAR[1], 'Because of inertia.'];
  const { cards, problems } = oneDeck(LUNAR, BARRAGE, rival);
  expect(new Set(cards.map(({ id }) => id)).size).toBe(3);
  expect(new Set(cards.map(({ data }) => data.key)).size).toBe(3);
  expect(problems).toEqual([
    {
      file: 'decks/a.md',
      line: 30,
      column: 1,
      severity: 'warning',
      code: 'question-answered-twice',
      message:
        'The question “Why are there two bulges?” has another answer at decks/a.md:10; both are shown as separate cards.',
      hint: 'Keep one of the two cards, or ask two questions.',
    },
  ]);
});

test('the key depends on the answer only if two cards of the book agree otherwise', () => {
  const rival: CardSketch = [LUNAR[0], LUNAR[1], 'Because of inertia.'];
  const [alone] = oneDeck(LUNAR).cards;
  const [first, second] = oneDeck(LUNAR, rival).cards;
  expect(first?.data.key).not.toBe(alone?.data.key);
  const swapped = oneDeck(rival, LUNAR).cards;
  expect(swapped.map(({ data }) => data.key)).toEqual([second?.data.key, first?.data.key]);
});

test('a card has the rating of any of its sources', () => {
  const unrated = sketchDeck('decks/a.md', { header: HEADER, chapter: 'Moons', cards: [LUNAR] });
  const rated = sketchDeck('decks/b.md', { header: HEADER, chapter: 'Moons', cards: [LUNAR] });
  const [card] = rated.cards;
  const decks = [unrated, { ...rated, cards: card ? [{ ...card, rating: 8 }] : [] }];
  expect(arrange(decks).cards[0]?.data.rating).toBe(8);
});

test('decks without cards form no book, but their chapter lines count', () => {
  const { books, cards, problems } = arrangeSketches({
    'decks/a.md': { header: 'Tidal Power (Part 1)', chapter: 'Chapter 3 Waves', cards: [] },
    'decks/b.md': { header: 'Tidal Power (Part 2)', chapter: '3.1 Crests', cards: [LUNAR] },
    'decks/c.md': { header: 'Wind Power (Part 1)', chapter: '1.1 Rotors', cards: [] },
  });
  expect(books.map(({ id }) => id)).toEqual(['tidal-power']);
  expect(books[0]?.data.chapters).toMatchObject([{ label: '3 Waves', parts: [{ cards }] }]);
  expect(cards).toHaveLength(1);
  expect(problems).toEqual([]);
});

test('a chapter without cards is left out', () => {
  const { books } = arrangeSketches({
    'decks/a.md': { header: 'Tidal Power (Part 1)', chapter: 'Waves', cards: [] },
    'decks/b.md': { header: 'Tidal Power (Part 2)', chapter: 'Moons', cards: [LUNAR] },
  });
  expect(books[0]?.data.chapters.map(({ label }) => label)).toEqual(['Moons']);
  expect(books[0]?.files).toEqual(['decks/a.md', 'decks/b.md']);
});

test('problems are sorted by file and line', () => {
  const rival: CardSketch = [LUNAR[0], LUNAR[1], 'Because of inertia.'];
  const { problems } = arrangeSketches({
    'decks/b.md': { header: 'Tidal Power (Part 1)', cards: [LUNAR, BARRAGE, rival] },
    'decks/a.md': { cards: [LUNAR, rival] },
  });
  expect(problems.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([
    'decks/a.md:1 header-missing',
    'decks/a.md:20 question-answered-twice',
    'decks/b.md:1 chapter-line-missing',
    'decks/b.md:30 question-answered-twice',
  ]);
});

test('the result is plain data', () => {
  const { books, cards } = oneDeck(LUNAR, ['Lunar Pull', 'How strong is it?'], BARRAGE);
  for (const { data } of [...books, ...cards])
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
});

test('a book whose decks are the same objects as before is reused', () => {
  const arrangeAgain = createArranger();
  const kept = sketchDeck('decks/a.md', {
    header: 'Tidal Power',
    chapter: 'Moons',
    cards: [LUNAR],
  });
  const old = sketchDeck('decks/b.md', { header: 'Wind Power', chapter: 'Rotors', cards: [LUNAR] });
  const edited = { ...old, cards: old.cards.map((card) => ({ ...card, rating: 9 })) };
  const before = arrangeAgain([kept, old]);
  const after = arrangeAgain([edited, kept]);
  expect(after.cards[0]).toBe(before.cards[0]);
  expect(after.cards[1]?.data.rating).toBe(9);
  expect(after).toEqual(arrange([kept, edited]));
  expect(arrangeAgain([edited]).books.map(({ id }) => id)).toEqual(['wind-power']);
});

test('other properties of a card are passed through', () => {
  const deck = sketchDeck('decks/a.md', { header: HEADER, chapter: 'Moons', cards: [LUNAR] });
  const decks = [{ ...deck, cards: deck.cards.map((card) => ({ ...card, mdx: '# Lunar Pull' })) }];
  expect(arrange(decks).cards[0]?.card.mdx).toBe('# Lunar Pull');
});
