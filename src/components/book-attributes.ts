import type { BookProgress } from '../site/list-page-data.ts';

/**
 * Returns the attributes for the edition of a book that a reader's progress has to be reconciled with: see
 * browser/cards/study-card.ts.
 */
export function bookAttributes({ slug, revision }: BookProgress) {
  return { 'data-book': slug, 'data-revision': revision };
}
