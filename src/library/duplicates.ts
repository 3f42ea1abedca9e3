import type { Problem } from '../text/problem.ts';
import type { ShelvedDeck } from './shelved-book.ts';
import type { ReadCard, Written } from './read-deck.ts';
import type { SourceData } from './arranged-data.ts';

/** A card of a book with all the places where it stands; `card` and `deck` are those of the first one. */
export interface JoinedCard<Card extends ReadCard> {
  card: Card;
  deck: ShelvedDeck<Card>;
  /** What is written, in Unicode's form C. */
  identity: Written;
  sources: SourceData[];
  rating: number | undefined;
  /** Whether another card of the book has the same heading and question, but another answer. */
  contested: boolean;
}

/**
 * Joins the cards of one book that agree in heading, question and answer.
 * @param decks in part order, then by path: the first place of a card decides where it stands
 */
export function joinDuplicates<Card extends ReadCard>(
  decks: readonly ShelvedDeck<Card>[],
): { cards: JoinedCard<Card>[]; problems: Problem[] } {
  const cards: JoinedCard<Card>[] = [];
  const problems: Problem[] = [];
  const byQuestion = new Map<string, Map<string, JoinedCard<Card>>>();
  for (const deck of decks) {
    for (const card of deck.cards) {
      const identity = identityOf(card.written);
      const { answer } = identity;
      const asked = `${identity.heading}\n${identity.question}`;
      const rivals = byQuestion.get(asked) ?? new Map<string, JoinedCard<Card>>();
      byQuestion.set(asked, rivals);
      const source = { file: deck.file, line: card.place.line, column: card.place.column };
      const same = rivals.get(answer);
      if (same) {
        same.sources.push(source);
        same.rating ??= card.rating;
        continue;
      }
      const joined = {
        card,
        deck,
        identity,
        sources: [source],
        rating: card.rating,
        contested: false,
      };
      cards.push(joined);
      rivals.set(answer, joined);
    }
  }
  for (const rivals of byQuestion.values()) {
    if (rivals.size > 1) problems.push(...contest([...rivals.values()]));
  }
  return { cards, problems };
}

function identityOf({ heading, question, answer }: Written): Written {
  return {
    heading: heading.normalize('NFC'),
    question: question.normalize('NFC'),
    answer: answer.normalize('NFC'),
  };
}

function* contest(rivals: readonly JoinedCard<ReadCard>[]): Iterable<Problem> {
  const first = rivals[0]?.sources[0];
  for (const [index, rival] of rivals.entries()) {
    rival.contested = true;
    const [place] = rival.sources;
    if (index === 0 || !place || !first) continue;
    yield {
      ...place,
      code: 'question-answered-twice',
      severity: 'warning',
      message: `The question "${shorten(rival.card.question)}" has another answer at ${first.file}:${first.line}; both are shown as cards of their own.`,
      hint: 'Keep one of the two cards, or ask two questions.',
    };
  }
}

function shorten(text: string): string {
  const characters = [...text.slice(0, 200)];
  return characters.length > 80 ? `${characters.slice(0, 79).join('').trimEnd()}…` : text;
}
