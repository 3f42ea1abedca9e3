import type { ConceptKey, ConceptKeys, KeyedWord } from './concept-key.ts';
import { isFiller, isGeneric } from './generic-words.ts';
import { isName } from './phrases.ts';

/** A noun phrase of a card. */
type Phrase = readonly KeyedWord[];

/** A phrase that is a concept, in one of its spellings. */
interface RecurringPhrase {
  key: ConceptKey;
  words: Phrase;
}

interface Candidate {
  /** How many cards have it outside of longer concepts. */
  alone: number;
  /** Whether some phrase ends with it. */
  ends: boolean;
  lastCard: number;
}

interface Span {
  start: number;
  end: number;
  key: ConceptKey;
}

const MAX_LENGTH = 5;

/**
 * Finds the phrases that recur in several cards, the longest first: a part of a phrase that was found counts only where
 * it also occurs by itself. (The idea of the C-value: K. Frantzi, S. Ananiadou and H. Mima, "Automatic recognition of
 * multi-word terms", 2000.) Takes time linear in the number of phrases.
 * @param certain keys that are concepts anyway, such as those of headings
 */
export function findRecurring(
  cards: readonly (readonly Phrase[])[],
  certain: ReadonlySet<ConceptKey>,
  join: ConceptKeys['join'],
): RecurringPhrase[] {
  const found = new Map<string, RecurringPhrase>();
  const heads = new Set(cards.flatMap((phrases) => phrases.map((phrase) => phrase.at(-1)?.key)));
  const taken = cards.map((phrases) => phrases.map((): Span[] => []));
  for (let length = MAX_LENGTH; length > 0; length--) {
    const candidates = new Map<ConceptKey, Candidate>();
    forEachSpan(cards, length, join, (span, phrase, card, index) => {
      if (!mayBeConcept(phrase, span, heads)) return;
      const isFree = !isInside(span, taken[card]?.[index] ?? []);
      count(candidates, span, phrase, isFree ? card : undefined);
    });
    forEachSpan(cards, length, join, (span, phrase, card, index) => {
      const candidate = candidates.get(span.key);
      const isTaken = candidate && (certain.has(span.key) || recurs(candidate, phrase, span));
      if (!isTaken) return;
      taken[card]?.[index]?.push(span);
      const words = phrase.slice(span.start, span.end);
      found.set(words.map((word) => word.key).join(' '), { key: span.key, words });
    });
  }
  return [...found.values()];
}

function forEachSpan(
  cards: readonly (readonly Phrase[])[],
  length: number,
  join: ConceptKeys['join'],
  visit: (span: Span, phrase: Phrase, card: number, index: number) => void,
): void {
  for (const [card, phrases] of cards.entries()) {
    for (const [index, phrase] of phrases.entries()) {
      for (let start = 0; start + length <= phrase.length; start++) {
        const end = start + length;
        visit({ start, end, key: join(phrase.slice(start, end)) }, phrase, card, index);
      }
    }
  }
}

/** @param card undefined where the span is inside a longer concept */
function count(
  candidates: Map<ConceptKey, Candidate>,
  { start, end, key }: Span,
  phrase: Phrase,
  card: number | undefined,
): void {
  const candidate = candidates.get(key) ?? { alone: 0, ends: false, lastCard: -1 };
  candidates.set(key, candidate);
  candidate.ends ||= end === phrase.length || isNameAt(phrase, start, end);
  if (card === undefined || candidate.lastCard === card) return;
  candidate.alone += 1;
  candidate.lastCard = card;
}

function mayBeConcept(
  phrase: Phrase,
  { start, end }: Span,
  heads: ReadonlySet<string | undefined>,
): boolean {
  const first = phrase[start]?.form ?? '';
  const last = phrase[end - 1];
  if (isNameAt(phrase, start, end)) return !isGeneric(first);
  if (!last || !heads.has(last.key)) return false;
  if (end - start === 1) return first.length > 1 && !isGeneric(first);
  return !isFiller(first) && !isFiller(last.form);
}

function isNameAt(phrase: Phrase, start: number, end: number): boolean {
  return end - start === 1 && isName(phrase[start]?.form ?? '');
}

function isInside({ start, end }: Span, spans: readonly Span[]): boolean {
  return spans.some((one) => one.start <= start && end <= one.end);
}

/** Requires two cards; three for a single word that is not a name. */
function recurs({ alone, ends }: Candidate, phrase: Phrase, { start, end }: Span): boolean {
  const isPlain = end - start === 1 && !isNameAt(phrase, start, end);
  return ends && alone >= (isPlain ? 3 : 2);
}
