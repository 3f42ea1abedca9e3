import type * as z from 'zod/mini';
import type { ScopeEntrySchema } from './schemas.ts';

/** A card of a scope list, as in `cards.json`. */
export type ScopeEntry = z.infer<typeof ScopeEntrySchema>;

/** Returns the slug of the book that a card's address begins with. */
export function bookOf(cardId: string): string {
  const end = cardId.indexOf('/');
  return end < 0 ? cardId : cardId.slice(0, end);
}
