import type { Problem } from '../text/problem.ts';
import { shelve } from './books.ts';
import { digestsOf, keyOf } from './card-keys.ts';
import { slugCards } from './card-slugs.ts';
import { type GatheredChapter, gatherChapters } from './chapters.ts';
import type { DistinctSlugs } from '../text/distinct-slugs.ts';
import { type JoinedCard, joinDuplicates } from './duplicates.ts';
import type { CardId } from './model.ts';
import { compareCodeUnits } from '../text/natural-order.ts';
import type { ReadCard, ReadDeck } from './read-deck.ts';
import type { ShelvedBook } from './shelved-book.ts';
import type { BookData, CardData, ChapterData } from './arranged-data.ts';

/** A whole library in order, ready to be stored entry by entry. */
export interface Arranged<Card extends ReadCard> {
  /** `files` are those of its decks, in the order of its parts. */
  books: { id: string; data: BookData; files: string[] }[];
  cards: ArrangedCard<Card>[];
  /** By file and line. */
  problems: Problem[];
}

export interface ArrangedCard<Card extends ReadCard> {
  id: CardId;
  data: CardData;
  /** What was read at the first of the card's places. */
  card: Card;
}

/** Groups decks into books and chapters, joins duplicates and gives every card its id and key; the order of `decks` does not matter. */
export function arrange<Card extends ReadCard>(decks: readonly ReadDeck<Card>[]): Arranged<Card> {
  return createArranger<Card>()(decks);
}

/** Like `arrange`, and does a book anew only where its decks are not the very objects of the call before. */
export function createArranger<Card extends ReadCard>(): (
  decks: readonly ReadDeck<Card>[],
) => Arranged<Card> {
  let before = new Map<string, ArrangedBook<Card>>();
  return (decks) => {
    const shelf = shelve(decks);
    const now = new Map<string, ArrangedBook<Card>>();
    for (const book of shelf.books) {
      const old = before.get(book.slug);
      now.set(book.slug, old && isUnchanged(old.shelved, book) ? old : arrangeBook(book));
    }
    before = now;
    const idle = new Set(decks.filter(({ cards }) => cards.length === 0).map(({ file }) => file));
    const problems = [shelf.problems, ...[...now.values()].map((book) => book.problems)];
    const filled = [...now.values()].filter((book) => book.cards.length > 0);
    return {
      books: filled.map(({ shelved, data }) => ({
        id: shelved.slug,
        data,
        files: shelved.decks.map(({ file }) => file),
      })),
      cards: filled.flatMap((book) => book.cards),
      // Where a deck without cards would stand is of no interest to anybody.
      problems: sortProblems(problems).filter(({ file }) => !idle.has(file)),
    };
  };
}

interface ArrangedBook<Card extends ReadCard> {
  shelved: ShelvedBook<Card>;
  data: BookData;
  cards: ArrangedCard<Card>[];
  problems: Problem[];
}

function isUnchanged(old: ShelvedBook<ReadCard>, book: ShelvedBook<ReadCard>): boolean {
  return (
    old.decks.length === book.decks.length &&
    old.decks.every((deck, index) => deck.read === book.decks[index]?.read)
  );
}

function arrangeBook<Card extends ReadCard>(book: ShelvedBook<Card>): ArrangedBook<Card> {
  const joined = joinDuplicates(book.decks);
  const gathered = gatherChapters(book.decks);
  const byDeck = Map.groupBy(joined.cards, ({ deck }) => deck);
  const cards: ArrangedCard<Card>[] = [];
  const chapters: ChapterData[] = [];
  for (const chapter of gathered.chapters) {
    const own = chapter.parts.flatMap((part) =>
      part.decks.flatMap((deck) => byDeck.get(deck) ?? []),
    );
    if (own.length === 0) continue;
    const names = slugCards(own);
    chapters.push(toChapterData(chapter, byDeck, names));
    for (const one of own) {
      const id = `${book.slug}/${chapter.slug}/${names.slugs.get(one) ?? ''}` as CardId;
      cards.push({ id, data: toCardData(book.slug, one), card: one.card });
    }
  }
  const { title, author, shelfCode, imprint } = book;
  return {
    shelved: book,
    data: { title, author, shelfCode, imprint, chapters },
    cards,
    problems: [...joined.problems, ...gathered.problems],
  };
}

function toChapterData<Card extends ReadCard>(
  chapter: GatheredChapter<Card>,
  byDeck: ReadonlyMap<unknown, JoinedCard<Card>[]>,
  { slugs, shared }: DistinctSlugs<JoinedCard<Card>>,
): ChapterData {
  const slugsOf = (cards: readonly JoinedCard<Card>[]) =>
    cards.map((joined) => slugs.get(joined) ?? '');
  const parts = chapter.parts.map(({ sections, label, decks }) => ({
    sections,
    label,
    cards: slugsOf(decks.flatMap((deck) => byDeck.get(deck) ?? [])),
  }));
  return {
    slug: chapter.slug,
    number: chapter.number,
    title: chapter.title,
    label: chapter.label,
    parts: parts.filter(({ cards }) => cards.length > 0),
    sharedHeadings: [...shared].map(([slug, cards]) => ({
      slug,
      heading: cards[0] ? headingOf(cards[0].card) : '',
      cards: slugsOf(cards),
    })),
  };
}

function toCardData(book: string, joined: JoinedCard<ReadCard>): CardData {
  const { card, sources, rating } = joined;
  return {
    key: keyOf(book, joined),
    heading: headingOf(card),
    question: card.question,
    rating,
    hasMath: card.hasMath,
    hasCode: card.hasCode,
    sources,
    digests: card.digests ?? digestsOf(card.written),
    terms: card.terms,
  };
}

/** A card without a heading is called by its question. */
function headingOf(card: ReadCard): string {
  return card.heading || card.question;
}

function sortProblems(lists: readonly Problem[][]): Problem[] {
  return lists
    .flat()
    .sort((a, b) => compareCodeUnits(a.file, b.file) || a.line - b.line || a.column - b.column);
}
