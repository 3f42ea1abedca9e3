import * as messages from '#messages/cards.ts';
import { cards as countCards } from '#messages/counts.ts';
import { navigation } from '#messages/site.ts';
import { chapterSections } from '../library/chapter-sections.ts';
import type {
  Book,
  CardId,
  Chapter,
  Concept,
  LibraryCard,
  SharedHeading,
} from '../library/model.ts';
import {
  bookAddress,
  bookTextAddress,
  cardAddress,
  chapterAddress,
  conceptAddress,
  feedAddress,
  markdownAddress,
  sectionAddress,
  sharedHeadingAddress,
} from '../library/urls.ts';
import type { BookExport } from './book-export.ts';
import { placeIn, type BookPlace } from './book-place.ts';
import type { SocialImage } from './social-image.ts';
import type { PageDataSource } from './page-data-source.ts';
import { sourceHref } from './source-href.ts';

/*
 * Everything that a page shows, as plain data. A page renders only from its data object, whose digest is the page's
 * key, so the key covers everything shown. Addresses omit the base path. A digest represents the HTML of a card.
 */

export interface Link {
  address: string;
  label: string;
}

/** A link to a card with a label for its place. */
export interface CardLink extends Link {
  /** Language of its book. */
  lang: string;
  place: string;
}

export interface PageHead {
  title: string;
  description: string;
  address: string;
  trail: Link[];
  /** Other forms of the page, by media type: their addresses. */
  alternates?: Readonly<Record<string, string>>;
  image?: SocialImage | undefined;
  /** The day of its last change, such as `2026-11-28`, where git knows it. */
  changed?: string | undefined;
}

export interface CardPageData extends PageHead {
  id: CardId;
  slug: string;
  lang: string;
  place: BookPlace;
  /** Digest of the card's HTML. */
  digest: string;
  math: boolean;
  mathInView: boolean;
  /** Digest of the questions of its book, with which a reader's progress is reconciled. */
  revision: string;
  /** Data for `<card-tools>`. */
  tools: { id: CardId; digests: Pick<LibraryCard['digests'], 'heading' | 'question'> };
  /** Where a reader can report an error in the card. */
  report: string | undefined;
  previous: Link | undefined;
  next: Link | undefined;
  /** Cards that introduce what this one uses. */
  seeFirst: Link[];
  concepts: Link[];
  related: CardLink[];
  sources: { label: string; link: string | undefined }[];
  rating: number | undefined;
}

export interface BookPageData extends PageHead {
  slug: string;
  lang: string;
  author: string | undefined;
  facts: string[];
  cardCount: number;
  revision: string;
  chapters: ChapterLink[];
  concepts: Link[];
  /** Number of concepts of the book that are not in `concepts`. */
  moreConcepts: number;
  exports: readonly BookExport[];
  /** The address of its feed. */
  feed: string | undefined;
}

export interface ChapterLink extends Link {
  slug: string;
  cardCount: number;
  sections: Link[];
}

export interface HeadingPageData extends PageHead {
  heading: string;
  lang: string;
  place: BookPlace;
  cards: CardLink[];
}

export const HOME: Link = { address: '/', label: navigation.library };

/** Maximum number of concepts on a book's page. */
const MAX_CONCEPTS = 40;

export function cardPageData(card: LibraryCard, source: PageDataSource): CardPageData {
  const { id, slug, digests, book, chapter, label, question, rating } = card;
  const { digest, mathInQuestion, mathInContext } = source.stored(card);
  const [first] = card.sources;
  const address = cardAddress(card);
  return {
    ...{ id, slug, digest, rating },
    title: `${label} · ${book.title}`,
    description: question,
    address,
    alternates: asMarkdown(address, source),
    lang: book.lang,
    image: source.imageOf(chapter),
    place: placeIn(chapter, card.part.section),
    math: card.hasMath,
    mathInView: mathInQuestion || mathInContext,
    trail: [HOME, linkToBook(book), linkToChapter(chapter)],
    changed: source.changedOn([card]),
    revision: book.questionsRevision,
    tools: { id, digests: { heading: digests.heading, question: digests.question } },
    report: first && sourceHref(source.sourceUrl, first),
    previous: card.previous && linkToCard(card.previous),
    next: card.next && linkToCard(card.next),
    seeFirst: card.prerequisites.map(linkToCard),
    concepts: card.concepts.map(linkToConcept),
    related: relatedCards(card, source).map((one) => placedLink(one, book)),
    sources: card.sources.map((one) => ({
      label: `${one.file}:${one.line}`,
      link: sourceHref(source.sourceUrl, one),
    })),
  };
}

