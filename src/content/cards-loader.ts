import type { LiveLoader } from 'astro/loaders';
import { cardMarkup, type AnswerProgress, type CardFrame } from '../compile/card-markup.ts';
import type { CardHtml } from '../compile/card-html.ts';
import type { ArrangedCard } from '../library/arrange.ts';
import type { CardId, LibraryCard, Source } from '../library/model.ts';
import { addressesFor, linkDecks, linkDecksInMdx } from './card-links.ts';
import type { StoredCard } from './stored-deck.ts';
import type { OpenLibrary } from './open-library.ts';

/** A card as an entry of the live collection `cards`; its id is `{book}/{chapter}/{card}`. */
export interface CardEntry extends Record<string, unknown> {
  key: string;
  /** Plain text, with formulas in Unicode. */
  heading: string;
  /** Plain text, with formulas in Unicode. */
  question: string;
  rating: number | undefined;
  sources: Source[];
  hasMath: boolean;
  hasCode: boolean;
  /** Only in entries that are requested one by one. */
  html: CardHtml | undefined;
}

export interface CardEntryFilter {
  id: string;
  /** Whether the entry's `body` should be the card as MDX, which requires compiling its deck again. @default false */
  mdx?: boolean;
}

/** The parts of the site's services that the loader needs. */
export interface CardLoaderServices {
  library: OpenLibrary;
  /** The site's base path. */
  base: string;
}

/**
 * Loads cards as live entries. They bypass Astro's content store, which is read and written as a whole at every change.
 * `rendered.html` is the card with a collapsed answer; its parts are in `data.html`.
 *
 * @param frameFor called with the language of a card's book
 */
export function cardsLoader(
  services: () => CardLoaderServices,
  frameFor: (lang: string) => Omit<CardFrame, 'progress'>,
): LiveLoader<CardEntry, CardEntryFilter> {
  return {
    name: 'recto-cards',
    loadCollection: async () => {
      const { arranged } = await services().library.current();
      return { entries: arranged.cards.map((card) => ({ id: card.id, data: toData(card) })) };
    },
    loadEntry: async ({ filter: { id, mdx = false } }) => {
      const { library, base } = services();
      const { cardOf, linked, destinationOf } = await library.current();
      const found = cardOf(id);
      const card = linked().cards.get(id as CardId);
      if (!found || !card) return undefined;
      const addressOf = addressesFor(found, destinationOf);
      const html = linkDecks(await library.store.html(found.card), base, addressOf);
      return {
        id,
        data: { ...toData(found), html },
        ...(mdx && { body: linkDecksInMdx(await library.store.mdx(found.card), addressOf) }),
        rendered: {
          html: cardMarkup(html, { ...frameFor(card.book.lang), progress: progressOf(card) }),
        },
      };
    },
  };
}

function progressOf({ key, digests, book }: LibraryCard): AnswerProgress {
  const { slug, questionsRevision: revision } = book;
  return { key, answer: digests.answer, book: { slug, revision } };
}

function toData({ data }: ArrangedCard<StoredCard>): CardEntry {
  const { key, heading, question, rating, sources, hasMath, hasCode } = data;
  return { key, heading, question, rating, sources, hasMath, hasCode, html: undefined };
}
