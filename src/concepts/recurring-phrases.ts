import type { ConceptKey, ConceptKeys, Unit } from './concept-key.ts';
import { isFiller, isGeneric } from './generic-words.ts';
import { isName } from './phrases.ts';

/** A noun phrase of a card. */
export type Phrase = readonly Unit[];

/** A phrase that turned out to be a concept, in one of its writings. */
export interface RecurringPhrase {
  key: ConceptKey;
  units: Phrase;
}

interface Candidate {
  /** In how many cards it stands inside no longer concept. */
  alone: number;
  /** Whether some phrase ends with it. */
  ends: boolean;
  lastCard: number;
}

interface Stretch {
  start: number;
  end: number;
  key: ConceptKey;
}

const MAX_LENGTH = 5;

/**
 * Finds the phrases that recur over several cards, the longest first: what stands inside one that was taken does not
 * count for its parts, so that a part is taken only where it also stands by itself. (The idea of the C-value: K. Frantzi,
 * S. Ananiadou and H. Mima, "Automatic recognition of multi-word terms", 2000.) Linear in the number of phrases.
 * @param named keys that are concepts anyway, e.g. those of headings
 */
export function findRecurring(
  cards: readonly (readonly Phrase[])[],
  named: ReadonlySet<ConceptKey>,
  join: ConceptKeys['join'],
): RecurringPhrase[] {
  const found = new Map<string, RecurringPhrase>();
  const heads = new Set(cards.flatMap((phrases) => phrases.map((phrase) => phrase.at(-1)?.key)));
  const taken = cards.map((phrases) => phrases.map((): Stretch[] => []));
  for (let length = MAX_LENGTH; length > 0; length--) {
    const candidates = new Map<ConceptKey, Candidate>();
    forEachStretch(cards, length, join, (stretch, phrase, card, index) => {
      if (!mayBeConcept(phrase, stretch, heads)) return;
      const isFree = !isInside(stretch, taken[card]?.[index] ?? []);
      count(candidates, stretch, phrase, isFree ? card : undefined);
    });
    forEachStretch(cards, length, join, (stretch, phrase, card, index) => {
      const candidate = candidates.get(stretch.key);
      const isTaken = candidate && (named.has(stretch.key) || recurs(candidate, phrase, stretch));
      if (!isTaken) return;
      taken[card]?.[index]?.push(stretch);
      const units = phrase.slice(stretch.start, stretch.end);
      found.set(units.map((unit) => unit.key).join(' '), { key: stretch.key, units });
    });
  }
  return [...found.values()];
}

function forEachStretch(
  cards: readonly (readonly Phrase[])[],
  length: number,
  join: ConceptKeys['join'],
  visit: (stretch: Stretch, phrase: Phrase, card: number, index: number) => void,
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

/** @param card where it stands inside no longer concept */
function count(
  candidates: Map<ConceptKey, Candidate>,
  { start, end, key }: Stretch,
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
  { start, end }: Stretch,
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

function isInside({ start, end }: Stretch, stretches: readonly Stretch[]): boolean {
  return stretches.some((one) => one.start <= start && end <= one.end);
}

/** In two cards; in three where it is a single word like any other. */
function recurs({ alone, ends }: Candidate, phrase: Phrase, { start, end }: Stretch): boolean {
  const isPlain = end - start === 1 && !isNameAt(phrase, start, end);
  return ends && alone >= (isPlain ? 3 : 2);
}
