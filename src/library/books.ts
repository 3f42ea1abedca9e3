import { type DeckHeader, readHeader } from '../decks/header.ts';
import { memoize } from '../text/memoize.ts';
import { mostCounted, mostWritten } from '../text/most-written.ts';
import { compareCodeUnits, compareNaturally } from '../text/natural-order.ts';
import type { Problem } from '../text/problem.ts';
import { slugify } from '../text/slug.ts';
import {
  headerMissing,
  shelfCodeAmbiguous,
  shelfCodesDiffer,
  shelfCodeShared,
} from './grouping-problems.ts';
import type { Book } from './model.ts';
import { readPath } from './path-names.ts';
import type { ReadCard, ReadDeck } from './read-deck.ts';

/** A deck of a book; its header is derived from its path if it has none. */
export interface BookDeck<Card extends ReadCard> extends ReadDeck<Card> {
  header: DeckHeader;
  /** The deck as it was passed in. */
  read: ReadDeck<Card>;
}

/** The decks of one book, and the names in their headers. */
export interface GroupedBook<Card extends ReadCard> extends Pick<
  Book,
  'slug' | 'title' | 'author' | 'shelfCode' | 'imprint'
> {
  /** Sort key among the books without a shelf code: the title, or the name of the folder with its leading number. */
  sortName: string;
  /** Sorted by part, decks without one last, then by path. */
  decks: BookDeck<Card>[];
}

/**
 * Groups decks into books, sorted by slug. Decks whose titles have the same slug form one book; a deck that names only
 * a shelf code joins the book with this code; a deck without a header is named after its folder or file.
 */
export function groupBooks<Card extends ReadCard>(
  decks: readonly ReadDeck<Card>[],
): { books: GroupedBook<Card>[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const sorted = [...decks].sort((a, b) => compareCodeUnits(a.file, b.file));
  const named = sorted.map((deck): BookDeck<Card> => {
    if (deck.header) return { ...deck, header: withPart(deck.header, deck.file), read: deck };
    return { ...deck, header: headerFromPath(deck.file), read: deck };
  });
  const slugOf = memoize(slugify);
  const counts = countCodes(named, slugOf);
  const bySlug = Map.groupBy(
    named,
    (deck) => findByCode(deck, counts, problems) ?? slugOf(deck.header.title),
  );
  const books = [...bySlug].map(([slug, own]) => createBook(slug, own));
  books.sort((a, b) => compareCodeUnits(a.slug, b.slug));
  problems.push(
    ...books.flatMap(findMissingHeader),
    ...books.flatMap(findFurtherCodes),
    ...findSharedCodes(books),
  );
  return { books, problems };
}

/** Derives a header from the name of the deck's folder, or of the file if it isn't in a folder. */
function headerFromPath(path: string): DeckHeader {
  const { book, part } = readPath(path);
  const title = book.charAt(0).toUpperCase() + book.slice(1);
  const unnamed = { shelfCode: undefined, author: undefined, imprint: undefined };
  return {
    ...(readHeader(`# Flashcards: ${title}`)?.header ?? { kind: 'all', title, ...unnamed }),
    part,
  };
}

/** Takes the part from the file name if the heading only names the deck. */
function withPart(header: DeckHeader, path: string): DeckHeader {
  return header.kind === 'title' ? { ...header, part: header.part ?? readPath(path).part } : header;
}

/** Reports the decks of a book that have no header, once per book. */
function findMissingHeader({ title, decks }: GroupedBook<ReadCard>): Problem[] {
  const missing = decks.filter(({ read }) => !read.header);
  const [first] = missing;
  return first ? [headerMissing(first.file, title, missing.length)] : [];
}

function isCodeOnly(header: DeckHeader): boolean {
  return header.shelfCode !== undefined && header.title === header.shelfCode;
}

/** Shelf code -> slug -> number of decks. */
type CodeCounts = Map<string, Map<string, number>>;

function countCodes(decks: readonly BookDeck<ReadCard>[], slugOf: (title: string) => string) {
  const codes: CodeCounts = new Map();
  for (const { header } of decks) {
    if (header.shelfCode === undefined || isCodeOnly(header)) continue;
    const counts = codes.get(header.shelfCode) ?? new Map<string, number>();
    const slug = slugOf(header.title);
    codes.set(header.shelfCode, counts.set(slug, (counts.get(slug) ?? 0) + 1));
  }
  return codes;
}

/** Finds the book of a deck that names only a shelf code: of several books with that code, the one with most decks. */
function findByCode(
  { file, header }: BookDeck<ReadCard>,
  codes: CodeCounts,
  problems: Problem[],
): string | undefined {
  const code = header.title;
  const counts = isCodeOnly(header) ? codes.get(code) : undefined;
  const slug = counts && mostCounted(counts);
  if (!counts || slug === undefined) return undefined;
  if (counts.size > 1) problems.push(shelfCodeAmbiguous(file, { code, slug, books: counts.size }));
  return slug;
}

function createBook<Card extends ReadCard>(
  slug: string,
  decks: BookDeck<Card>[],
): GroupedBook<Card> {
  const headers = decks.map((deck) => deck.header);
  const titled = headers.filter((header) => !isCodeOnly(header));
  const title = mostWritten((titled.length > 0 ? titled : headers).map(({ title }) => title));
  const isNamedByPath = decks.every(({ read }) => !read.header);
  return {
    slug,
    title: title ?? slug,
    sortName: isNamedByPath ? readPath(decks[0]?.file ?? '').order : (title ?? slug),
    author: mostWritten(headers.map(({ author }) => author)),
    shelfCode: mostWritten(headers.map(({ shelfCode }) => shelfCode)),
    imprint: mostWritten(headers.map(({ imprint }) => imprint)),
    decks: decks.sort(compareDecks),
  };
}

function compareDecks(a: BookDeck<ReadCard>, b: BookDeck<ReadCard>): number {
  const [partA, partB] = [a.header.part ?? Infinity, b.header.part ?? Infinity];
  return partA === partB ? compareNaturally(a.file, b.file) : partA - partB;
}

/** Reports decks whose shelf code differs from that of most decks of their book, once per code. */
function findFurtherCodes({ title, shelfCode, decks }: GroupedBook<ReadCard>): Problem[] {
  const known = new Set([undefined, shelfCode]);
  return decks.flatMap(({ file, header: { shelfCode: other } }) => {
    if (known.has(other)) return [];
    known.add(other);
    return [shelfCodesDiffer(file, { title, codes: [shelfCode, other] })];
  });
}

/** Reports books that have the shelf code of an earlier book. */
function findSharedCodes(books: readonly GroupedBook<ReadCard>[]): Problem[] {
  const byCode = Map.groupBy(books, ({ shelfCode }) => shelfCode);
  byCode.delete(undefined);
  return [...byCode].flatMap(([code, [first, ...others]]) =>
    others.map(({ title, decks }) =>
      shelfCodeShared(decks[0]?.file ?? '', { code, titles: [first?.title, title] }),
    ),
  );
}
