import { expect, test } from 'vitest';
import { createDeckCompiler } from '../../src/compile/compile-deck.ts';
import { packDeck, unpackHead, unpackHtml, unpackSearch } from '../../src/compile/packed-deck.ts';

const DECK =
  '#### ζ 漢 𝔘\n:p What is $x$?\n??x\nIt is "<b>\u2028".\nx??\n\n#### B\n:p Why?\n??x\nSo.\nx??\n';

test('a compiled deck comes back from its bytes as it was', async () => {
  const deck = await createDeckCompiler('/')(DECK, { mdx: true });
  const packed = packDeck(deck);
  const { bodies, ...head } = deck;
  expect(unpackHead(packed.head)).toEqual(head);
  expect(unpackSearch(packed.search)).toEqual(bodies.map(({ search }) => search));
  expect(packed.html?.map(unpackHtml)).toEqual(bodies.map(({ html }) => html));
  expect(packed.mdx).toEqual(bodies.map(({ mdx }) => mdx));
});

test('a deck that was compiled without HTML has none', async () => {
  const packed = packDeck(await createDeckCompiler(undefined)(DECK));
  expect(packed).toMatchObject({ html: undefined, mdx: [] });
});

test('a deck without cards has HTML of no card', async () => {
  expect(packDeck(await createDeckCompiler('/')('')).html).toEqual([]);
});
