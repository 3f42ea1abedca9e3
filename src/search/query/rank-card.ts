import type { CardField, FoundCard } from './found-card.ts';
import type { Query, QueryTerm, Way } from './parse-query.ts';
import { hasPhrase } from './has-phrase.ts';
import { readWords } from '../terms/words.ts';
import type { Stem, Word } from '../terms/words.ts';

/** A term with what the index says of it. */
export interface WeighedTerm {
  term: QueryTerm;
  /** How rare it is: the logarithm of all cards over the cards that hold it. */
  rarity: number;
}

/** How well a card's text answers a query. */
export interface CardRank {
  score: number;
  /** Terms whose words truly stand in the card, by index. */
  found: boolean[];
  /** Whether no term stands outside of the answer. */
  onlyInAnswer: boolean;
}

const FIELDS = [
  ['heading', 5],
  ['concepts', 3.5],
  ['question', 3.5],
  ['context', 1.6],
  ['code', 1.3],
  ['answer', 1],
] as const;

/** The fields with which hidden terms count. */
const HIDDEN_IN: Partial<Record<CardField, 'open' | 'answer'>> = {
  question: 'open',
  answer: 'answer',
};

/** A single letter that a word begins with: hardly a find, but shown while one begins to type. */
const BEGINS_WITH_LETTER = 0.1;
/** Of `__init__`, a word without the underscores. */
const OTHER_NAME = 0.5;
/** The name is written with the capitals and signs that it was typed with. */
const AS_WRITTEN = 1;
/** Words that are not asked are in the heading, or in the question. */
const ASIDES_IN_HEADING = 6;
const ASIDES_IN_QUESTION = 1;
const ALL_IN_HEADING = 4;
const ONLY_HEADING = 16;
const PHRASE_IN_HEADING = 5;
const PHRASE_IN_QUESTION = 3;
const PHRASE_IN_TEXT = 4;
const LIKE_QUESTION = 8;
const PLACE = 0.4;

/**
 * Scores a loaded card. For each term the best field counts, by how exact the word is, and a little of the others; terms
 * that are missing lower all of it. A heading that says just what was asked, words that stand together and a question like
 * the one that was typed count extra.
 */
export function rankCard(
  card: FoundCard,
  query: Query,
  terms: readonly WeighedTerm[],
  stem: Stem,
): CardRank {
  const fields = FIELDS.map(([name, weight]) => ({ name, weight, words: card.wordsOf(name) }));
  const place = readWords(card.place);
  let score = 0;
  let reached = 0;
  let wanted = 0;
  let onlyInAnswer = terms.length > 0;
  const found: boolean[] = [];
  for (const { term, rarity } of terms) {
    const values = fields.map(({ name, weight, words }) => {
      const hidden = HIDDEN_IN[name] ? hiddenQuality(term, card.hidden[HIDDEN_IN[name]], stem) : 0;
      const quality = Math.max(hidden, bestQuality(term, words, stem));
      return { name, value: quality * weight, quality };
    });
    const best = Math.max(...values.map(({ value }) => value));
    const rest = values.reduce((sum, { value }) => sum + value, 0) - best;
    const inPlace = best === 0 ? bestQuality(term, place, stem) * PLACE : 0;
    const isFound = best > 0 || inPlace > 0;
    found.push(isFound);
    if (inPlace > 0 || values.some(({ name, quality }) => quality > 0 && name !== 'answer'))
      onlyInAnswer = false;
    const quality = Math.max(...values.map((value) => value.quality));
    score += rarity * (best + 0.15 * rest + inPlace);
    if (term.required) {
      wanted += rarity;
      reached += rarity * (isFound ? Math.max(quality, 0.5) : 0);
    }
  }
  const coverage = wanted > 0 ? reached / wanted : 1;
  score += wanted * likenessBonus(card, query, terms, stem) * 0.25;
  return { score: score * coverage ** 2, found, onlyInAnswer };
}

function likenessBonus(
  card: FoundCard,
  query: Query,
  terms: readonly WeighedTerm[],
  stem: Stem,
): number {
  const asked = terms.filter(({ term }) => term.required && term.words.length > 0);
  if (asked.length === 0) return 0;
  const heading = card.wordsOf('heading');
  const question = card.wordsOf('question');
  const inHeading = asked.filter(({ term }) => bestQuality(term, heading, stem) > 0.5).length;
  const inQuestion = asked.filter(({ term }) => bestQuality(term, question, stem) > 0.5).length;
  let bonus = 0;
  if (inHeading === asked.length)
    bonus +=
      ALL_IN_HEADING + ONLY_HEADING * (asked.length / Math.max(asked.length, heading.length)) ** 2;
  bonus +=
    (LIKE_QUESTION * (inQuestion / asked.length) ** 2 * inQuestion) /
    (inQuestion + 0.5 * Math.max(0, question.length - inQuestion) + 1);
  if (asked.length > 1) {
    if (standTogether(asked, heading, stem)) bonus += PHRASE_IN_HEADING;
    if (standTogether(asked, question, stem)) bonus += PHRASE_IN_QUESTION;
    if (
      ['context', 'answer'].some((field) =>
        standTogether(asked, card.wordsOf(field as CardField), stem),
      )
    ) {
      bonus += PHRASE_IN_TEXT;
    }
  }
  if (query.phrases.some((phrase) => hasPhrase(card.heading, phrase))) bonus += PHRASE_IN_HEADING;
  if (inHeading === asked.length) bonus += ASIDES_IN_HEADING * shareIn(heading, query.asides, stem);
  if (inQuestion === asked.length)
    bonus += ASIDES_IN_QUESTION * shareIn(question, query.asides, stem);
  return bonus + AS_WRITTEN * shareAsWritten(card, asked);
}

