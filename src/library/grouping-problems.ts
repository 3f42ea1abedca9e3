import { counted } from '../text/counted.ts';
import { excerpt } from '../text/excerpt.ts';
import type { Problem } from '../text/problem.ts';
import type { Source } from './model.ts';

/** @param decks number of decks of the book without a header; `file` is the first of them */
export function headerMissing(file: string, title: string, decks: number): Problem {
  const who =
    decks === 1
      ? 'The deck has no header line; its book is called'
      : `This deck and ${counted(decks - 1, 'other')} of its book have no header line; the book is called`;
  return {
    ...atTop(file),
    code: 'header-missing',
    message: `${who} “${title}”, after its folder or file.`,
    hint: `Begin ${decks === 1 ? 'the deck' : 'each deck'} with a line such as \`# ${title}\` or \`# Flashcards: ${title} (Part 1)\`.`,
  };
}

/** Reports a deck that names only a shelf code which several books have. */
export function shelfCodeAmbiguous(
  file: string,
  { code, slug, books }: { code: string; slug: string; books: number },
): Problem {
  return {
    ...atTop(file),
    code: 'shelf-code-ambiguous',
    message: `The header names only the shelf code ${code}, which ${books} books have; the deck was added to “${slug}”.`,
    hint: 'Write the title into the header, after the shelf code.',
  };
}

/** Reports a deck with the title of a book that has another shelf code. */
export function shelfCodesDiffer(
  file: string,
  { title, codes: [code, other] }: { title: string; codes: (string | undefined)[] },
): Problem {
  return {
    ...atTop(file),
    code: 'shelf-codes-differ',
    message: `Decks of “${title}” have the shelf codes ${code} and ${other}; they were treated as one book.`,
    hint: 'Write one shelf code into all its decks. If these are two books, change the title in the decks of one.',
  };
}

/** Reports a book with the shelf code of another book. */
export function shelfCodeShared(
  file: string,
  { code, titles: [first, second] }: { code: string | undefined; titles: (string | undefined)[] },
): Problem {
  return {
    ...atTop(file),
    code: 'shelf-code-shared',
    message: `“${first}” and “${second}” have the same shelf code ${code}; they were treated as two books.`,
    hint: 'If they are one book, write one title into all their decks. Otherwise change the shelf code in the decks of one.',
  };
}

export function chapterLineMissing(file: string, chapter: string): Problem {
  return {
    ...atTop(file),
    code: 'chapter-line-missing',
    message: `The deck has no chapter line; its cards were added to the chapter “${chapter}”.`,
    hint: 'Write a line such as `**Starting Chapter:** 1.2 Its Title` below the header.',
  };
}

export function questionAnsweredTwice(source: Source, question: string, first: Source): Problem {
  return {
    ...source,
    code: 'question-answered-twice',
    severity: 'warning',
    message: `The question “${excerpt(question, 80)}” has another answer at ${first.file}:${first.line}; both are shown as separate cards.`,
    hint: 'Keep one of the two cards, or ask two questions.',
  };
}

function atTop(file: string) {
  return { file, line: 1, column: 1, severity: 'warning' } as const;
}
