import type { Stem, Word } from '../terms/words.ts';
import { CARD_FIELDS } from './found-card.ts';
import type { CardField, FoundCard } from './found-card.ts';
import { hasPhrase } from './has-phrase.ts';
import type { Query } from './parse-query.ts';
import type { QueryTerm } from './query-term.ts';
import { bestQuality, areConsecutive, POOR } from './word-quality.ts';

/** Words that are not searched for (asides) are in the heading, or in the question. */
const ASIDES_IN_HEADING = 6;
const ASIDES_IN_QUESTION = 1;
const ALL_IN_HEADING = 4;
const ONLY_HEADING = 16;
const PHRASE_IN_HEADING = 5;
const PHRASE_IN_QUESTION = 3;
const PHRASE_IN_TEXT = 4;
/** Every word of the heading was typed, but the query has more words; less if only some were. */
const WHOLE_HEADING = 8;
/** Everything that was typed, asides included, is in one place; a longer query is not a name. */
const QUERY_IN_HEADING = 5;
const QUERY_IN_QUESTION = 4;
const MAX_NAME_WORDS = 5;
const LIKE_QUESTION = 8;
/** The name is written with the capitals and signs that were typed. */
const AS_WRITTEN = 1;

/** Where a card's fields contain a term. */
export interface TermFound {
  term: QueryTerm;
  rarity: number;
  /** From 0 to 1, by field. */
  qualities: Map<CardField, number>;
  inPlace: number;
}

export function similarityBonus(card: FoundCard, query: Query, all: readonly TermFound[]): number {
  const asked = all.filter(
    ({ term }) => term.required && (term.words.length > 0 || term.tokens[0] < term.tokens[1]),
  );
  if (asked.length === 0) return 0;
  const terms = asked.map(({ term }) => term);
  let bonus = headingBonus(card, query, asked) + questionBonus(card, query, asked);
  bonus += togetherBonus(card, terms, query.asides);
  if (query.phrases.some((phrase) => hasPhrase(card.heading, phrase))) bonus += PHRASE_IN_HEADING;
  return bonus + AS_WRITTEN * shareAsWritten(card, terms);
}

function headingBonus(
  { wordsOf, stem }: FoundCard,
  { asides }: Query,
  asked: readonly TermFound[],
): number {
  const heading = wordsOf('heading');
  const sum = sumIn('heading', asked);
  if (sum === 0) return 0;
  if (!areAllIn('heading', asked))
    return (WHOLE_HEADING * shareAsked(heading, asked, stem) ** 2 * sum) / asked.length;
  const said = countIn(heading, asides, stem);
  const length = Math.max(asked.length + said, heading.length);
  return (
    ALL_IN_HEADING +
    ONLY_HEADING * ((sum + said) / length) ** 2 +
    ASIDES_IN_HEADING * (said / Math.max(1, asides.length))
  );
}

function questionBonus(
  { wordsOf, stem }: FoundCard,
  { asides }: Query,
  asked: readonly TermFound[],
): number {
  const question = wordsOf('question');
  const sum = sumIn('question', asked);
  const alike =
    (LIKE_QUESTION * (sum / asked.length) ** 2 * sum) /
    (sum + 0.5 * Math.max(0, question.length - sum) + 1);
  if (!areAllIn('question', asked)) return alike;
  return (
    alike + (ASIDES_IN_QUESTION * countIn(question, asides, stem)) / Math.max(1, asides.length)
  );
}

function togetherBonus(
  card: FoundCard,
  terms: readonly QueryTerm[],
  asides: readonly QueryTerm[],
): number {
  const typed = [...terms, ...asides].sort((a, b) => a.tokens[0] - b.tokens[0]);
  const said =
    asides.length === 0 || typed.length > MAX_NAME_WORDS
      ? 0
      : areConsecutive(typed, card.wordsOf('heading'), card.stem)
        ? QUERY_IN_HEADING
        : areConsecutive(typed, card.wordsOf('question'), card.stem)
          ? QUERY_IN_QUESTION
          : 0;
  if (terms.length < 2) return said;
  const isTogether = (name: CardField): boolean =>
    areConsecutive(terms, card.wordsOf(name), card.stem);
  return (
    said +
    (isTogether('heading') ? PHRASE_IN_HEADING : 0) +
    (isTogether('question') ? PHRASE_IN_QUESTION : 0) +
    (isTogether('context') || isTogether('answer') ? PHRASE_IN_TEXT : 0)
  );
}

/** The total quality of the terms' matches in a field, without poor ones. */
function sumIn(name: CardField, asked: readonly TermFound[]): number {
  return asked.reduce((sum, { qualities }) => {
    const quality = qualities.get(name) ?? 0;
    return sum + (quality > POOR ? quality : 0);
  }, 0);
}

function areAllIn(name: CardField, asked: readonly TermFound[]): boolean {
  return asked.every(({ qualities }) => (qualities.get(name) ?? 0) > POOR);
}

/** The share, from 0 to 1, of `words` that were asked for. */
function shareAsked(words: readonly Word[], asked: readonly TermFound[], stem: Stem): number {
  const found = words.filter((word) =>
    asked.some(({ term }) => bestQuality(term, [word], stem) > POOR),
  );
  return found.length / Math.max(1, words.length);
}

/** How many of `terms` are among `words`. */
function countIn(words: readonly Word[], terms: readonly QueryTerm[], stem: Stem): number {
  return terms.filter((term) => bestQuality(term, words, stem) > 0.9).length;
}

/** The share, from 0 to 1, of names with signs or inner capitals that a card writes just as they were typed. */
function shareAsWritten(card: FoundCard, asked: readonly QueryTerm[]): number {
  const names = asked.filter(({ typed }) => /[_.:]|\p{Ll}\p{Lu}|\p{Lu}{2}/u.test(typed));
  if (names.length === 0) return 0;
  const text = CARD_FIELDS.map((name) => card[name]).join('\n');
  return names.filter(({ typed }) => text.includes(typed)).length / names.length;
}
