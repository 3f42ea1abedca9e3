import { createHash } from 'node:crypto';
import { INDEX_FOLDER, isFragment } from '../../search/terms/search-record.ts';
import { OFFLINE_PAGE, type BookList, type SiteList, type WorkerSite } from '../../worker/lists.ts';
import type { SiteFile } from './read-site.ts';

export interface OfflineLists {
  site: SiteList;
  books: BookList[];
  worker: WorkerSite;
}

export interface ListOptions {
  /** All files of the site. */
  files: readonly SiteFile[];
  base: string;
  books: readonly { id: string; title: string }[];
  /** The books whose cards a file of the search index holds: slugs. */
  booksOfFragment: (file: string) => Iterable<string>;
}

/** A larger script is loaded when it is first used, or when a book is kept. */
const LARGEST_PRECACHED = 100_000;
/** Pages and data that a kept book is studied with. */
const SHARED_FILES =
  /^(?:(?:(?:study|search|progress|guide)\/)?index\.html|(?:library|concepts)\.json)$/;
const RE_ASSET = /^_astro\/.*\.(?:js|css|woff2)$/;
/** The text of the pages, as most of them are written; other fonts are kept once they were used. */
const RE_TEXT_FONT = /-latin-wght-normal\.[^/]*\.woff2$/;
/** Every page names it. */
const ICON = 'favicon.svg';
/** Pagefind's worker is not used: the site asks the index on the page's own thread. */
const UNUSED = 'pagefind-worker.js';

/** What the service worker and the pages have to know of a built site. */
export function listOffline({ files, base, books, booksOfFragment }: ListOptions): OfflineLists {
  const build = digestOf(files);
  const assets = files.filter(({ file }) => RE_ASSET.test(file));
  const shared = files.filter(({ file }) => SHARED_FILES.test(file) || isOfIndex(file));
  const ofBooks = filesOfBooks(files, booksOfFragment);
  return {
    site: { build, assets: assets.map(toSizedPath), shared: shared.map(toSizedPath) },
    books: books.map((book) => listBook(book, ofBooks.get(book.id) ?? [])),
    worker: {
      build,
      base,
      precache: [
        ...assets.filter(isPrecached).map(({ path }) => ({ url: base + path, revision: null })),
        ...files
          .filter(({ path }) => path === OFFLINE_PAGE || path === ICON)
          .map(({ path, digest }) => ({ url: base + path, revision: digest })),
      ],
    },
  };
}

/** The path within the index; empty for a file that is not its. */
function inIndex(file: string): string {
  return file.startsWith(`${INDEX_FOLDER}/`) ? file.slice(INDEX_FOLDER.length + 1) : '';
}

/** Whether it is a file of the index that a search within any book needs. */
function isOfIndex(file: string): boolean {
  const path = inIndex(file);
  return path !== '' && !isFragment(path) && !path.endsWith(UNUSED);
}

function isPrecached({ file, size }: SiteFile): boolean {
  if (file.endsWith('.woff2')) return RE_TEXT_FONT.test(file);
  return size <= LARGEST_PRECACHED;
}

function toSizedPath({ path, size }: SiteFile): { path: string; size: number } {
  return { path, size };
}

function filesOfBooks(
  files: readonly SiteFile[],
  booksOfFragment: ListOptions['booksOfFragment'],
): Map<string, Set<SiteFile>> {
  const byName = new Map(files.map((file) => [file.file, file]));
  const books = new Map<string, Set<SiteFile>>();
  const add = (slug: string, file: SiteFile | undefined): void => {
    if (!file) return;
    const own = books.get(slug) ?? new Set();
    books.set(slug, own.add(file));
  };
  for (const file of files) {
    const [room, slug = ''] = file.file.split('/', 2);
    if (room === 'books') {
      add(slug, file);
      for (const picture of file.pictures) add(slug, byName.get(picture));
    }
    if (isFragment(inIndex(file.file))) {
      for (const book of booksOfFragment(file.file)) add(book, file);
    }
  }
  return books;
}

function listBook({ id, title }: { id: string; title: string }, own: Iterable<SiteFile>): BookList {
  const files = [...own];
  return {
    book: id,
    title,
    revision: digestOf(files),
    size: files.reduce((sum, { size }) => sum + size, 0),
    paths: files.map(({ path }) => path),
  };
}

function digestOf(files: readonly SiteFile[]): string {
  const hash = createHash('sha256');
  for (const { file, digest } of files) hash.update(`${file}\n${digest}\n`);
  return hash.digest('hex').slice(0, 16);
}
