import { foldText } from '../../text/fold-text.ts';

/** Returns whether a text contains all words of `query`, whatever their case, accents, or order. */
export function matchWords(query: string): (text: string) => boolean {
  const words = foldText(query).split(/\s+/).filter(Boolean);
  return (text) => {
    const folded = foldText(text);
    return words.every((word) => folded.includes(word));
  };
}
