import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The address of a card of a book, in the JSON of Pagefind's fragments; within a string the quotes would be escaped. */
const RE_BOOK_URL = /"url":"([^"\\]*\/books\/([^"\\/]+)\/[^"\\]*)"/g;

/** Which books the cards belong to whose texts a file of the search index holds: slugs, percent-decoded. */
export function booksOfFragment(folder: string, file: string, base: string): Set<string> {
  const text = gunzipSync(readFileSync(join(folder, file))).toString('utf8');
  const books = new Set<string>();
  for (const [, url = '', slug = ''] of text.matchAll(RE_BOOK_URL)) {
    if (url.startsWith(`${base}books/`)) books.add(decodeURI(slug));
  }
  return books;
}