export function bookPageData(
  book: Book,
  { exportsOf, changedOn, imageOf, markdown, feeds }: Omit<PageDataSource, 'stored' | 'library'>,
): BookPageData {
  const { slug, title, author, lang, revision, imprint, shelfCode, cardCount, concepts } = book;
  return {
    ...{ slug, title, author, lang, revision },
    description: messages.bookDescription(book, cardCount, book.chapters.length),
    address: bookAddress(book),
    image: imageOf(book),
    alternates: {
      ...(markdown && { 'text/markdown': bookTextAddress(book) }),
      ...(feeds && { 'application/rss+xml': feedAddress(book) }),
    },
    trail: [HOME],
    facts: [
      countCards(cardCount),
      imprint,
      shelfCode === undefined ? undefined : messages.shelfCode(shelfCode),
    ].filter((fact) => fact !== undefined),
    cardCount,
    chapters: book.chapters.map((chapter) => ({
      ...linkToChapter(chapter),
      slug: chapter.slug,
      cardCount: chapter.cards.length,
      sections: chapterSections(chapter).map((section) => ({
        address: sectionAddress(chapter, section),
        label: section.label ?? '',
      })),
    })),
    concepts: concepts.slice(0, MAX_CONCEPTS).map(linkToConcept),
    moreConcepts: Math.max(0, concepts.length - MAX_CONCEPTS),
    exports: exportsOf(book),
    changed: changedOn(book.chapters.flatMap((chapter) => chapter.cards)),
    feed: feeds ? feedAddress(book) : undefined,
  };
}

/** Leaves out cards that are listed as to be seen first. */
function relatedCards(card: LibraryCard, { library }: PageDataSource): LibraryCard[] {
  return library.relatedTo(card).filter((one) => !card.prerequisites.includes(one));
}

export function headingPageData(chapter: Chapter, shared: SharedHeading): HeadingPageData {
  const { book, label } = chapter;
  const { heading, cards } = shared;
  return {
    heading,
    title: `${heading} · ${label}`,
    description: messages.headingDescription(cards.length, {
      heading,
      chapter: label,
      book: book.title,
    }),
    address: sharedHeadingAddress(chapter, shared),
    lang: book.lang,
    place: placeIn(chapter),
    trail: [HOME, linkToBook(book), linkToChapter(chapter)],
    cards: cards.map((card) => ({ ...placedLink(card, book), label: card.question })),
  };
}

/** The Markdown of a page that begins at `page`, if there is any. */
export function asMarkdown(
  page: string,
  { markdown }: Pick<PageDataSource, 'markdown'>,
): Record<string, string> {
  return markdown ? { 'text/markdown': markdownAddress(page) } : {};
}

export function linkToBook(book: Book): Link {
  return { address: bookAddress(book), label: book.title };
}

export function linkToConcept(concept: Concept): Link {
  return { address: conceptAddress(concept), label: concept.name };
}

export function linkToChapter(chapter: Chapter): Link {
  return { address: chapterAddress(chapter), label: chapter.label };
}

function linkToCard(card: LibraryCard): Link {
  return { address: cardAddress(card), label: card.label };
}

/** Labels a card of the reader's own book by its chapter alone. */
function placedLink(card: LibraryCard, from: Book): CardLink {
  const { book, chapter } = card;
  const place = book === from ? chapter.label : messages.placeIn(book.title, chapter.label);
  return { ...linkToCard(card), place, lang: book.lang };
}
