import { queryHref } from './href.ts';

/**
 * Which cards a session asks: those of a group, or a single one. `due` means all cards that are due today. Of a book,
 * today's share is asked, or all cards with `all`. `cram` asks all without storing grades.
 */
export type StudyScope =
  | { due: true }
  | { card: string }
  | (({ chapter: string } | { book: string; all?: true } | { concept: string }) & { cram?: true });

/**
 * Returns the address of a session, including the base path: `/study/?chapter={book}/{chapter}`. If its first card is
 * `answer`, its answer is shown at once.
 */
export function studyHref(scope: StudyScope, { answer }: { answer?: string } = {}): string {
  return queryHref('/study/', { ...scope, ...(answer !== undefined && { answer }) });
}
