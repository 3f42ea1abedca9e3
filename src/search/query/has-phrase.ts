import type { FoundCard } from './found-card.ts';
import { foldText } from '../../text/fold-text.ts';

/** Between words, a hyphen is as good as a space. */
const RE_BREAK = /\s+|(?<=\S)\p{Pd}(?=\S)/gu;

/** Whether a text contains a folded phrase of a query, ignoring case, accents, hyphens, and line breaks. */
export function hasPhrase(text: string, phrase: string): boolean {
  return foldText(text).replace(RE_BREAK, ' ').includes(phrase.replace(RE_BREAK, ' '));
}

/** Whether a card contains all of the folded phrases. */
export function containsPhrases(card: FoundCard, phrases: readonly string[]): boolean {
  if (phrases.length === 0) return true;
  const { heading, question, concepts, context, code, answer } = card;
  const text = [heading, question, concepts, context, code, answer].join('\n');
  return phrases.every((phrase) => hasPhrase(text, phrase));
}
