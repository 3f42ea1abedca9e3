import type { Digests } from './digests.ts';
import { hash } from '../text/hash.ts';
import type { JoinedCard } from './duplicates.ts';
import type { CardKey } from './model.ts';
import type { ReadCard, Written } from './read-deck.ts';

/**
 * What a reader's progress hangs on: 80 bits over the book's slug and the heading and question as the deck writes them,
 * and over the answer only where the book has the same question with another one.
 */
export function keyOf(book: string, { identity, contested }: JoinedCard<ReadCard>): CardKey {
  const { heading, question, answer } = identity;
  const parts = contested ? [book, heading, question, answer] : [book, heading, question];
  return hash(parts) as CardKey;
}

export function digestsOf({ heading, question, answer }: Written): Digests {
  const digest = (text: string) => hash([text.normalize('NFC')], 40);
  return { heading: digest(heading), question: digest(question), answer: digest(answer) };
}
