import { createHash } from 'node:crypto';
import type {
  Book,
  CardId,
  Chapter,
  Concept,
  Library,
  LibraryCard,
  SharedHeading,
} from '../library/model.ts';
import { conceptAddress } from '../library/urls.ts';

/**
 * Digests of all that a page shows of the content, for Astro's `cacheKey`: a page whose key is the same need not be
 * rendered again. What a page comes to show has to go into its key; rather too much than too little.
 */
export interface PageKeys {
  card: (card: LibraryCard) => string;
  heading: (chapter: Chapter, shared: SharedHeading) => string;
  chapter: (chapter: Chapter, page: CardPage) => string;
  concept: (concept: Concept, page: CardPage) => string;
  /** Cards as data, with what is said of all of them. */
  list: (head: unknown, cards: readonly LibraryCard[]) => string;
}

/** One page of a list of cards. */
export interface CardPage {
  number: number;
  count: number;
  items: readonly LibraryCard[];
}

export interface PageKeyOptions {
  library: Library;
  /** What every page shows: settings, the entries of the navigation. */
  common: unknown;
  /** A card's data and text. */
  contentOf: (id: CardId) => unknown;
}

/** For dev, which keeps no page: making keys would cost more there than all the rest of an edit. */
export const NO_KEYS: PageKeys = {
  card: () => 'dev',
  heading: () => 'dev',
  chapter: () => 'dev',
  concept: () => 'dev',
  list: () => 'dev',
};

export function createPageKeys({ library, common, contentOf }: PageKeyOptions): PageKeys {
  const everywhere = keyOf(common, library.title, library.lang);
  const sheets = new WeakMap<LibraryCard, string>();

  /** The card itself, with its answer. */
  function sheet(card: LibraryCard): string {
    const known = sheets.get(card);
    if (known !== undefined) return known;
    const key = keyOf(contentOf(card.id), link(card), card.book.questionsRevision);
    sheets.set(card, key);
    return key;
  }

  return {
    card: (card) => {
      const { previous, next } = card;
      return keyOf(
        everywhere,
        sheet(card),
        previous && link(previous),
        next && link(next),
        library.relatedTo(card).map(link),
        card.concepts.map((concept) => [concept.name, conceptAddress(concept)]),
      );
    },
    heading: (chapter, shared) =>
      keyOf(everywhere, place(chapter), shared.heading, shared.slug, shared.cards.map(link)),
    chapter: (chapter, { items, number, count }) =>
      keyOf(
        everywhere,
        [place(chapter), chapter.cards.length, number, count],
        items.map((card) => [sheet(card), card.part.label, card.concepts[0]?.name]),
      ),
    concept: ({ name, slug, aliases, cards }, { items, number, count }) =>
      keyOf(
        everywhere,
        [name, slug, aliases, cards.length, new Set(cards.map(({ book }) => book)).size],
        [number, count],
        items.map(sheet),
      ),
    list: (head, cards) =>
      keyOf(
        everywhere,
        head,
        cards.map((card) => [sheet(card), card.concepts.map(({ name }) => name)]),
      ),
  };
}

/** What a link to a card shows. */
function link({ id, heading, question, chapter }: LibraryCard): unknown[] {
  return [id, heading, question, place(chapter)];
}

function place({ book, slug, label }: Chapter): unknown[] {
  return [bookFacts(book), slug, label];
}

function bookFacts({ slug, title, author, lang }: Book): unknown[] {
  return [slug, title, author, lang];
}

/** 128 bits. */
function keyOf(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
