import { keyOfWord, splitWords } from './concept-key.ts';
import { isFiller } from './generic-words.ts';
import { RE_OF } from './phrases.ts';

/** How a language asks for and gives definitions; the first group is the term. */
interface Patterns {
  /** Match a whole question. */
  asked: readonly RegExp[];
  /** Match a sentence. */
  defined: readonly RegExp[];
}

const PATTERNS: Readonly<Record<string, Patterns>> = {
  en: {
    asked: [
      /^(?:so )?what(?:['’]s| is| are) (?:meant by )?(.+)$/iu,
      /^(?:can you |please )?(?:define|explain|describe|introduce) (?:what )?(.+?)(?: (?:is|are|means?))?$/iu,
      /^what (?:does|do) (.+?) (?:mean|stand for|refer to|do)$/iu,
      /^how (?:is|are) (.+?) defined\b/iu,
      /^how (?:does|do) (.+?) work\b/iu,
    ],
    defined: [
      /^(.{2,80}?),? (?:is|are) (?:simply |just |basically )?(?:an?|any|one of|when|where|defined as|used to)\b/iu,
      /^(.{2,80}?),? (?:is|are) the (?!same|only|most|best|main)\p{L}/iu,
      /^(.{2,80}?),? (?:refers? to|means|denotes?|describes?|stands? for|represents?) /iu,
      /\b(?:is|are) (?:called|known as|termed|referred to as) (?:an? |the )?(.{2,60})$/iu,
    ],
  },
  de: {
    asked: [
      /^was (?:ist|sind) (?:mit )?(.+?)(?: gemeint)?$/iu,
      /^was (?:bedeutet|versteht man unter) (.+)$/iu,
      /^(?:definiere|erkläre|beschreibe) (.+)$/iu,
      /^wie funktionier(?:t|en) (.+)$/iu,
    ],
    defined: [
      /^(.{2,80}?) (?:ist|sind) (?:eine?|die|der|das)\b/iu,
      /^(.{2,80}?) (?:bezeichnet|bezeichnen|bedeutet|beschreibt) /iu,
    ],
  },
  es: {
    asked: [
      /^qué (?:es|son|significan?) (.+)$/iu,
      /^(?:define|defina|explica|explique|describe|describa) (?:qué es )?(.+)$/iu,
      /^cómo funcionan? (.+)$/iu,
    ],
    defined: [
      /^(.{2,80}?) (?:es|son) (?:una?|el|la|los|las)\b/iu,
      /^(.{2,80}?) (?:se refiere a|consiste en|significa|se define como|se llaman?) /iu,
    ],
  },
  fr: {
    asked: [
      /^qu['’]est[- ]ce (?:que|qu['’]) ?(?:c['’]est que )?(.+)$/iu,
      /^(?:définis(?:sez)?|expliquez?|décri(?:s|vez)) (.+)$/iu,
      /^comment fonctionne(?:nt)? (.+)$/iu,
    ],
    defined: [
      /^(.{2,80}?) (?:est|sont) (?:une?|le|la|les|l['’])/iu,
      /^(.{2,80}?) (?:désignent?|signifie|consiste à|se définit comme) /iu,
    ],
  },
  it: {
    asked: [
      /^(?:che )?cos(?:['’]è|a (?:è|sono|significa)) (.+)$/iu,
      /^(?:definisci|spiega|descrivi) (.+)$/iu,
      /^come funzionan?o? (.+)$/iu,
    ],
    defined: [/^(.{2,80}?) (?:è|sono) (?:una?|uno|il|lo|la|i|gli|le|l['’])\b/iu],
  },
  nl: {
    asked: [/^wat (?:is|zijn|betekent) (.+)$/iu, /^hoe werk(?:t|en) (.+)$/iu],
    defined: [/^(.{2,80}?) (?:is|zijn) (?:een|de|het)\b/iu],
  },
  pt: {
    asked: [
      /^(?:o )?que (?:é|são|significa) (.+)$/iu,
      /^(?:defina|explique|descreva) (?:o que é )?(.+)$/iu,
      /^como funcionam? (.+)$/iu,
    ],
    defined: [
      /^(.{2,80}?) (?:é|são) (?:uma?|o|a|os|as)\b/iu,
      /^(.{2,80}?) (?:refere-se a|significa|consiste em) /iu,
    ],
  },
  ja: { asked: [/^(.+?)とは(?:何|なん|どのような)/u], defined: [/^(.{1,40}?)とは/u] },
  zh: {
    asked: [/^(?:什么是|何谓|什麼是)(.+)$/u, /^(.+?)(?:是什么|是什麼|是指什么)$/u],
    defined: [/^(.{1,30}?)(?:是一种|是一個|是一个|是指|指的是)/u],
  },
};

/** An article, or words that only announce an explanation: "the concept of". */
const RE_LEAD =
  /^(?:(?:an?|the|eine?[mnrs]?|d(?:er|ie|as|em|en)|un[ae]?|uno|el|los|las|les?|la|il|lo|gli|i|os?|as?|um|uma|een|het|de) |l['’])?(?:(?:(?:basic|main|general|key) )?(?:concept|idea|notion|meaning|definition|purpose|role|overview|concepto|noción|Begriff|idée|conceito|concetto) (?:of|behind|de|del|von|di|do|da) (?:(?:an?|the|una?|el|la|le|il|o) )?)?/iu;
/** How many sentences of a passage are read: definitions come early. */
const MAX_SENTENCES = 16;

/** Returns the keys of terms that a question asks about: "gradient descent" in "What is gradient descent in training?". */
export function askedKeys(question: string, lang: string): Set<string> {
  return keysIn(sentencesOf(question), PATTERNS[lang]?.asked ?? []);
}

/** Returns the keys of terms that a text defines: "A tide is a …", "Tide: …". */
export function definedKeys(text: string, lang: string): Set<string> {
  const patterns = [...(PATTERNS[lang]?.defined ?? []), RE_TERM_LINE];
  return keysIn(sentencesOf(text), patterns);
}

/** "Tide: the rise …", "Tide – the rise …" */
const RE_TERM_LINE = /^(?:\d+[.)] )?([^:–—]{2,50}?)(?::| [–—-]) \S/u;

function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?;。？！])\s*(?=\s|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana})|\n+/u)
    .map((sentence) => sentence.replace(/^[\s\-–—*•#>¿¡]+|[\s.!?:;。？！]+$/gu, ''))
    .filter(Boolean)
    .slice(0, MAX_SENTENCES);
}

function keysIn(sentences: readonly string[], patterns: readonly RegExp[]): Set<string> {
  const keys = new Set<string>();
  for (const sentence of sentences) {
    for (const pattern of patterns) {
      const thing = pattern.exec(sentence)?.[1];
      if (thing !== undefined) for (const key of keysOfThing(thing)) keys.add(key);
    }
  }
  return keys;
}

/** More words are a clause rather than a term. */
const MAX_WORDS = 7;

/** Returns the keys of a term as a sentence writes it, with and without the words from a preposition on. */
function keysOfThing(written: string): string[] {
  const plain = written
    .replace(/["“”„`*_]/gu, '')
    .replace(/\s*\([^()]*\)/gu, '')
    .replace(RE_LEAD, '');
  const words = splitWords(plain);
  const end = words.findIndex(
    (word, index) => index > 0 && RE_CLOSE.test(word) && !RE_OF.test(word),
  );
  const until = end < 0 ? words : words.slice(0, end);
  const ofAt = until.findIndex((word, index) => index > 0 && RE_OF.test(word));
  const forms = [words, until, ...(ofAt > 1 && !isFiller(until[0]!) ? [until.slice(0, ofAt)] : [])];
  return forms.filter(({ length }) => length > 0 && length <= MAX_WORDS).map(keyOfWords);
}

/** Words that end a term in a question or before its verb. */
const RE_CLOSE =
  /^(?:in|on|for|and|or|as|with|within|when|that|which|used|using|between|from|to|at|by|its|und|oder|im|bei|für|en|y|para|con|que|dans|et|pour|avec|e|per|nel|em|com|voor)$/iu;

function keyOfWords(words: readonly string[]): string {
  return words.map((word) => keyOfWord(word.replace(/[,.;:!?]+$/u, ''))).join('');
}

/** Returns the key of a heading without words that only announce an introduction: "Tides: An Introduction". */
export function headingKey(heading: string): string {
  const plain = heading.replace(
    /^(?:what (?:is|are)|introduction to|overview of|understanding)\s+/iu,
    '',
  );
  const words = splitWords(plain.replace(RE_LEAD, '').replace(/\([^()]*\)/gu, '')).filter(
    (word) => !isFiller(word.replace(/[^\p{L}]+/gu, '')),
  );
  return keyOfWords(words);
}
