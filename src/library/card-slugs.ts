import { distinctSlugs, type DistinctSlugs } from '../text/distinct-slugs.ts';
import type { JoinedCard } from './duplicates.ts';
import type { ReadCard } from './read-deck.ts';
import { slugify } from '../text/slug.ts';

/**
 * A card of a chapter is addressed by its heading. Where several cards bear one heading, each adds a short hash of its
 * question (and answer, where the question is the same too), and the plain slug is left to the page that lists them.
 */
export function slugCards<Card extends ReadCard>(
  cards: readonly JoinedCard<Card>[],
): DistinctSlugs<JoinedCard<Card>> {
  return distinctSlugs(cards, ({ identity }) => slugify(identity.heading || identity.question), {
    short: ({ identity: { question, answer }, contested }) =>
      contested ? [question, answer] : [question],
    long: ({ identity: { heading, question, answer }, contested }) =>
      contested ? [heading, question, answer] : [heading, question],
  });
}
