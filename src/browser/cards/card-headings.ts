import { loadOnce } from '../../text/load-once.ts';
import type { CardState } from '../../study/card-state.ts';

export interface NamedCard {
  heading: string;
  question: string;
}

/** The headings and questions of cards, from the lists of their chapters. Each list is loaded once. */
export interface CardHeadings {
  /** Undefined if the list cannot be loaded, or no longer contains the card. */
  load: (state: Pick<CardState, 'cardId' | 'key'>) => Promise<NamedCard | undefined>;
  /** Undefined also while the list is not loaded. */
  of: (key: string) => NamedCard | undefined;
}

/** @param base the site's base path, ending in a slash */
export function createCardHeadings(base: string): CardHeadings {
  const lists = new Map<string, Promise<void>>();
  const cards = new Map<string, NamedCard>();
  const loadChapter = async (chapter: string): Promise<void> => {
    const response = await fetch(`${base}books/${encodeURI(chapter)}/cards.json`);
    const list = (await response.json()) as { cards: ({ key: string } & NamedCard)[] };
    for (const { key, heading, question } of list.cards) cards.set(key, { heading, question });
  };
  return {
    async load({ cardId, key }) {
      const chapter = cardId.slice(0, cardId.lastIndexOf('/'));
      await loadOnce(lists, chapter, loadChapter).catch(() => undefined);
      return cards.get(key);
    },
    of: (key) => cards.get(key),
  };
}
