import type { DeckHeader } from '../decks/header.ts';
import type { ReadCard, ReadDeck } from './read-deck.ts';

/** A deck that has found its book; a missing header is made up for. */
export interface ShelvedDeck<Card extends ReadCard> extends ReadDeck<Card> {
  header: DeckHeader;
  /** The deck as it was handed in. */
  read: ReadDeck<Card>;
}

/** The decks of one book, and what they call it. */
export interface ShelvedBook<Card extends ReadCard> {
  slug: string;
  title: string;
  author: string | undefined;
  shelfCode: string | undefined;
  imprint: string | undefined;
  /** By part, those without one last, then by path. */
  decks: ShelvedDeck<Card>[];
}
