import type { LibraryCard } from '../library/model.ts';

/** Returns a card for the lists of sessions, with its label in links: see `ListedEntry` in study/scope.ts. */
export function cardEntry(card: LibraryCard) {
  const { id, key, label, question, digests, concepts } = card;
  return {
    id,
    key,
    heading: label,
    question,
    concepts: concepts.map(({ name }) => name),
    digests,
  };
}
