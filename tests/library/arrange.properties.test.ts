import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReadDeck } from '../../src/library/read-deck.ts';
import { arrange, sketchDeck } from './sample-decks.ts';

const HEADERS = [
  undefined,
  '2A014 (Part 3)',
  '2A014---Tidal-Power---Ada-B_-Writer_processed (Part 1)',
  '2A014---Tidal-Power---Ada-B_-Writer_processed (Part 2)',
  '3B001---TIDAL-POWER_processed (Part 2)',
  '2A014---Wind-Power (Part 1)',
  'Solar',
];
const CHAPTERS = [
  undefined,
  '3.1 Waves',
  'Chapter 3 Waves. 3.1 Crests',
  'Waves',
  'WAVES',
  '3',
  'Page 2',
  'Summary',
  'Appendix A. Tables',
  'Appendix A',
];
const HEADINGS = [
  'Tide',
  'tide',
  'TIDE!',
  'Page',
  'Page 2',
  'İstanbul',
  'ß',
  'SS',
  '&&',
  '',
  'é',
  'e\u0301',
];

const cardArbitrary = fc.tuple(
  fc.oneof(fc.constantFrom(...HEADINGS), fc.string({ unit: 'grapheme', maxLength: 100 })),
  fc.oneof(fc.constantFrom('Why?', 'why?', 'How?'), fc.string({ unit: 'grapheme', maxLength: 30 })),
  fc.constantFrom('Yes.', 'No.', ''),
);

const decksArbitrary = fc
  .array(
    fc.record({
      header: fc.constantFrom(...HEADERS),
      chapter: fc.oneof(fc.constantFrom(...CHAPTERS), fc.string({ maxLength: 20 })),
      cards: fc.array(cardArbitrary, { maxLength: 6 }),
      folder: fc.constantFrom('decks/', 'decks/x/', ''),
    }),
    { maxLength: 8 },
  )
  .map((sketches) =>
    sketches.map(({ folder, header, chapter, cards }, index): ReadDeck => {
      const known = {
        ...(header === undefined ? {} : { header }),
        ...(chapter === undefined ? {} : { chapter }),
      };
      return sketchDeck(`${folder}${index}.md`, { ...known, cards });
    }),
  );

test('every card of the decks is in exactly one chapter, with its place among the sources', () => {
  fc.assert(
    fc.property(decksArbitrary, (decks) => {
      const { books, cards } = arrange(decks);
      const listed = books.flatMap(({ id, data }) =>
        data.chapters.flatMap(({ slug, parts }) =>
          parts.flatMap((part) => part.cards.map((card) => `${id}/${slug}/${card.slug}`)),
        ),
      );
      expect(listed).toEqual(cards.map(({ id }) => id));
      const places = cards.flatMap(({ data }) =>
        data.sources.map(({ file, line }) => `${file}:${line}`),
      );
      const read = decks.flatMap(({ file, cards: own }) =>
        own.map(({ place }) => `${file}:${place.line}`),
      );
      expect(places.sort()).toEqual(read.sort());
    }),
  );
});

test('ids and keys are unique, ids even if case and Unicode form are ignored', () => {
  fc.assert(
    fc.property(decksArbitrary, (decks) => {
      const { books, cards } = arrange(decks);
      const shared = books.flatMap(({ id, data }) =>
        data.chapters.flatMap(({ slug, sharedHeadings }) =>
          sharedHeadings.map((heading) => `${id}/${slug}/${heading.slug}`),
        ),
      );
      const addresses = [...cards.map(({ id }) => String(id)), ...shared];
      const folded = addresses.map((id) => id.toUpperCase().toLowerCase().normalize('NFKC'));
      expect(new Set(folded).size).toBe(addresses.length);
      expect(new Set(cards.map(({ data }) => data.key)).size).toBe(cards.length);
      for (const id of addresses) {
        expect(id).toMatch(/^[^/]+\/[^/]+\/[^/]+$/);
        expect(id).not.toMatch(/\/page-\d+$/);
        for (const slug of id.split('/')) expect(Buffer.byteLength(slug)).toBeLessThanOrEqual(80);
      }
    }),
  );
});

test('the order of the decks does not matter', () => {
  const shuffled = decksArbitrary.chain((decks) =>
    fc.tuple(fc.constant(decks), fc.shuffledSubarray(decks, { minLength: decks.length })),
  );
  fc.assert(
    fc.property(shuffled, ([decks, others]) => {
      expect(arrange(others)).toEqual(arrange(decks));
    }),
  );
});

test('an edited answer changes no id, and no key unless another card asks the same', () => {
  fc.assert(
    fc.property(decksArbitrary, fc.string({ minLength: 9 }), (decks, answer) => {
      const before = arrange(decks);
      const [target] = before.cards;
      fc.pre(target !== undefined && !isAmbiguous(decks, target.card));
      const edited = decks.map((deck) => ({
        ...deck,
        cards: deck.cards.map((card) =>
          asksTheSame(card, target.card) ? { ...card, written: { ...card.written, answer } } : card,
        ),
      }));
      const identities = ({ cards }: ReturnType<typeof arrange>) =>
        cards.map(({ id, data }) => [id, data.key]);
      expect(identities(arrange(edited))).toEqual(identities(before));
    }),
  );
});

interface Asked {
  written: { heading: string; question: string; answer: string };
}

function asksTheSame(a: Asked, b: Asked | undefined): boolean {
  const asked = ({ written }: Asked) => `${written.heading}\n${written.question}`.normalize('NFC');
  return b !== undefined && asked(a) === asked(b);
}

function isAmbiguous(decks: readonly ReadDeck[], card: Asked): boolean {
  const rivals = decks.flatMap(({ cards }) => cards).filter((other) => asksTheSame(other, card));
  return new Set(rivals.map(({ written }) => written.answer)).size > 1;
}
