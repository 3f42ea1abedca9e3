import { cardAddress } from '../library/urls.ts';
import type { LibraryCard } from '../library/model.ts';
import { href } from '../site/href.ts';

/** Returns a card for the lists of sessions, with its label in links: see `ScopeEntry` in study/scope.ts. */
export function cardEntry(card: LibraryCard) {
  const { id, key, chapter, label, question, digests, concepts } = card;
  return {
    id,
    key,
    url: href(cardAddress(card)),
    chapter: chapter.slug,
    heading: label,
    question,
    concepts: concepts.map(({ name }) => name),
    digests,
  };
}
