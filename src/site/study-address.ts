import { href } from './href.ts';

/** What a session asks: the cards of a whole or one alone; `due` is what is due today in the library. */
export type StudyScope =
  { due: true } | { card: string } | { chapter: string } | { book: string } | { concept: string };

/** The address of a session, with the base path: `/study/?chapter={book}/{chapter}`. */
export function studyHref(scope: StudyScope): string {
  const query = Object.entries(scope).map(([kind, id]) =>
    id === true ? kind : `${kind}=${encodeURIComponent(id as string).replaceAll('%2F', '/')}`,
  );
  return `${href('/study/')}?${query.join('&')}`;
}
