import type { BookProgress } from '../site/list-page-data.ts';

/** Which edition of a book a reader's progress has to have been compared with: see browser/cards/study-card.ts. */
export function bookAttributes({ slug, revision }: BookProgress) {
  return { 'data-book': slug, 'data-revision': revision };
}
