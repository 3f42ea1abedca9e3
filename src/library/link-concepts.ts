import { chooseConcepts } from './concepts.ts';
import type { ConceptRules } from './concept-rules.ts';
import type { Book, Concept, LibraryCard } from './model.ts';
import { compareNaturally } from './natural-order.ts';
import { isName } from './phrases.ts';

/**
 * Chooses the concepts of a library and hangs them on its cards and books.
 * @param cards in reading order
 * @returns by name
 */
export function linkConcepts(
  cards: readonly LibraryCard[],
  termsOf: (card: LibraryCard) => readonly string[],
  rules: ConceptRules,
): Concept[] {
  const chosen = chooseConcepts(
    cards.map((card) => ({
      heading: card.heading,
      question: card.question,
      terms: termsFor(card.book, termsOf(card)),
    })),
    rules,
  );
  const concepts = chosen.concepts.map((one): Concept => ({ ...one, cards: [] }));
  const counts = new Map<Book, Map<Concept, number>>();
  for (const [index, card] of cards.entries()) {
    const ofBook = counts.get(card.book) ?? new Map<Concept, number>();
    counts.set(card.book, ofBook);
    for (const number of chosen.ofCard[index] ?? []) {
      const concept = concepts[number];
      if (!concept) continue;
      card.concepts.push(concept);
      concept.cards.push(card);
      ofBook.set(concept, (ofBook.get(concept) ?? 0) + 1);
    }
  }
  for (const [book, ofBook] of counts) book.concepts = byCount(ofBook);
  return concepts;
}

/** Noun phrases are looked for in English; of another language only names and identifiers are to be trusted. */
function termsFor({ lang }: Book, terms: readonly string[]): readonly string[] {
  if (/^en(?:-|$)/iu.test(lang)) return terms;
  return terms.flatMap((term) => term.split(' ')).filter(isName);
}

function byCount(counts: ReadonlyMap<Concept, number>): Concept[] {
  const sorted = [...counts].sort(
    ([a, countA], [b, countB]) => countB - countA || compareNaturally(a.name, b.name),
  );
  return sorted.map(([concept]) => concept);
}
