import { href } from './href.ts';

/** Returns the address of the page that prints a book or a chapter, including the base path: `/print/?book={book}`. */
export function printHref(scope: { book: string } | { chapter: string }): string {
  const query = Object.entries(scope).map(
    ([kind, id]: [string, string]) => `${kind}=${encodeURIComponent(id).replaceAll('%2F', '/')}`,
  );
  return `${href('/print/')}?${query.join('&')}`;
}
