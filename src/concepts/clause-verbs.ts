import { mayBeVerb, type TaggedWord } from './tag-words.ts';
import { joins } from './words.ts';

/*
 * The tagger takes many verbs between two nouns for nouns: "threads share memory", "the kernel schedules threads".
 */

const RE_NOUN = /^(?:NOUN|PROPN)$/;
/** What may be between the start of a clause and its subject. */
const RE_BEFORE_SUBJECT = /^(?:DET|CCONJ|SCONJ|ADJ|NUM)$/;
/** Not "what" and "who": they are subjects, and a verb follows. */
const RE_ARTICLE = /^(?:all|her|his|its|most|my|our|that|their|these|those|which|whose|your)$/i;
const RE_OBJECT_START = /^(?:DET|NUM|PRON)$/;
const RE_FINITE = /^(?:VERB|AUX)$/;
const RE_PLURAL = /(?:[^sui]s|[aeo]us|ies)$|^(?:children|feet|men|mice|people|women)$/;
/** Plurals that are often part of a longer name: "systems design", "operations research", "graphics card". */
const RE_ATTRIBUTIVE =
  /ics$|^(?:arms|communications|customs|earnings|goods|materials|news|operations|resources|sales|savings|services|settings|sports|systems)$/;
const RE_PLAIN = /^\p{Ll}+$/u;

/**
 * Tags the verb of a clause that begins with a subject and has no other verb: a noun after a plural ("children call
 * execve"), or one in -s after a singular ("a mutex guards state"), if it may be a verb and an object follows.
 */
export function tagClauseVerbs(words: readonly TaggedWord[]): TaggedWord[] {
  const tagged = [...words];
  for (const start of clauseStarts(words)) {
    const verb = findVerb(words, start);
    if (verb !== undefined) tagged[verb] = { ...words[verb]!, tag: 'VERB' };
  }
  return tagged;
}

/** Yields the index of the first noun of each clause that begins with one, after articles and adjectives. */
function* clauseStarts(words: readonly TaggedWord[]): Generator<number> {
  for (let index = 0; index < words.length; index++) {
    const { tag, breakBefore } = words[index]!;
    const opens = index === 0 || breakBefore || words[index - 1]!.breakAfter;
    if (!opens && tag !== 'CCONJ' && tag !== 'SCONJ') continue;
    let at = index;
    while (precedesSubject(words[at])) at++;
    if (isNoun(words[at])) yield at;
  }
}

function findVerb(words: readonly TaggedWord[], start: number): number | undefined {
  let end = start;
  while (isNoun(words[end]) && (end === start || joins(words, end))) end++;
  const next = joins(words, end) ? words[end] : undefined;
  if (hasVerb(words, end)) return undefined;
  for (let index = end - 1; index > start; index--) {
    // "Call functions" is an order.
    const isOrder =
      index === start + 1 && opensClause(words, start) && mayBeVerb(words[start]!.text);
    if (isOrder || !agrees(words[index - 1]!, words[index]!)) continue;
    if (index < end - 1 || RE_OBJECT_START.test(next?.tag ?? '')) return index;
    // The object may begin with the adjective: "fact tables store detailed values".
    if (next?.tag === 'ADJ') return undefined;
  }
  return undefined;
}

function isNoun(word: TaggedWord | undefined): boolean {
  return word !== undefined && (word.isCode || RE_NOUN.test(word.tag));
}

function precedesSubject(word: TaggedWord | undefined): boolean {
  if (!word || word.breakAfter) return false;
  return RE_BEFORE_SUBJECT.test(word.tag)
    ? !/^(?:what|who)$/i.test(word.text)
    : RE_ARTICLE.test(word.text);
}

/** Whether only a conjunction is between a word and the start of its clause. */
function opensClause(words: readonly TaggedWord[], index: number): boolean {
  return !joins(words, index) || /^[CS]CONJ$/.test(words[index - 1]!.tag);
}

/** Whether a verb follows the nouns before `end`, so that they are its subject: "the users table stores names". */
function hasVerb(words: readonly TaggedWord[], end: number): boolean {
  let at = end;
  while (joins(words, at) && words[at]!.tag === 'ADV') at++;
  return joins(words, at) && RE_FINITE.test(words[at]!.tag);
}

function agrees(subject: TaggedWord, verb: TaggedWord): boolean {
  if (subject.isCode || verb.isCode || !RE_PLAIN.test(verb.text)) return false;
  const noun = subject.text.toLowerCase();
  if (RE_ATTRIBUTIVE.test(noun)) return false;
  if (RE_PLURAL.test(noun)) return !RE_PLURAL.test(verb.text) && mayBeVerb(verb.text);
  return /[^su]s$/.test(verb.text) && baseForms(verb.text).some(mayBeVerb);
}

/** Possible basic forms of a verb in -s: "maps", "caches", "copies". */
function baseForms(verb: string): string[] {
  const forms = [verb.slice(0, -1)];
  if (verb.endsWith('es')) forms.push(verb.slice(0, -2));
  if (verb.endsWith('ies')) forms.push(`${verb.slice(0, -3)}y`);
  return forms;
}
