import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleWorker } from './bundle-worker.ts';
import { booksOfFragment } from './fragments-of-books.ts';
import { listOffline } from './list-offline.ts';
import { bookListPath, SITE_LIST } from '../../worker/lists.ts';
import type { FileFacts } from '../rebuild/file-facts.ts';
import { readSite, type SiteFile } from './read-site.ts';

/**
 * Writes into the folder of a built site what a book needs to be read without a network, as lists, and the service worker.
 * Answers with what it has read of the site's files.
 * @param base begins and ends with `/`
 * @param known of files that need not be read
 */
export async function writeOffline(
  folder: string,
  base: string,
  known?: ReadonlyMap<string, Partial<FileFacts>>,
): Promise<SiteFile[]> {
  const library = JSON.parse(await readFile(join(folder, 'library.json'), 'utf8')) as {
    books: { id: string; title: string }[];
  };
  const files = readSite(folder, base, known);
  const lists = listOffline({
    files,
    base,
    books: library.books,
    booksOfFragment: (file) => booksOfFragment(folder, file, base),
  });
  await writeFile(join(folder, SITE_LIST), JSON.stringify(lists.site));
  for (const book of lists.books) {
    await writeFile(join(folder, decodeURI(bookListPath(book.book))), JSON.stringify(book));
  }
  await bundleWorker(folder, lists.worker);
  return files;
}
