import type { Word } from '../terms/words.ts';
import { CARD_FIELDS } from './found-card.ts';
import type { FoundCard } from './found-card.ts';
import type { QueryTerm, Way } from './query-term.ts';
import {
  BEGINS,
  BEGINS_WITH_LETTER,
  formQuality,
  hiddenFormQuality,
  containsPart,
  unspacedQuality,
} from './word-quality.ts';

/** Whether a card really contains all words of a way, not only words that begin alike. */
export function containsWay(
  card: FoundCard,
  { words, stretch, isExact }: Way,
  { written, parts }: QueryTerm,
): boolean {
  if (stretch !== undefined) return containsStretch(card, stretch);
  if (words.length > 1 && parts.length > 0) return containsParts(card, words);
  if (written) return CARD_FIELDS.some((name) => written.test(card[name]));
  const { stem } = card;
  const hidden = [...card.hidden.open, ...card.hidden.answer];
  const place = card.wordsOf('place');
  const least = isExact ? BEGINS : words.length > 1 ? BEGINS_WITH_LETTER : 0;
  const isFound = (asked: string, own: readonly Word[]): boolean =>
    own.some((word) => formQuality(asked, word, stem) > least);
  return words.every(
    (asked) =>
      hidden.some((own) => hiddenFormQuality(own, asked, stem) > 0) ||
      CARD_FIELDS.some((name) => isFound(asked, card.wordsOf(name))) ||
      isFound(asked, place),
  );
}

/** Whether one text of a card contains all parts of a name, as `rankCard` requires. */
function containsParts({ hidden, stem, wordsOf }: FoundCard, parts: readonly string[]): boolean {
  const texts = [...CARD_FIELDS.map((name) => wordsOf(name)), wordsOf('place')];
  return (
    texts.some((words) =>
      parts.every((part) => words.some((own) => containsPart(own, part, stem))),
    ) ||
    [hidden.open, hidden.answer].some((terms) =>
      parts.every((part) => terms.some((own) => hiddenFormQuality(own, part, stem) > 0)),
    )
  );
}

/** Whether a card contains a whole stretch of a script without spaces, not only its pairs of characters. */
function containsStretch(card: FoundCard, stretch: string): boolean {
  const texts = [...CARD_FIELDS.map((name) => card.wordsOf(name)), card.wordsOf('place')];
  return texts.some((words) => words.some((word) => unspacedQuality(stretch, word) > 0));
}

/** Whether a folded word, or a form of it, is anywhere in a card. */
export function containsWord(card: FoundCard, word: string): boolean {
  const hidden = [...card.hidden.open, ...card.hidden.answer];
  return (
    hidden.includes(word) ||
    CARD_FIELDS.some((name) => card.wordsOf(name).some((own) => containsPart(own, word, card.stem)))
  );
}
