import type { ConceptCard } from './concept-cards.ts';
import { type ChosenConcept, chooseConcepts } from './concepts.ts';
import type { ConceptRules } from './concept-rules.ts';
import type { Book, Concept, LibraryCard } from './model.ts';
import { compareNaturally } from './natural-order.ts';
import { isName } from './phrases.ts';

/**
 * Chooses the concepts of a library and hangs them on its cards and books.
 * @param cards in reading order
 * @returns by name
 */
export type LinkConcepts = (
  cards: readonly LibraryCard[],
  termsOf: (card: LibraryCard) => readonly string[],
) => Concept[];

/** What a choice of concepts follows from: a card's place in the list and these. */
interface PlacedCard extends ConceptCard {
  /** The book's slug. */
  book: string;
}

/** Numbers are those of concepts. */
interface Choice {
  cards: readonly PlacedCard[];
  concepts: readonly ChosenConcept[];
  ofCard: readonly (readonly number[])[];
  /** By slug, those of more cards first. */
  ofBook: ReadonlyMap<string, readonly number[]>;
}

/** Chooses anew only where a heading, a question or a term is not as in the call before. */
export function createConceptLinker(rules: ConceptRules): LinkConcepts {
  let latest: Choice | undefined;
  return (cards, termsOf) => {
    const placed = cards.map((card) => ({
      heading: card.heading,
      question: card.question,
      terms: termsFor(card.book, termsOf(card)),
      book: card.book.slug,
    }));
    if (!latest || !isSame(latest.cards, placed)) latest = choose(placed, rules);
    return hang(latest, cards);
  };
}

function choose(cards: readonly PlacedCard[], rules: ConceptRules): Choice {
  const { concepts, ofCard } = chooseConcepts(cards, rules);
  const counts = new Map<string, Map<number, number>>();
  for (const [index, { book }] of cards.entries()) {
    const ofBook = counts.get(book) ?? new Map<number, number>();
    counts.set(book, ofBook);
    for (const number of ofCard[index] ?? []) ofBook.set(number, (ofBook.get(number) ?? 0) + 1);
  }
  const nameOf = (number: number): string => concepts[number]?.name ?? '';
  const ofBook = new Map(
    [...counts].map(([book, counted]) => [
      book,
      [...counted]
        .sort(
          ([a, countA], [b, countB]) => countB - countA || compareNaturally(nameOf(a), nameOf(b)),
        )
        .map(([number]) => number),
    ]),
  );
  return { cards, concepts, ofCard, ofBook };
}

function hang({ concepts, ofCard, ofBook }: Choice, cards: readonly LibraryCard[]): Concept[] {
  const made = concepts.map((one): Concept => ({ ...one, cards: [] }));
  const named = (numbers: readonly number[] = []) =>
    numbers.flatMap((number) => made[number] ?? []);
  for (const [index, card] of cards.entries()) {
    card.concepts = named(ofCard[index]);
    for (const concept of card.concepts) concept.cards.push(card);
  }
  for (const book of new Set(cards.map((card) => card.book))) {
    book.concepts = named(ofBook.get(book.slug));
  }
  return made;
}

/** Noun phrases are looked for in English; of another language only names and identifiers are to be trusted. */
function termsFor({ lang }: Book, terms: readonly string[]): readonly string[] {
  if (/^en(?:-|$)/iu.test(lang)) return terms;
  return terms.flatMap((term) => term.split(' ')).filter(isName);
}

function isSame(before: readonly PlacedCard[], now: readonly PlacedCard[]): boolean {
  return (
    before.length === now.length && before.every((card, index) => isSameCard(card, now[index]))
  );
}

function isSameCard(a: PlacedCard, b: PlacedCard | undefined): boolean {
  return (
    a.heading === b?.heading &&
    a.question === b.question &&
    a.book === b.book &&
    (a.terms === b.terms ||
      (a.terms.length === b.terms.length && a.terms.every((term, at) => term === b.terms[at])))
  );
}
