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

export interface ParsedCard extends ConceptCard {
  /** The concept that the heading names. */
  own: string | undefined;
}

export function parseCard({ heading, question, terms }: ConceptCard): ParsedCard {
  return { heading, question, terms, own: headingConcept(heading) };
}

/** The words of the heading, then of the question. */
export function wordsOf({ heading, question }: ConceptCard): Word[] {
  const words = toWords(heading);
  const last = words.at(-1);
  if (last) last.breakAfter = true;
  return [...words, ...toWords(question)];
}

/** All words of the cards, folded, and their phrases run together. */
export function vocabularyOf(cards: readonly ParsedCard[]): ReadonlySet<string> {
  const written = new Set<string>();
  for (const { own, heading, question, terms } of cards) {
    for (const text of [heading, question]) {
      for (const word of splitWords(text)) written.add(word);
    }
    for (const phrase of terms) written.add(phrase);
    if (own !== undefined) written.add(own);
  }
  const vocabulary = new Set<string>();
  for (const text of written) vocabulary.add(splitWords(text).map(foldWord).join(''));
  return vocabulary;
}
