import * as messages from '#messages/cards.ts';
import { format } from '#messages/format.ts';
import { numberedTitle } from '#messages/site.ts';
import type { AnswerProgress } from '../compile/card-markup.ts';
import type { Book, CardId, Chapter, Concept, LibraryCard } from '../library/model.ts';
import { groupSections } from '../library/chapter-sections.ts';
import { cardAddress, chapterAddress, conceptAddress, sectionId } from '../library/urls.ts';
import { groupRuns } from '../text/group-runs.ts';
import { pageAddresses, type ListPage } from '../text/paginate.ts';
import {
  asMarkdown,
  HOME,
  linkToBook,
  linkToChapter,
  linkToConcept,
  type Link,
  type PageHead,
} from './page-data.ts';
import { placeIn, type BookPlace } from './book-place.ts';

import type { PageDataSource } from './page-data-source.ts';

/* Everything that a page with several cards shows, as plain data: see page-data.ts. */

/** The edition of a book that a reader's progress has to be reconciled with. */
export interface BookProgress {
  slug: string;
  revision: string;
}

/** A card on a page with several cards. */
export interface SheetData {
  id: CardId;
  slug: string;
  address: string;
  lang: string;
  heading: string;
  /** Its label in links. */
  label: string;
  /** Where the card comes from, on pages that collect cards. */
  place: string | undefined;
  /** Digest of the card's HTML. */
  digest: string;
  progress: AnswerProgress;
}

export interface Section {
  /** `id` of its heading. */
  id?: string;
  label: string | undefined;
  /** Language of its label; undefined for words of the site. */
  lang: string | undefined;
  book: BookProgress;
  cards: SheetData[];
}

interface ListData extends PageHead {
  label: string;
  cardCount: number;
  number: number;
  count: number;
  /** Address of each page of the list. */
  pages: string[];
  math: boolean;
  sections: Section[];
}

export interface ChapterPageData extends ListData {
  /** `{book}/{chapter}` */
  id: string;
  lang: string;
  place: BookPlace;
  /** The preceding chapter. */
  previous: Link | undefined;
  next: Link | undefined;
}

export interface ConceptPageData extends ListData {
  slug: string;
  /** Language of the first book with the concept. */
  lang: string;
  aliases: string[];
  bookCount: number;
  /** Lists of other concepts; none is empty. */
  links: { label: string; concepts: Link[] }[];
}

/** Maximum number of concepts in a chapter's description. */
const MAX_CONCEPTS_NAMED = 5;

export function chapterPageData(
  chapter: Chapter,
  page: ListPage<LibraryCard>,
  source: PageDataSource,
): ChapterPageData {
  const { book, slug, label } = chapter;
  const concepts = new Set(page.items.flatMap((card) => card.concepts[0]?.name ?? []));
  const names = [...concepts].slice(0, MAX_CONCEPTS_NAMED).join(', ');
  const cardCount = chapter.cards.length;
  return {
    ...pageOf(page, (number) => chapterAddress(chapter, number)),
    alternates: asMarkdown(chapterAddress(chapter), source),
    id: `${book.slug}/${slug}`,
    ...{ label, cardCount },
    title: `${numbered(label, page.number)} · ${book.title}`,
    description: messages.chapterDescription(cardCount, label, names),
    lang: book.lang,
    place: placeIn(chapter),
    trail: [HOME, linkToBook(book)],
    image: source.imageOf(chapter),
    changed: source.changedOn(chapter.cards),
    previous: chapter.previous && linkToChapter(chapter.previous),
    next: chapter.next && linkToChapter(chapter.next),
    math: page.items.some((card) => card.hasMath),
    sections: groupSections(page.items).map(({ key: number, items }) => ({
      id: sectionId(number),
      label: items[0]?.part.label,
      lang: book.lang,
      book: progressOfBook(book),
      cards: items.map((card) => sheetData(card, source)),
    })),
  };
}

/** @param page a page of `conceptCards` */
export function conceptPageData(
  concept: Concept,
  page: ListPage<LibraryCard>,
  source: PageDataSource,
): ConceptPageData {
  const { name, slug, aliases, cards, definedBy } = concept;
  const first = page.items.filter((card) => card === definedBy);
  const others = page.items.filter((card) => card !== definedBy);
  const bookCount = new Set(cards.map(({ book }) => book)).size;
  return {
    ...pageOf(page, (number) => conceptAddress(concept, number)),
    alternates: asMarkdown(conceptAddress(concept), source),
    ...{ slug, aliases, bookCount, label: name, cardCount: cards.length },
    lang: cards[0]?.book.lang ?? '',
    title: numbered(name, page.number),
    description: messages.conceptDescription(cards.length, name, bookCount),
    trail: [{ address: '/concepts/', label: messages.conceptIndex }],
    math: page.items.some((card) => source.stored(card).mathInQuestion),
    sections: [
      ...first.map((card) => ({
        ...sectionOf(card.book, messages.startHere, undefined),
        cards: [sheetData(card, source, placeOf(card))],
      })),
      ...groupRuns(others, ({ book }) => book).map(({ key: book, items }) => ({
        ...sectionOf(book, book.title, book.lang),
        cards: items.map((card) => sheetData(card, source, card.chapter.label)),
      })),
    ],
    links: linksOf(concept, source),
  };
}

/** Returns the cards of a concept: the one that introduces it, then the others in reading order. */
export function conceptCards({ cards, definedBy }: Concept): LibraryCard[] {
  return definedBy ? [definedBy, ...cards.filter((card) => card !== definedBy)] : cards;
}

function linksOf(concept: Concept, { library }: PageDataSource): ConceptPageData['links'] {
  const { broader, narrower, related } = library.linksOf(concept);
  return [
    { label: messages.broaderConcepts, concepts: broader.map(linkToConcept) },
    { label: messages.narrowerConcepts, concepts: narrower.map(linkToConcept) },
    { label: messages.relatedConcepts, concepts: related.map(linkToConcept) },
  ].filter(({ concepts }) => concepts.length > 0);
}

function sectionOf(book: Book, label: string, lang: string | undefined): Omit<Section, 'cards'> {
  return { label, lang, book: progressOfBook(book) };
}

/** Says where a card is from, on pages that collect cards of several books. */
export function placeOf({ book, chapter }: LibraryCard): string {
  return messages.placeIn(book.title, chapter.label);
}

/** Returns the data of one card on a page with several; sections name the book unless `withBook`. */
export function sheetData(
  card: LibraryCard,
  { stored }: PageDataSource,
  place?: string,
  withBook = false,
): SheetData {
  const { id, slug, heading, label } = card;
  const { digest } = stored(card);
  const progress = progressOf(card, withBook);
  const address = cardAddress(card);
  return { id, slug, heading, label, place, digest, progress, address, lang: card.book.lang };
}

function progressOfBook({ slug, questionsRevision }: Book): BookProgress {
  return { slug, revision: questionsRevision };
}

function progressOf({ key, digests, book }: LibraryCard, withBook: boolean): AnswerProgress {
  return { key, answer: digests.answer, book: withBook ? progressOfBook(book) : undefined };
}

function pageOf(
  { number, count }: ListPage<LibraryCard>,
  addressOf: (number: number) => string,
): Pick<ListData, 'number' | 'count' | 'pages' | 'address'> {
  return { number, count, pages: pageAddresses(count, addressOf), address: addressOf(number) };
}

/** Returns the title of a page of a list: that of the list, with a number from the second page on. */
export function numbered(label: string, number: number): string {
  return number > 1 ? numberedTitle(label, format.number(number)) : label;
}
