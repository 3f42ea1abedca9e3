import type { DeckCard } from './deck.ts';
import { isTagLine, readTags } from './tags.ts';
import type { Token } from './tokens.ts';

/**
 * Creates a reader for lines of tags outside of cards: they belong to the preceding card, or to the term directly
 * below.
 */
export function createLooseTags(text: string, tokens: readonly Token[], cards: DeckCard[]) {
  /** Whether only blank lines and tags have followed the last card. */
  let isAfterCard = false;
  /** Tags on the line directly above the next term. */
  let above: string[] = [];

  /** Reads a line outside of cards; returns false if it contains no tags of a card. */
  function read({ start, end }: Token, index: number): boolean {
    const line = text.slice(start, end);
    if (!isTagLine(line)) {
      isAfterCard = false;
      return false;
    }
    const isAboveTerm = tokens[index - 1]?.kind === 'blank' && tokens[index + 1]?.kind === 'term';
    const last = cards.at(-1);
    if (isAboveTerm) above = readTags(line);
    else if (last && isAfterCard) cards[cards.length - 1] = withCategories(last, readTags(line));
    else return false;
    return true;
  }

  function addCard(card: DeckCard): void {
    cards.push(withCategories(card, above));
    above = [];
    isAfterCard = true;
  }

  return {
    ...{ read, addCard },
    /** Called when a heading or a line between cards separates what follows from the last card. */
    part: () => void (isAfterCard = false),
  };
}

function withCategories(card: DeckCard, categories: readonly string[]): DeckCard {
  if (categories.length === 0) return card;
  return { ...card, categories: [...new Set([...card.categories, ...categories])] };
}
