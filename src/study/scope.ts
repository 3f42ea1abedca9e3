import type * as z from 'zod/mini';
import type { ScopeEntrySchema } from './schemas.ts';

/** One card of a scope list, as `cards.json` gives it. */
export type ScopeEntry = z.infer<typeof ScopeEntrySchema>;

/** The slug of the book that a card's address begins with. */
export function bookOf(cardId: string): string {
  const end = cardId.indexOf('/');
  return end < 0 ? cardId : cardId.slice(0, end);
}
