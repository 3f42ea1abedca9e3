import { formulaTerm } from '../../formula/formula-terms.ts';
import type { StoredText } from '../terms/stored-text.ts';
import { readWords } from '../terms/words.ts';
import type { Stem, Word } from '../terms/words.ts';

export const CARD_FIELDS = [
  'heading',
  'concepts',
  'question',
  'context',
  'code',
  'answer',
] as const;
export type CardField = (typeof CARD_FIELDS)[number];

/** A card or note as the index stores it. */
export interface FoundCard extends Omit<StoredText, 'hidden' | 'lang'> {
  kind: 'card' | 'note';
  /** Stemmer for its language. */
  stem: Stem;
  /** The words of one of its fields, or of its place and author; computed once. */
  wordsOf: (field: CardField | 'place') => readonly Word[];
  /** The heading and question as the term of one formula, which contains those of their formulas; computed once. */
  formulaOfQuestion: () => string;
  /** The hidden words and terms: those of the visible card, or those of its answer. */
  hidden: { open: readonly string[]; answer: readonly string[] };
}

/** `stem` is the stemmer for the card's language. */
export function readFoundCard({ hidden, lang: _, ...text }: StoredText, stem: Stem): FoundCard {
  const words = new Map<CardField | 'place', readonly Word[]>();

  function wordsOf(field: CardField | 'place'): readonly Word[] {
    let known = words.get(field);
    if (!known) {
      known = readWords(field === 'place' ? `${text.place} ${text.author}` : text[field]);
      words.set(field, known);
    }
    return known;
  }

  let formula: string | undefined;

  return {
    ...text,
    kind: text.key === undefined ? 'note' : 'card',
    stem,
    wordsOf,
    formulaOfQuestion: () => (formula ??= formulaTerm(`${text.heading} ${text.question}`)),
    hidden: { open: hidden.open.split(' '), answer: hidden.answer.split(' ') },
  };
}
