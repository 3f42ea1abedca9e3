import { expect, test } from 'vitest';
import { createDeckCompiler } from '../../src/compile/compile-deck.ts';
import { packDeck, unpackHead, unpackHtml, unpackSearch } from '../../src/compile/packed-deck.ts';

const DECK =
  '#### ζ 漢 𝔘\n:p What is $x$?\n??x\nIt is "<b>\u2028".\nx??\n\n#### B\n:p Why?\n??x\nSo.\nx??\n';

test('unpacks a compiled deck unchanged', async () => {
  const deck = await createDeckCompiler('/')(DECK, { mdx: true });
  const packed = packDeck(deck);
  const { bodies, ...head } = deck;
  expect(unpackHead(packed.head)).toEqual(head);
  expect(unpackSearch(packed.search)).toEqual(bodies.map(({ search }) => search));
  expect(packed.html?.map(unpackHtml)).toEqual(bodies.map(({ html }) => html));
  expect(packed.mdx).toEqual(bodies.map(({ mdx }) => mdx));
});

test('unpacks no HTML of a deck that was compiled without it', async () => {
  const packed = packDeck(await createDeckCompiler(undefined)(DECK));
  expect(packed).toMatchObject({ html: undefined, mdx: [] });
});

test('packs an empty list of HTML for a deck without cards', async () => {
  expect(packDeck(await createDeckCompiler('/')('')).html).toEqual([]);
});
