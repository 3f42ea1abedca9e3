import { foldWord, splitWords } from './concept-key.ts';
import { headingConcept } from './heading-concept.ts';
import { toWords, type Word } from './words.ts';

/** What choosing concepts has to know of a card. */
export interface ConceptCard {
  heading: string;
  question: string;
  /** From `candidateTerms`. */
  terms: readonly string[];
}

export interface ParsedCard {
  /** The concept that the heading names. */
  own: string | undefined;
  /** Of the heading, then of the question. */
  words: readonly Word[];
  terms: readonly string[];
}

export function parseCard({ heading, question, terms }: ConceptCard): ParsedCard {
  const words = toWords(heading);
  const last = words.at(-1);
  if (last) last.breakAfter = true;
  return { own: headingConcept(heading), words: [...words, ...toWords(question)], terms };
}

/** All words of the cards, folded, and their phrases run together. */
export function vocabularyOf(cards: readonly ParsedCard[]): ReadonlySet<string> {
  const vocabulary = new Set<string>();
  for (const { own, words, terms } of cards) {
    for (const { text } of words) vocabulary.add(foldWord(text));
    for (const text of own === undefined ? terms : [own, ...terms]) {
      vocabulary.add(splitWords(text).map(foldWord).join(''));
    }
  }
  return vocabulary;
}
