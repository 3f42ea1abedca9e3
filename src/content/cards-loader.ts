import type { LiveLoader } from 'astro/loaders';
import { cardMarkup, type AnswerProgress } from '../compile/card-markup.ts';
import type { CardHtml } from '../compile/card-html.ts';
import type { ArrangedCard } from '../library/arrange.ts';
import type { CardId, LibraryCard, Source } from '../library/model.ts';
import type { StoredCard } from './deck-source.ts';
import type { OpenLibrary } from './open-library.ts';

/** A card as an entry of the live collection `cards`; its id is `{book}/{chapter}/{card}`. */
export interface CardEntry extends Record<string, unknown> {
  key: string;
  /** Plain text, formulas in Unicode. */
  heading: string;
  /** Plain text, formulas in Unicode. */
  question: string;
  rating: number | undefined;
  sources: Source[];
  hasMath: boolean;
  hasCode: boolean;
  /** Of an entry that was asked for by itself. */
  html: CardHtml | undefined;
}

export interface CardEntryFilter {
  id: string;
  /** Whether the entry's `body` is to be the card as MDX, for which its deck is compiled again. @default false */
  mdx?: boolean;
}

/** What the loader needs of the site it loads for. */
export interface CardLoaderServices {
  library: OpenLibrary;
}

/**
 * The cards of the library. Nothing of them goes through Astro's content store, which is written and read as a whole at
 * every change. `rendered.html` is the card with its answer collapsed; parts of it are in `data.html`.
 */
export function cardsLoader(
  services: () => CardLoaderServices,
): LiveLoader<CardEntry, CardEntryFilter> {
  return {
    name: 'recto-cards',
    loadCollection: async () => {
      const { arranged } = await services().library.current();
      return { entries: arranged.cards.map((card) => ({ id: card.id, data: toData(card) })) };
    },
    loadEntry: async ({ filter: { id, mdx = false } }) => {
      const { library } = services();
      const { cardOf, linked } = await library.current();
      const found = cardOf(id);
      const card = linked().cards.get(id as CardId);
      if (!found || !card) return undefined;
      const html = await library.store.html(found.card);
      return {
        id,
        data: { ...toData(found), html },
        ...(mdx && { body: await library.store.mdx(found.card) }),
        rendered: { html: cardMarkup(html, progressOf(card)) },
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
