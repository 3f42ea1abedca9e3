import { href } from './href.ts';

/**
 * Which cards a session asks: those of a group, or a single one. `due` means the cards of the library that are due
 * today.
 */
export type StudyScope =
  { due: true } | { card: string } | { chapter: string } | { book: string } | { concept: string };

/** Returns the address of a session, including the base path: `/study/?chapter={book}/{chapter}`. */
export function studyHref(scope: StudyScope): string {
  const query = Object.entries(scope).map(([kind, id]) =>
    id === true ? kind : `${kind}=${encodeURIComponent(id as string).replaceAll('%2F', '/')}`,
  );
  return `${href('/study/')}?${query.join('&')}`;
}
