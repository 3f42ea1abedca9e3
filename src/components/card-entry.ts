import type { LibraryCard } from '../library/model.ts';

/** Returns a card for the lists of sessions, with its label in links: see `ListedEntry` in study/scope.ts. */
export function cardEntry({ id, key, label, digests }: LibraryCard) {
  return { id, key, heading: label, digests };
}
