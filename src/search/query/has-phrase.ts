import type { FoundCard } from './found-card.ts';
import { foldText } from '../../text/fold-text.ts';

/** Whether a text contains a phrase of a query, ignoring case, accents, and line breaks. */
export function hasPhrase(text: string, phrase: string): boolean {
  return foldText(text).replace(/\s+/g, ' ').includes(phrase);
}

/** Whether a card contains all of the folded phrases. */
export function containsPhrases(card: FoundCard, phrases: readonly string[]): boolean {
  if (phrases.length === 0) return true;
  const { heading, question, concepts, context, code, answer } = card;
  const text = [heading, question, concepts, context, code, answer].join('\n');
  return phrases.every((phrase) => hasPhrase(text, phrase));
}
