import type { ConceptChooser } from '../concepts/concept-chooser.ts';
import type { Concept, LibraryCard } from './model.ts';

/**
 * Chooses the concepts of a library and links them to its cards and books.
 * @param cards in reading order
 * @returns concepts sorted by name
 */
export function linkConcepts(cards: readonly LibraryCard[], choose: ConceptChooser): Concept[] {
  const { concepts, ofCard, ofBook, prerequisites } = choose(
    cards.map((card) => ({
      book: card.book.slug,
      bookTitle: card.book.title,
      lang: card.book.lang,
      heading: card.heading,
      candidates: card.candidates,
      categories: card.categories,
    })),
  );
  const linked = concepts.map(({ slug, name, aliases, definedBy }): Concept => ({
    ...{ slug, name, aliases, cards: [] },
    definedBy: definedBy === undefined ? undefined : cards[definedBy],
  }));
  const pick = (numbers: readonly number[] = []) =>
    numbers.flatMap((number) => linked[number] ?? []);
  for (const [index, card] of cards.entries()) {
    card.concepts = pick(ofCard[index]);
    for (const concept of card.concepts) concept.cards.push(card);
    card.prerequisites = (prerequisites[index] ?? []).flatMap((number) => cards[number] ?? []);
  }
  const numbersOf = new Map(ofBook);
  for (const book of new Set(cards.map((card) => card.book))) {
    book.concepts = pick(numbersOf.get(book.slug));
  }
  return linked;
}
