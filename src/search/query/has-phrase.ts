import { foldText } from '../../text/fold-text.ts';

/** Whether a text contains a phrase of a query, ignoring case, accents, and line breaks. */
export function hasPhrase(text: string, phrase: string): boolean {
  return foldText(text).replace(/\s+/g, ' ').includes(phrase);
}
