import type { Problem } from '../text/problem.ts';
import type { BookDeck } from './books.ts';
import type { CardIdentity } from './card-identity.ts';
import { questionAnsweredTwice } from './grouping-problems.ts';
import type { Source } from './model.ts';
import type { ReadCard, Written } from './read-deck.ts';

/** A card of a book with all its places; `card` and `deck` belong to the first one. */
export interface MergedCard<Card extends ReadCard> {
  card: Card;
  deck: BookDeck<Card>;
  /** Its text in Unicode's form C. */
  identity: CardIdentity;
  sources: Source[];
  rating: number | undefined;
}

/**
 * Merges the cards of one book that have the same heading, question, and answer.
 * @param decks in part order, then by path: the first place of a card determines where it is shown
 */
export function mergeDuplicates<Card extends ReadCard>(
  decks: readonly BookDeck<Card>[],
): { cards: MergedCard<Card>[]; problems: Problem[] } {
  const byQuestion = new Map<string, Map<string, MergedCard<Card>>>();
  const cards: MergedCard<Card>[] = [];
  for (const deck of decks) {
    for (const card of deck.cards) {
      const identity = identityOf(card.written);
      const question = `${identity.heading}\n${identity.question}`;
      const byAnswer = byQuestion.get(question) ?? new Map<string, MergedCard<Card>>();
      byQuestion.set(question, byAnswer);
      const source = { file: deck.file, line: card.place.line, column: card.place.column };
      const same = byAnswer.get(identity.answer);
      if (same) {
        same.sources.push(source);
        same.rating ??= card.rating;
        continue;
      }
      const merged = { card, deck, identity, sources: [source], rating: card.rating };
      cards.push(merged);
      byAnswer.set(identity.answer, merged);
    }
  }
  const ambiguous = [...byQuestion.values()].filter((byAnswer) => byAnswer.size > 1);
  const problems = ambiguous.flatMap((byAnswer) => markAmbiguous([...byAnswer.values()]));
  return { cards, problems };
}

function identityOf({ heading, question, answer }: Written): CardIdentity {
  return {
    heading: heading.normalize('NFC'),
    question: question.normalize('NFC'),
    answer: answer.normalize('NFC'),
    isAmbiguous: false,
  };
}

/** Marks cards that differ only in their answer, and returns a problem for each but the first. */
function markAmbiguous(cards: readonly MergedCard<ReadCard>[]): Problem[] {
  for (const { identity } of cards) identity.isAmbiguous = true;
  const [first, ...others] = cards.map(({ card, sources }) => ({ card, source: sources[0]! }));
  return others.map(({ card, source }) =>
    questionAnsweredTwice(source, card.question, first!.source),
  );
}
