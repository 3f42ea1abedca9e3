import type { ConceptChooser } from '../concepts/concept-chooser.ts';
import { isName } from '../concepts/phrases.ts';
import type { Concept, LibraryCard } from './model.ts';

/**
 * Chooses the concepts of a library and links them to its cards and books.
 * @param cards in reading order
 * @returns by name
 */
export function linkConcepts(cards: readonly LibraryCard[], choose: ConceptChooser): Concept[] {
  const { concepts, ofCard, ofBook } = choose(
    cards.map((card) => ({
      book: card.book.slug,
      heading: card.heading,
      question: card.question,
      terms: usableTerms(card),
      categories: card.categories,
    })),
  );
  const linked = concepts.map((one): Concept => ({ ...one, cards: [] }));
  const pick = (numbers: readonly number[] = []) =>
    numbers.flatMap((number) => linked[number] ?? []);
  for (const [index, card] of cards.entries()) {
    card.concepts = pick(ofCard[index]);
    for (const concept of card.concepts) concept.cards.push(card);
  }
  const numbersOf = new Map(ofBook);
  for (const book of new Set(cards.map((card) => card.book))) {
    book.concepts = pick(numbersOf.get(book.slug));
  }
  return linked;
}

/** Leaves only names and identifiers where the book is not in English, for which noun phrases are found. */
function usableTerms({ book, terms }: LibraryCard): readonly string[] {
  if (/^en(?:-|$)/iu.test(book.lang)) return terms;
  return terms.flatMap((term) => term.split(' ')).filter(isName);
}