/** How many of `terms` are among `words`, from 0 to 1. */
function shareIn(words: readonly Word[], terms: readonly QueryTerm[], stem: Stem): number {
  if (terms.length === 0) return 0;
  return terms.filter((term) => bestQuality(term, words, stem) > 0.9).length / terms.length;
}

/** How many of the names with signs or inner capitals a card has just as they were typed, from 0 to 1. */
function shareAsWritten(card: FoundCard, asked: readonly WeighedTerm[]): number {
  const names = asked.filter(({ term }) => /[_.:]|\p{Ll}\p{Lu}|\p{Lu}{2}/u.test(term.typed));
  if (names.length === 0) return 0;
  const text = FIELDS.map(([name]) => card[name]).join('\n');
  return names.filter(({ term }) => text.includes(term.typed)).length / names.length;
}

/** Whether a card truly holds all words of a way to ask, and not only something that begins alike. */
export function holdsWay(card: FoundCard, { words, stretch }: Way, stem: Stem): boolean {
  if (stretch !== undefined) return holdsStretch(card, stretch);
  const hidden = [...card.hidden.open, ...card.hidden.answer];
  const place = readWords(card.place);
  const least = words.length > 1 ? BEGINS_WITH_LETTER : 0;
  return words.every(
    (asked) =>
      hidden.some((own) => holdsHidden(own, asked, stem)) ||
      FIELDS.some(([name]) =>
        card.wordsOf(name).some((word) => formQuality(asked, word, stem) > least),
      ) ||
      place.some((word) => formQuality(asked, word, stem) > least),
  );
}

/** Whether all of a stretch of a script without spaces is in a card, and not only its pairs of characters. */
function holdsStretch(card: FoundCard, stretch: string): boolean {
  const texts = [...FIELDS.map(([name]) => card.wordsOf(name)), readWords(card.place)];
  return texts.some((words) => words.some((word) => unspacedQuality(stretch, word) > 0));
}

/** Whether a folded word, or a form of it, stands anywhere in a card. */
export function holdsWord(card: FoundCard, word: string, stem: Stem): boolean {
  return FIELDS.some(([name]) => card.wordsOf(name).some((own) => holdsPart(own, word, stem)));
}

/** Whether the asked words follow each other in `words`, in order. */
function standTogether(asked: readonly WeighedTerm[], words: readonly Word[], stem: Stem): boolean {
  return words.some((_, start) =>
    asked.every(({ term }, offset) => {
      const word = words[start + offset];
      return word !== undefined && wordQuality(term, word, stem) > 0.5;
    }),
  );
}

/** How well hidden terms hold a term: coded ones (formulas, initials) by their beginning, words by their form. */
function hiddenQuality({ ways }: QueryTerm, hidden: readonly string[], stem: Stem): number {
  const holds = (asked: string): boolean => hidden.some((own) => holdsHidden(own, asked, stem));
  return ways.some(({ words, stretch }) => stretch === undefined && words.every(holds)) ? 0.9 : 0;
}

function holdsHidden(own: string, asked: string, stem: Stem): boolean {
  return asked.startsWith('0') ? own.startsWith(asked) : sameForm(asked, own, stem);
}

function bestQuality(term: QueryTerm, words: readonly Word[], stem: Stem): number {
  let best = 0;
  for (const word of words) {
    const quality = wordQuality(term, word, stem);
    if (quality > best) best = quality;
    if (best === 1) return 1;
  }
  if (best < 0.9 && term.parts.length > 0) {
    const all = term.parts.every((part) => words.some((word) => holdsPart(word, part, stem)));
    if (all) return 0.9;
  }
  return best;
}

/** The best `formQuality` of a word for any of a term's words. */
function wordQuality({ words, name }: QueryTerm, word: Word, stem: Stem): number {
  let best = 0;
  for (const asked of words) best = Math.max(best, formQuality(asked, word, stem));
  return name === undefined || name === word.name ? best : best * OTHER_NAME;
}

/** Rates a word from 0 to 1: 1 the same, 0.95 another form, 0.85 in one of its parts, less where it only begins so. */
function formQuality(asked: string, word: Word, stem: Stem): number {
  if (word.isUnspaced) return unspacedQuality(asked, word);
  if (word.whole === asked || (word.parts.length > 0 && word.parts.join('') === asked)) return 1;
  if (sameForm(asked, word.whole, stem)) return 0.95;
  if (word.parts.some((part) => sameForm(asked, part, stem))) return 0.85;
  if (asked.length < 2) return word.whole.startsWith(asked) ? BEGINS_WITH_LETTER : 0;
  if (word.whole.startsWith(asked) || word.whole.startsWith(stemFor(asked, stem)))
    return 0.35 + 0.4 * Math.min(1, asked.length / word.whole.length);
  return word.parts.some((part) => part.startsWith(asked)) ? 0.4 : 0;
}

/** A stretch of a script without spaces is a word wherever it begins. */
function unspacedQuality(asked: string, { whole }: Word): number {
  if (whole === asked) return 1;
  return whole.includes(asked) ? 0.95 : 0;
}

/** A stem to search beginnings by; short ones would fit anything. */
function stemFor(asked: string, stem: Stem): string {
  const short = stem(asked);
  return short.length >= 4 ? short : asked;
}

function holdsPart(word: Word, part: string, stem: Stem): boolean {
  if (word.isUnspaced) return unspacedQuality(part, word) > 0;
  return sameForm(part, word.whole, stem) || word.parts.some((own) => sameForm(part, own, stem));
}

function sameForm(a: string, b: string, stem: Stem): boolean {
  return a === b || stem(a) === stem(b);
}
