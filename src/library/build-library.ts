import { type ChooserOptions, createConceptChooser } from '../concepts/concept-chooser.ts';
import { CATALOGS, type Messages } from '../messages/catalogs.ts';
import { chooseInterface } from '../messages/languages.ts';
import { memoize } from '../text/memoize.ts';
import { compareNaturally } from '../text/natural-order.ts';
import type { ArrangedBook, ArrangedCard, ArrangedChapter } from './arrange.ts';
import { languageOfBook } from './book-language.ts';
import { labelCards } from './card-labels.ts';
import { labelChapter } from './chapter-label.ts';
import type { LibraryConfig } from './config.ts';
import { createConceptLinks } from './concept-links.ts';
import { linkConcepts } from './link-concepts.ts';
import type { Book, CardId, Chapter, Library, LibraryCard, Part } from './model.ts';
import { relatedCards } from './related-cards.ts';

/** Links arranged books, in any order, into a new model. */
export type BuildLibrary = (books: readonly ArrangedBook[]) => Library;

/**
 * Creates a function that reuses the concepts chosen in its previous call and, with a store, in the previous run, if
 * their inputs haven't changed.
 */
export function createLibraryBuilder(
  config: LibraryConfig,
  choosing?: ChooserOptions,
): BuildLibrary {
  const chooseConcepts = createConceptChooser(config.concepts, choosing);
  const { chapterNames } = CATALOGS[chooseInterface(config).code];
  return (arranged) => {
    const books = arranged.map((one) => ({ book: createBook(one, config), data: one.data }));
    books.sort(compareOnShelf);
    const cards = new Map<CardId, LibraryCard>();
    for (const { book, data } of books) {
      for (const chapter of data.chapters)
        book.chapters.push(linkChapter(book, chapter, chapterNames, cards));
      linkNeighbors(book);
    }
    const concepts = linkConcepts([...cards.values()], chooseConcepts);
    const { title, lang } = config;
    return {
      title,
      lang,
      books: books.map(({ book }) => book),
      concepts,
      cards,
      relatedTo: memoize((card: LibraryCard) => relatedCards(card, cards.size)),
      linksOf: createConceptLinks(concepts),
    };
  };
}

/** Applies the settings of the book in `library.yaml`, found by its slug or its shelf code. */
function createBook(arranged: ArrangedBook, config: LibraryConfig): Book {
  const { id, data } = arranged;
  const { shelfCode, imprint, revision, questionsRevision } = data;
  const byCode = shelfCode === undefined ? undefined : config.books[shelfCode];
  const bySlug = config.books[id];
  return {
    slug: id,
    title: bySlug?.title ?? byCode?.title ?? data.title,
    author: bySlug?.author ?? byCode?.author ?? data.author,
    shelfCode,
    imprint,
    lang: languageOfBook(arranged, config),
    chapters: [],
    cardCount: 0,
    revision,
    questionsRevision,
    concepts: [],
  };
}

interface ShelvedBook {
  book: Book;
  data: Pick<ArrangedBook['data'], 'sortName' | 'title'>;
}

/** Compares by shelf code, books without one last, then by sort name. */
function compareOnShelf({ book: a, data }: ShelvedBook, { book: b, data: other }: ShelvedBook) {
  if (a.shelfCode !== b.shelfCode) {
    if (a.shelfCode === undefined) return 1;
    if (b.shelfCode === undefined) return -1;
    return compareNaturally(a.shelfCode, b.shelfCode);
  }
  return (
    compareNaturally(sortNameOf(a, data), sortNameOf(b, other)) || compareNaturally(a.slug, b.slug)
  );
}

/** Returns the sort name of a book: its title if `library.yaml` sets that. */
function sortNameOf({ title }: Book, data: ShelvedBook['data']): string {
  return title === data.title ? data.sortName : title;
}

/** Adds the chapter's cards to `cards`. */
function linkChapter(
  book: Book,
  { slug, number, title, name, parts, sharedHeadings }: ArrangedChapter,
  names: Messages['chapterNames'],
  cards: Map<CardId, LibraryCard>,
): Chapter {
  const chapter: Chapter = {
    ...{ book, slug, number, title },
    label: labelChapter(name, names),
    parts: [],
    cards: [],
    sharedHeadings: [],
    previous: undefined,
    next: undefined,
  };
  for (const { sections, label, cards: own } of parts) {
    const before = chapter.parts.at(-1);
    const section = (before?.section ?? 0) + (before && before.label === label ? 0 : 1);
    const part: Part = { section, sections, label, cards: [] };
    chapter.parts.push(part);
    for (const one of own) {
      const card = createCard(one, part, chapter, cards.size);
      cards.set(card.id, card);
      part.cards.push(card);
      chapter.cards.push(card);
    }
  }
  chapter.sharedHeadings = sharedHeadings.map(({ cards: own, ...shared }) => ({
    ...shared,
    cards: own.flatMap(({ id }) => cards.get(id) ?? []),
  }));
  return chapter;
}

function createCard(
  { id, slug, data }: ArrangedCard,
  part: Part,
  chapter: Chapter,
  order: number,
): LibraryCard {
  return {
    ...data,
    id,
    slug,
    label: data.heading,
    order,
    book: chapter.book,
    chapter,
    part,
    previous: undefined,
    next: undefined,
    concepts: [],
    prerequisites: [],
  };
}

/** Links each card and each chapter of a book to those before and after it, and labels its cards. */
function linkNeighbors(book: Book): void {
  const cards = book.chapters.flatMap((chapter) => chapter.cards);
  linkInOrder(cards);
  for (const [index, label] of labelCards(cards).entries()) cards[index]!.label = label;
  linkInOrder(book.chapters);
  book.cardCount = cards.length;
}

function linkInOrder<Item extends { previous: Item | undefined; next: Item | undefined }>(
  items: readonly Item[],
): void {
  for (const [index, item] of items.entries()) {
    item.previous = items[index - 1];
    item.next = items[index + 1];
  }
}
