import type { DeckHeader } from '../decks/header.ts';
import type { Problem } from '../text/problem.ts';
import { booksOfOneCode, codeAmbiguous, codesOfOneBook, headerMissing } from './book-problems.ts';
import { headerFromFile } from './deck-name.ts';
import { mostCounted, mostWritten } from '../text/most-written.ts';
import { compareCodeUnits, compareNaturally } from '../text/natural-order.ts';
import type { ReadCard, ReadDeck } from './read-deck.ts';
import type { ShelvedBook, ShelvedDeck } from './shelved-book.ts';
import { slugify } from '../text/slug.ts';

export interface Shelf<Card extends ReadCard> {
  /** By slug. */
  books: ShelvedBook<Card>[];
  problems: Problem[];
}

/**
 * Sorts decks into books. Decks whose titles have one slug are one book; a deck that names only a shelf code joins the
 * book that bears this code; a deck without a header is named after its folder or file.
 */
export function shelve<Card extends ReadCard>(decks: readonly ReadDeck<Card>[]): Shelf<Card> {
  const problems: Problem[] = [];
  const sorted = [...decks].sort((a, b) => compareCodeUnits(a.file, b.file));
  const named = sorted.map((deck): ShelvedDeck<Card> => {
    if (deck.header) return { ...deck, header: deck.header, read: deck };
    const header = headerFromFile(deck.file);
    problems.push(headerMissing(deck.file, header.title));
    return { ...deck, header, read: deck };
  });
  const slugOf = createSlugger();
  const codes = countCodes(named, slugOf);
  const bySlug = Map.groupBy(named, (deck) => {
    const slug = isCodeOnly(deck.header) ? findByCode(deck, codes, problems) : undefined;
    return slug ?? slugOf(deck.header.title);
  });
  const books = [...bySlug].map(([slug, own]) => toBook(slug, own));
  books.sort((a, b) => compareCodeUnits(a.slug, b.slug));
  for (const book of books) problems.push(...codesOfOneBook(book));
  problems.push(...booksOfOneCode(books));
  return { books, problems };
}

function isCodeOnly(header: DeckHeader): boolean {
  return header.shelfCode !== undefined && header.title === header.shelfCode;
}

function createSlugger(): (title: string) => string {
  const slugs = new Map<string, string>();
  return (title) => {
    const slug = slugs.get(title) ?? slugify(title);
    slugs.set(title, slug);
    return slug;
  };
}

type CodeCounts = Map<string, Map<string, number>>;

/** Shelf code -> slug -> how many decks say so. */
function countCodes(decks: readonly ShelvedDeck<ReadCard>[], slugOf: (t: string) => string) {
  const codes: CodeCounts = new Map();
  for (const { header } of decks) {
    if (header.shelfCode === undefined || isCodeOnly(header)) continue;
    const counts = codes.get(header.shelfCode) ?? new Map<string, number>();
    codes.set(header.shelfCode, counts);
    const slug = slugOf(header.title);
    counts.set(slug, (counts.get(slug) ?? 0) + 1);
  }
  return codes;
}

function findByCode(deck: ShelvedDeck<ReadCard>, codes: CodeCounts, problems: Problem[]) {
  const code = deck.header.shelfCode ?? '';
  const counts = codes.get(code);
  if (!counts) return undefined;
  const slug = mostCounted(counts);
  if (counts.size > 1) {
    problems.push(codeAmbiguous(deck.file, { code, slug, books: counts.size }));
  }
  return slug;
}

function toBook<Card extends ReadCard>(slug: string, decks: ShelvedDeck<Card>[]) {
  const headers = decks.map((deck) => deck.header);
  const titles = headers.filter((header) => !isCodeOnly(header));
  return {
    slug,
    title:
      mostWritten((titles.length > 0 ? titles : headers).map((header) => header.title)) ?? slug,
    author: mostWritten(headers.map((header) => header.author)),
    shelfCode: mostWritten(headers.map((header) => header.shelfCode)),
    imprint: mostWritten(headers.map((header) => header.imprint)),
    decks: decks.sort(compareDecks),
  };
}

function compareDecks(a: ShelvedDeck<ReadCard>, b: ShelvedDeck<ReadCard>): number {
  const [partA, partB] = [a.header.part ?? Infinity, b.header.part ?? Infinity];
  if (partA !== partB) return partA - partB;
  return compareNaturally(a.file, b.file);
}
