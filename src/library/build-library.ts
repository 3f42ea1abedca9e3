import type { LibraryConfig } from './config.ts';
import { type ChoiceStore, createConceptLinker, type LinkConcepts } from './link-concepts.ts';
import type { Book, CardId, CardKey, Chapter, Library, LibraryCard, Part } from './model.ts';
import { compareNaturally } from '../text/natural-order.ts';
import type { BookData, CardData, ChapterData, PartData } from './arranged-data.ts';

export interface Entry<Data> {
  id: string;
  data: Data;
}

/**
 * Puts an arranged library together into one linked model. The order of the entries does not matter.
 * @throws Error where a book names a card that is not there
 */
export function buildLibrary(
  cardEntries: Iterable<Entry<CardData>>,
  bookEntries: Iterable<Entry<BookData>>,
  config: LibraryConfig,
): Library {
  return createLibraryBuilder(config)(cardEntries, bookEntries);
}

export type BuildLibrary = (
  cardEntries: Iterable<Entry<CardData>>,
  bookEntries: Iterable<Entry<BookData>>,
) => Library;

/**
 * Like `buildLibrary`, and keeps from one call to the next what no edit has touched, and with `choices` from one run to
 * the next; each call gives a model of its own.
 */
export function createLibraryBuilder(config: LibraryConfig, choices?: ChoiceStore): BuildLibrary {
  const linkConcepts = createConceptLinker(config.concepts, choices);
  return (cardEntries, bookEntries) => build(cardEntries, bookEntries, config, linkConcepts);
}

function build(
  cardEntries: Iterable<Entry<CardData>>,
  bookEntries: Iterable<Entry<BookData>>,
  config: LibraryConfig,
  linkConcepts: LinkConcepts,
): Library {
  const dataOf = new Map<string, CardData>();
  for (const { id, data } of cardEntries) dataOf.set(id, data);
  const books = [...bookEntries].map((entry) => createBook(entry, config));
  books.sort(({ book: a }, { book: b }) => compareOnShelf(a, b));
  const cards = new Map<CardId, LibraryCard>();
  for (const { book, data } of books) {
    for (const chapterData of data.chapters) {
      book.chapters.push(createChapter(book, chapterData, dataOf, cards));
    }
    book.cardCount = book.chapters.reduce((sum, chapter) => sum + chapter.cards.length, 0);
  }
  const concepts = linkConcepts([...cards.values()], ({ id }) => dataOf.get(id)?.terms ?? []);
  const { title, lang } = config;
  return { title, lang, books: books.map(({ book }) => book), concepts, cards };
}

function createBook({ id, data }: Entry<BookData>, config: LibraryConfig) {
  const { shelfCode, imprint } = data;
  const shown = { ...renamed(config, shelfCode), ...renamed(config, id) };
  const book: Book = {
    slug: id,
    title: shown.title ?? data.title,
    author: shown.author ?? data.author,
    shelfCode,
    imprint,
    lang: shown.lang ?? config.lang,
    chapters: [],
    cardCount: 0,
    concepts: [],
  };
  return { book, data };
}

/** What `library.yaml` says of a book under one of its names. */
function renamed({ books }: LibraryConfig, name: string | undefined) {
  return name !== undefined && Object.hasOwn(books, name) ? books[name] : undefined;
}

/** By shelf code, books without one last, then by title. */
function compareOnShelf(a: Book, b: Book): number {
  if (a.shelfCode !== b.shelfCode) {
    if (a.shelfCode === undefined) return 1;
    if (b.shelfCode === undefined) return -1;
    return compareNaturally(a.shelfCode, b.shelfCode);
  }
  return compareNaturally(a.title, b.title) || compareNaturally(a.slug, b.slug);
}

function createChapter(
  book: Book,
  data: ChapterData,
  dataOf: ReadonlyMap<string, CardData>,
  cards: Map<CardId, LibraryCard>,
): Chapter {
  const { slug, number, title, label } = data;
  const chapter: Chapter = {
    book,
    slug,
    number,
    title,
    label,
    parts: [],
    cards: [],
    sharedHeadings: [],
  };
  for (const partData of data.parts) {
    const part = createPart(chapter, partData, dataOf, cards.size);
    chapter.parts.push(part);
    for (const card of part.cards) {
      chapter.cards.push(card);
      cards.set(card.id, card);
    }
  }
  const bySlug = new Map(chapter.cards.map((card) => [card.slug, card]));
  chapter.sharedHeadings = data.sharedHeadings.map((shared) => ({
    ...shared,
    cards: shared.cards.flatMap((one) => bySlug.get(one) ?? []),
  }));
  return chapter;
}

function createPart(
  chapter: Chapter,
  data: PartData,
  dataOf: ReadonlyMap<string, CardData>,
  order: number,
): Part {
  const part: Part = { sections: data.sections, label: data.label, cards: [] };
  part.cards = data.cards.map((slug, index) => {
    const id = `${chapter.book.slug}/${chapter.slug}/${slug}` as CardId;
    const card = dataOf.get(id);
    if (!card)
      throw new Error(`The book "${chapter.book.slug}" names a card that is not there: ${id}`);
    return {
      id,
      key: card.key as CardKey,
      slug,
      order: order + index,
      book: chapter.book,
      chapter,
      part,
      heading: card.heading,
      question: card.question,
      rating: card.rating,
      hasMath: card.hasMath,
      hasCode: card.hasCode,
      sources: card.sources,
      digests: card.digests,
      concepts: [],
    };
  });
  return part;
}
