import { hash } from '../text/hash.ts';
import { compareProblems, type Problem } from '../text/problem.ts';
import { type BookDeck, type GroupedBook, groupBooks } from './books.ts';
import { mostWrittenLanguage } from './book-language.ts';
import { keyOf, slugCards } from './card-identity.ts';
import type { ChapterName } from './chapter-label.ts';
import { type GroupedChapter, groupChapters } from './chapters.ts';
import { type MergedCard, mergeDuplicates } from './merge-duplicates.ts';
import type { Book, CardData, CardId, Chapter, Part, SharedHeading } from './model.ts';
import type { ReadCard, ReadDeck } from './read-deck.ts';
import { splitDeck } from './split-deck.ts';

/** A complete library in order, before `library.yaml` is applied. */
export interface Arranged<Card extends ReadCard> {
  /** By slug. */
  books: ArrangedBook<Card>[];
  /** All cards of the books, in their order. */
  cards: ArrangedCard<Card>[];
  /** Sorted by file and line. */
  problems: Problem[];
}

export interface ArrangedBook<Card extends ReadCard = ReadCard> {
  /** The book's slug. */
  id: string;
  data: BookData<Card>;
  /** Paths of its decks, in part order. */
  files: string[];
}

export interface BookData<Card extends ReadCard>
  extends Revisions, Pick<Book, 'title' | 'author' | 'shelfCode' | 'imprint'> {
  /** Sort key among the books without a shelf code. */
  sortName: string;
  /** ISO 639-1, as detected from its decks; undefined if none was. */
  lang: string | undefined;
  /** In reading order. */
  chapters: ArrangedChapter<Card>[];
}

export interface ArrangedChapter<Card extends ReadCard = ReadCard> extends Pick<
  Chapter,
  'slug' | 'number' | 'title'
> {
  /** In English, which decks cite it in; pages label it by `name`. */
  label: string;
  name: ChapterName;
  /** In reading order; none is empty. */
  parts: WithCards<Card, Omit<Part, 'section'>>[];
  sharedHeadings: WithCards<Card, SharedHeading>[];
}

type WithCards<Card extends ReadCard, Whole> = Omit<Whole, 'cards'> & {
  cards: ArrangedCard<Card>[];
};

export interface ArrangedCard<Card extends ReadCard = ReadCard> {
  id: CardId;
  slug: string;
  data: CardData;
  /** The card at the first of its places. */
  card: Card;
}

/**
 * Creates a function that groups decks into books and chapters, merges duplicates, and gives each card its id and key.
 * The order of decks doesn't matter. A book of the previous call is reused when its decks are the same objects.
 */
export function createArranger<Card extends ReadCard>(): (
  decks: readonly ReadDeck<Card>[],
) => Arranged<Card> {
  let latest = new Map<string, Reusable<Card>>();
  return (decks) => {
    const grouped = groupBooks(decks);
    const previous = latest;
    latest = new Map(
      grouped.books.map((book) => {
        const old = previous.get(book.slug);
        return [book.slug, old && isUnchanged(old.decks, book.decks) ? old : arrangeBook(book)];
      }),
    );
    const arranged = [...latest.values()];
    const filled = arranged.filter(({ cards }) => cards.length > 0);
    const empty = new Set(decks.filter(({ cards }) => cards.length === 0).map(({ file }) => file));
    const problems = [...grouped.problems, ...arranged.flatMap((one) => one.problems)];
    return {
      books: filled.map(({ book }) => book),
      cards: filled.flatMap(({ cards }) => cards),
      // Where a deck without cards would belong does not matter.
      problems: problems.filter(({ file }) => !empty.has(file)).sort(compareProblems),
    };
  };
}

interface Reusable<Card extends ReadCard> {
  decks: readonly BookDeck<Card>[];
  book: ArrangedBook<Card>;
  cards: ArrangedCard<Card>[];
  problems: Problem[];
}

function isUnchanged(old: readonly BookDeck<ReadCard>[], now: readonly BookDeck<ReadCard>[]) {
  return old.length === now.length && old.every((deck, index) => deck.read === now[index]?.read);
}

function arrangeBook<Card extends ReadCard>(book: GroupedBook<Card>): Reusable<Card> {
  const { slug, title, author, shelfCode, imprint, sortName } = book;
  const decks = book.decks.flatMap(splitDeck);
  const merged = mergeDuplicates(decks);
  const grouped = groupChapters(decks);
  const byDeck = Map.groupBy(merged.cards, ({ deck }) => deck);
  const chapters = grouped.chapters
    .map((chapter) => arrangeChapter(slug, chapter, byDeck))
    .filter(({ parts }) => parts.length > 0);
  const cards = chapters.flatMap(({ parts }) => parts.flatMap((part) => part.cards));
  const lang = mostWrittenLanguage(decks.map(({ read }) => read.language));
  const data = {
    title,
    author,
    lang,
    shelfCode,
    imprint,
    sortName,
    chapters,
    ...revisionsOf(cards),
  };
  return {
    decks: book.decks,
    book: { id: slug, data, files: book.decks.map(({ file }) => file) },
    cards,
    problems: [...merged.problems, ...grouped.problems],
  };
}

function arrangeChapter<Card extends ReadCard>(
  book: string,
  { slug, number, title, label, name, parts }: GroupedChapter<Card>,
  byDeck: ReadonlyMap<BookDeck<Card>, MergedCard<Card>[]>,
): ArrangedChapter<Card> {
  const ofPart = parts.map(({ decks }) => decks.flatMap((deck) => byDeck.get(deck) ?? []));
  const { slugs, shared } = slugCards(ofPart.flat());
  const arranged = new Map(
    [...slugs].map(([card, name]) => [card, arrangeCard(card, [book, slug, name])]),
  );
  const pick = (cards: readonly MergedCard<Card>[] = []) =>
    cards.flatMap((card) => arranged.get(card) ?? []);
  return {
    slug,
    number,
    title,
    label,
    name,
    parts: parts
      .map((part, index) => ({
        sections: part.sections,
        label: part.label,
        cards: pick(ofPart[index]),
      }))
      .filter(({ cards }) => cards.length > 0),
    sharedHeadings: [...shared].map(([plain, own]) => {
      const cards = pick(own);
      return { slug: plain, heading: cards[0]?.data.heading ?? '', cards };
    }),
  };
}

/** Names a card without a heading after its question. */
function arrangeCard<Card extends ReadCard>(
  { card, identity, sources, rating }: MergedCard<Card>,
  [book, chapter, slug]: [book: string, chapter: string, slug: string],
): ArrangedCard<Card> {
  const { question, hasMath, hasCode, digests, candidates, categories } = card;
  const heading = card.heading || question;
  const key = keyOf(book, identity);
  return {
    id: `${book}/${chapter}/${slug}` as CardId,
    slug,
    data: {
      ...{ key, heading, question, rating, hasMath, hasCode, sources, digests },
      ...{ candidates, categories },
    },
    card,
  };
}

/** Digests of a book's cards. */
type Revisions = Pick<Book, 'revision' | 'questionsRevision'>;

function revisionsOf(cards: readonly ArrangedCard[]): Revisions {
  const questions = cards.flatMap(({ data: { key, digests } }) => [
    key,
    digests.heading,
    digests.question,
  ]);
  const questionsRevision = hash(questions, 50);
  const answers = cards.map(({ data }) => data.digests.answer);
  return { questionsRevision, revision: questionsRevision + hash(answers, 50) };
}
