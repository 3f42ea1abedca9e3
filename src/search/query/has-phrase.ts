import { foldText } from '../../text/fold-text.ts';

/** Whether a text has a phrase of a query, whatever the text's case, accents, and line breaks. */
export function hasPhrase(text: string, phrase: string): boolean {
  return foldText(text).replace(/\s+/g, ' ').includes(phrase);
}
