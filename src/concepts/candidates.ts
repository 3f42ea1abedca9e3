import { acronymPair, acronymsIn, isAcronymPair } from './acronyms.ts';
import {
  type Candidate,
  HAS_HEADING_HEAD,
  HAS_TAIL,
  IN_ANSWER,
  IN_CODE,
  IN_CONTEXT,
  IN_HEADING,
  IN_QUESTION,
  IS_CAPITALIZED,
  IS_ASKED,
  IS_CODE,
  IS_DEFINED,
  IS_HEADING,
  OPENS_HEADING,
  packCandidates,
  type PackedCandidates,
  ENDS_PHRASE,
  ENDS_WITH_ADJECTIVE,
  STARTS_WITH_MODIFIER,
  WHOLE_IN_HEADING,
} from './candidate.ts';
import { tagClauseVerbs } from './clause-verbs.ts';
import { codeNames, namesInCode } from './code-names.ts';
import { foldWord, keyOfWord, splitWords } from './concept-key.ts';
import { askedKeys, definedKeys, headingKey } from './definitions.ts';
import { isFiller, isGeneric } from './generic-words.ts';
import { type Language, languageOf } from './language.ts';
import { type Phrase, phrasesIn, RE_OF, withoutClauseCapital } from './phrases.ts';
import { isName } from './roles.ts';
import { joinUnspaced, splitElided, splitUnspaced, tagByStopWords } from './tag-by-stop-words.ts';
import { type TaggedWord, tagWords } from './tag-words.ts';
import { toWords, type Word } from './words.ts';

/** The passages of a card as `toWords` reads them: code spans in backticks, formulas left out. */
export interface CardText {
  heading: string;
  question: string;
  context: string;
  answer: string;
  /** The code blocks of all passages. */
  code: string;
}

/** Further candidates only repeat what a card is about and would slow down the selection. */
const MAX_CANDIDATES = 48;

/**
 * Finds the phrases of a card that may be concepts: noun phrases of up to four words and their parts, names, code, and
 * acronyms with their expansions, as `Compressed Sparse Row (CSR)`. Those of the heading come first. In languages other
 * than English, phrases are the text between stop words and must occur in the heading or twice.
 */
export function findCandidates(
  card: CardText,
  language: Language = languageOf('en'),
): PackedCandidates {
  const found: Found = new Map();
  const passages = [
    [card.heading, IN_HEADING],
    [card.question, IN_QUESTION],
    [card.context, IN_CONTEXT],
    [card.answer, IN_ANSWER],
  ] as const;
  const read = passages.flatMap(([text, source]) =>
    text.trim() === '' ? [] : addPassage(found, text, source, language),
  );
  // "Sampling bias" is a phrase if it also occurs inside a sentence of the card.
  for (const { phrase, flags } of read) {
    const isKnown = phrase.isTentative && found.has(phrase.text.toLowerCase());
    if (isKnown) add(found, phrase, flags);
  }
  for (const name of namesInCode(card.code)) addText(found, name, IN_CODE | IS_CODE);
  const head = read.find(
    ({ phrase, flags }) => (flags & WHOLE_IN_HEADING) !== 0 && !phrase.isTentative,
  );
  const candidates = [...found.values()].filter(
    (one) => isAllowed(one.text) && (language.code === 'en' || isCertain(one, language)),
  );
  for (const one of candidates) {
    const isSame = head && foldWord(lastWord(one.text)) === foldWord(head.phrase.head);
    if (isSame) one.flags |= HAS_HEADING_HEAD;
  }
  const chosen = candidates.slice(0, MAX_CANDIDATES);
  flagDefinitions(chosen, card, language);
  return packCandidates(chosen);
}

/** Flags the candidates that the card introduces. */
function flagDefinitions(
  candidates: readonly Candidate[],
  { heading, question, context, answer }: CardText,
  { code }: Language,
): void {
  const asked = askedKeys(question, code);
  const defined = definedKeys(`${context}\n${answer}`, code);
  const whole = headingKey(heading);
  for (const one of candidates) {
    const key = splitWords(one.text).map(keyOfWord).join('');
    if (asked.has(key)) one.flags |= IS_ASKED;
    if (defined.has(key)) one.flags |= IS_DEFINED;
    if (whole === key) one.flags |= IS_HEADING;
  }
}

/** Candidates by their text in lower case. */
type Found = Map<string, Candidate>;

interface FoundPhrase {
  phrase: Phrase;
  flags: number;
}

/** Adds the candidates of a passage and returns its phrases; those that may start with a verb are not added yet. */
function addPassage(found: Found, text: string, source: number, language: Language): FoundPhrase[] {
  const isEnglish = language.code === 'en';
  const { words, isTitle } = readWords(text, language);
  const phrases = phrasesIn(tag(words, source, language)).map((phrase) => ({
    phrase,
    flags: source | flagsOf(phrase, source, isTitle),
  }));
  if (source === IN_HEADING && phrases.length === 0 && isEnglish) addHeading(found, words);
  for (const { phrase, flags } of phrases) if (!phrase.isTentative) add(found, phrase, flags);
  for (const word of words.filter(({ isCode }) => isCode)) {
    for (const name of codeNames(word.text).slice(1)) addText(found, name, source | IS_CODE);
  }
  for (const pair of acronymsIn(text.replaceAll('`', ''))) {
    addText(found, acronymPair(pair), source);
    addText(found, pair.expansion, source | ENDS_PHRASE);
  }
  return phrases;
}

