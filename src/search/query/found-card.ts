import type { PagefindFragment } from './open-index.ts';
import { FIELD_SEPARATOR, LANGUAGE_MARK } from '../terms/search-record.ts';
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
export interface FoundCard {
  url: string;
  kind: 'card' | 'note';
  /** The card's key, which identifies it in a reader's progress; undefined for a note. */
  key: string | undefined;
  heading: string;
  question: string;
  concepts: string;
  /** `book › chapter` */
  place: string;
  /** Author of its book; empty if there is none. */
  author: string;
  context: string;
  code: string;
  answer: string;
  /** Stemmer for its language. */
  stem: Stem;
  /** The words of one of its fields, or of its place and author; computed once. */
  wordsOf: (field: CardField | 'place') => readonly Word[];
  /** The hidden words and terms: those of the visible card, or those of its answer. */
  hidden: { open: readonly string[]; answer: readonly string[] };
}

/** Reads what `recordToHtml` wrote; `stem` is the stemmer for the card's language. */
export function readFoundCard(
  { raw_url: url, content, meta, anchors }: PagefindFragment,
  stem: Stem,
): FoundCard {
  const [hidden = '', context = '', code = '', answer = '', hiddenAnswer = ''] = content
    .split(FIELD_SEPARATOR)
    .map((field) => field.trim());
  const { heading = '', question = '', concepts = '', place = '', author = '' } = meta;
  const texts: Record<CardField, string> = { heading, question, concepts, context, code, answer };
  const read = { ...texts, place: `${place} ${author}` };
  const words = new Map<keyof typeof read, readonly Word[]>();

  function wordsOf(field: keyof typeof read): readonly Word[] {
    let known = words.get(field);
    if (!known) words.set(field, (known = readWords(read[field])));
    return known;
  }

  const hiddenWords = { open: hidden.split(' '), answer: hiddenAnswer.split(' ') };
  const key = anchors.map(({ id }) => id).find((id) => !id.startsWith(LANGUAGE_MARK));
  const kind = key === undefined ? 'note' : 'card';
  return { url, kind, key, place, author, ...texts, stem, wordsOf, hidden: hiddenWords };
}

/** The language of a fragment's card if it is not the index's. */
export function foreignLanguage({ anchors }: PagefindFragment): string | undefined {
  const mark = anchors.find(({ id }) => id.startsWith(LANGUAGE_MARK));
  return mark?.id.slice(LANGUAGE_MARK.length);
}
