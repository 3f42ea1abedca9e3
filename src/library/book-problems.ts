import type { Problem } from '../text/problem.ts';
import type { ShelvedBook } from './shelved-book.ts';
import type { ReadCard } from './read-deck.ts';

/** A deck that only names a shelf code which several books bear. */
export function codeAmbiguous(
  file: string,
  { code, slug, books }: { code: string; slug: string | undefined; books: number },
): Problem {
  return {
    ...atTop(file),
    code: 'shelf-code-ambiguous',
    message: `The header names only the shelf code ${code}, which ${books} books bear; the deck was put into "${slug ?? ''}".`,
    hint: 'Write the title into the header, behind the shelf code.',
  };
}

/** Decks of one title with several shelf codes. */
export function* codesOfOneBook(book: ShelvedBook<ReadCard>): Iterable<Problem> {
  const seen = new Set([book.shelfCode]);
  for (const { file, header } of book.decks) {
    if (header.shelfCode === undefined || seen.has(header.shelfCode)) continue;
    seen.add(header.shelfCode);
    yield {
      ...atTop(file),
      code: 'shelf-codes-differ',
      message: `Decks of "${book.title}" bear the shelf codes ${book.shelfCode} and ${header.shelfCode}; they were taken for one book.`,
      hint: 'Write one shelf code into all its decks, or, where these are two books, another title into the decks of one.',
    };
  }
}

/** Several titles with one shelf code. */
export function* booksOfOneCode(books: readonly ShelvedBook<ReadCard>[]): Iterable<Problem> {
  const firsts = new Map<string, ShelvedBook<ReadCard>>();
  for (const book of books) {
    const first = book.shelfCode === undefined ? undefined : firsts.get(book.shelfCode);
    if (book.shelfCode !== undefined && !first) firsts.set(book.shelfCode, book);
    if (!first) continue;
    yield {
      ...atTop(book.decks[0]?.file ?? ''),
      code: 'shelf-code-shared',
      message: `"${first.title}" and "${book.title}" bear the same shelf code ${book.shelfCode}; they were taken for two books.`,
      hint: 'Write one title into all their decks where they are one book, else another shelf code into the decks of one.',
    };
  }
}

export function headerMissing(file: string, title: string): Problem {
  return {
    ...atTop(file),
    code: 'header-missing',
    message: `The deck has no header line; its book was taken to be "${title}", after its folder or file.`,
    hint: `Begin the deck with a line such as \`# Flashcards: ${title} (Part 1)\`.`,
  };
}

function atTop(file: string) {
  return { file, line: 1, column: 1, severity: 'warning' } as const;
}