function tag(words: readonly Word[], source: number, language: Language): TaggedWord[] {
  if (language.code !== 'en') return tagByStopWords(words, language);
  // Headings are rarely sentences.
  return source === IN_HEADING ? tagWords(words) : tagClauseVerbs(tagWords(words));
}

function flagsOf(phrase: Phrase, source: number, isTitle: boolean): number {
  let flags = 0;
  if (source === IN_HEADING && phrase.isFirst) flags |= OPENS_HEADING;
  if (source === IN_HEADING && phrase.isWhole) flags |= WHOLE_IN_HEADING;
  if (phrase.isCode) flags |= IS_CODE;
  if (phrase.startsWithModifier) flags |= STARTS_WITH_MODIFIER;
  if (phrase.endsPhrase) flags |= ENDS_PHRASE;
  if (source === IN_HEADING && phrase.hasTail) flags |= HAS_TAIL;
  if (phrase.endsWithAdjective) flags |= ENDS_WITH_ADJECTIVE;
  const inside = phrase.opensClause ? phrase.text.replace(/^\S/u, '') : phrase.text;
  const isOwned = /^\p{Lu}[^ ]*['’]s? /u.test(phrase.text);
  if (isOwned || (!isTitle && /\p{Lu}/u.test(inside))) flags |= IS_CAPITALIZED;
  return flags;
}

function readWords(text: string, language: Language): { words: Word[]; isTitle: boolean } {
  const { words, isTitle } = toWords(text);
  if (language.code === 'en') return { words, isTitle };
  const { code, isStopWord } = language;
  // Only English capitalizes most words of a title; elsewhere, a word in lower case shows that capitals mean something.
  const isSentence = words.some(({ text }) => /^\p{Ll}/u.test(text) && !isStopWord(text));
  const whole = isTitle && (code === 'de' || isSentence) ? words.map(asWritten) : words;
  return {
    words: splitElided(splitUnspaced(whole, language), language),
    isTitle: isTitle && (code === 'de' || !isSentence),
  };
}

/** Keeps the capitals of German nouns, and of names. */
function asWritten(word: Word): Word {
  return { ...word, tagged: word.text };
}

/**
 * Without a tagger, any word may be a verb, unless it is in a heading, repeated, a name, or joined by a preposition.
 */
function isCertain({ text, flags, count }: Candidate, { isStopWord }: Language): boolean {
  const words = text.split(' ');
  if (words.every(isStopWord)) return false;
  const isKnown = (flags & (IN_HEADING | IS_CODE)) !== 0 || count > 1;
  const isLinked = words.slice(1, -1).some((word) => RE_OF.test(word));
  return isKnown || isLinked || words.some(isName) || isAcronymPair(text);
}

function add(found: Found, phrase: Phrase, flags: number): void {
  addText(found, joinUnspaced(phrase.text), flags, phrase.isWhole);
}

function addText(found: Found, text: string, flags: number, isWhole = true): void {
  const key = text.toLowerCase();
  const known = found.get(key);
  if (!known) {
    found.set(key, { text, flags, count: 1, whole: isWhole ? 1 : 0 });
    return;
  }
  // Capitals in running prose mean more than those in a title.
  if (flags & IS_CAPITALIZED && !(known.flags & IS_CAPITALIZED)) known.text = text;
  known.flags |= flags;
  known.count += 1;
  if (isWhole) known.whole += 1;
}

const MAX_HEADING = 4;

/** A short heading without a noun phrase, such as "Time to live", is itself what a reader would look up. */
function addHeading(found: Found, words: readonly Word[]): void {
  const end = words.findIndex(({ breakAfter }) => breakAfter);
  const own = end < 0 ? words : words.slice(0, end + 1);
  const [first] = own;
  if (!first || own.length < 2 || own.length > MAX_HEADING || first.text.endsWith('ing')) return;
  if (own.every(({ text }) => isFiller(text) || !/\p{L}/u.test(text))) return;
  const tagged = own.map((word) => word.tagged);
  const text = [withoutClauseCapital(tagged), ...tagged.slice(1)].join(' ');
  addText(found, text, IN_HEADING | OPENS_HEADING | WHOLE_IN_HEADING | ENDS_PHRASE);
}

function isAllowed(text: string): boolean {
  return text.length <= 80 && !/[\t\n]/.test(text) && (isName(text) || !isGenericLetter(text));
}

/** A letter by itself is a variable, not a concept. */
function isGenericLetter(text: string): boolean {
  return /^\p{L}$/u.test(text) || (/^\p{Ll}+$/u.test(text) && text.length < 3 && isGeneric(text));
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1);
}
