import type * as z from 'zod/mini';
import type { ListedEntrySchema, ScopeEntrySchema } from './schemas.ts';

/** A card as in `cards.json`. */
export type ListedEntry = z.infer<typeof ListedEntrySchema>;

/** A card that a session may ask. */
export type ScopeEntry = z.infer<typeof ScopeEntrySchema>;

/** Completes a card of a list. @param base the address of the site, ending in a slash */
export function toScopeEntry(card: ListedEntry, base: string): ScopeEntry {
  const { id } = card;
  return { ...card, url: `${base}books/${encodeURI(id)}/`, chapter: id.split('/')[1] ?? '' };
}

/** Returns the slug of the book that a card's address begins with. */
export function bookOf(cardId: string): string {
  const end = cardId.indexOf('/');
  return end < 0 ? cardId : cardId.slice(0, end);
}
