import type { ConceptCard } from '../concepts/concept-cards.ts';
import { type ChosenConcept, chooseConcepts } from '../concepts/concepts.ts';
import type { ConceptRules } from '../concepts/concept-rules.ts';
import type { Book, Concept, LibraryCard } from './model.ts';
import { compareNaturally } from '../text/natural-order.ts';
import { isName } from '../concepts/phrases.ts';

/**
 * Chooses the concepts of a library and hangs them on its cards and books.
 * @param cards in reading order
 * @returns by name
 */
export type LinkConcepts = (cards: readonly LibraryCard[]) => Concept[];

/** What a choice of concepts follows from, beside the rules: a card's place in the list and these. */
export interface PlacedCard extends ConceptCard {
  /** The book's slug. */
  book: string;
}

/** Plain data; numbers are those of concepts. */
export interface Choice {
  concepts: readonly ChosenConcept[];
  ofCard: readonly (readonly number[])[];
  /** By the book's slug, those of more cards first. */
  ofBook: readonly (readonly [book: string, numbers: readonly number[]])[];
}

/** Keeps a choice from one run to the next. */
export interface ChoiceStore {
  /** The choice kept for the same cards in the same order under the same rules. */
  get: (cards: readonly PlacedCard[], rules: ConceptRules) => Choice | undefined;
  set: (cards: readonly PlacedCard[], rules: ConceptRules, choice: Choice) => void;
}

/** Chooses anew only where a heading, a question or a term is not as in the call before, nor as `store` knows them. */
export function createConceptLinker(rules: ConceptRules, store?: ChoiceStore): LinkConcepts {
  let latest: { cards: readonly PlacedCard[]; choice: Choice } | undefined;
  return (cards) => {
    const placed = cards.map((card) => ({
      heading: card.heading,
      question: card.question,
      terms: termsFor(card.book, card.terms),
      book: card.book.slug,
    }));
    if (!latest || !isSame(latest.cards, placed)) {
      latest = { cards: placed, choice: store?.get(placed, rules) ?? chooseAndKeep(placed) };
    }
    return hang(latest.choice, cards);
  };

  function chooseAndKeep(cards: readonly PlacedCard[]): Choice {
    const choice = choose(cards, rules);
    store?.set(cards, rules, choice);
    return choice;
  }
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
  const ofBook = [...counts].map(([book, counted]): Choice['ofBook'][number] => [
    book,
    [...counted]
      .sort(([a, countA], [b, countB]) => countB - countA || compareNaturally(nameOf(a), nameOf(b)))
      .map(([number]) => number),
  ]);
  return { concepts, ofCard, ofBook };
}

function hang({ concepts, ofCard, ofBook }: Choice, cards: readonly LibraryCard[]): Concept[] {
  const made = concepts.map((one): Concept => ({ ...one, cards: [] }));
  const numbersOf = new Map(ofBook);
  const named = (numbers: readonly number[] = []) =>
    numbers.flatMap((number) => made[number] ?? []);
  for (const [index, card] of cards.entries()) {
    card.concepts = named(ofCard[index]);
    for (const concept of card.concepts) concept.cards.push(card);
  }
  for (const book of new Set(cards.map((card) => card.book))) {
    book.concepts = named(numbersOf.get(book.slug));
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
