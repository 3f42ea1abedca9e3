import type { Book } from '../library/model.ts';

/** Tells a page's script what a reader's progress has to have been compared with: see browser/study-card.ts. */
export function bookData(book: Book): Record<'data-book' | 'data-revision', string> {
  return { 'data-book': book.slug, 'data-revision': book.questionsRevision };
}
