import type { ScopeEntry } from '../../study/scope.ts';
import { openProgress } from './open-progress.ts';

/** Reconciles progress with the cards that `books` have now. Books that cannot be loaded are left for the next time. */
export async function reconcileBooks(books: readonly string[]): Promise<void> {
  const progress = await openProgress();
  for (const book of books) {
    const list = await loadList(book).catch(() => undefined);
    if (list) await progress.reconcileBook({ book, ...list });
  }
}

async function loadList(book: string): Promise<{ revision: string; cards: ScopeEntry[] }> {
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  const response = await fetch(`${base}books/${encodeURIComponent(book)}/cards.json`);
  if (!response.ok) throw new Error(`The list of ${book} could not be loaded.`);
  return (await response.json()) as { revision: string; cards: ScopeEntry[] };
}
