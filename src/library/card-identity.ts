import { distinctSlugs, type DistinctSlugs } from '../text/distinct-slugs.ts';
import { hash } from '../text/hash.ts';
import { slugify } from '../text/slug.ts';
import type { CardKey, Digests } from './model.ts';
import type { Written } from './read-deck.ts';

/** The inputs of a card's key and slug. */
export interface CardIdentity extends Written {
  /** Whether another card of the book has the same heading and question, but another answer. */
  isAmbiguous: boolean;
}

/** Hashes the book's slug, heading, and question to 80 bits; the answer too, but only if the card is ambiguous. */
export function keyOf(book: string, card: CardIdentity): CardKey {
  return hash([book, card.heading, ...distinguishing(card)]) as CardKey;
}

/**
 * Names each card of a chapter after its heading. If several cards share a heading, each gets a short hash of its
 * question (and of its answer if the card is ambiguous), and the plain slug belongs to the page that lists them.
 */
export function slugCards<Card extends { identity: CardIdentity }>(
  cards: readonly Card[],
): DistinctSlugs<Card> {
  return distinctSlugs(cards, ({ identity }) => slugify(identity.heading || identity.question), {
    short: ({ identity }) => distinguishing(identity),
    long: ({ identity }) => [identity.heading, ...distinguishing(identity)],
  });
}

function distinguishing({ question, answer, isAmbiguous }: CardIdentity): string[] {
  return isAmbiguous ? [question, answer] : [question];
}

export function digestsOf({ heading, question, answer }: Written): Digests {
  const digest = (text: string) => hash([text.normalize('NFC')], 40);
  return { heading: digest(heading), question: digest(question), answer: digest(answer) };
}
