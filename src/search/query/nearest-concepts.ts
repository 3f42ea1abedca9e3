import { foldText } from '../../text/fold-text.ts';
import { loadOnce } from '../../text/load-once.ts';
import type { ConceptName } from '../terms/concept-names.ts';
import { meaningsFile, parseMeanings } from '../terms/meanings.ts';
import { createStem } from '../terms/words.ts';
import type { OpenIndex } from './open-index.ts';

const MAX_CONCEPTS = 5;
/** Longer names, in characters, are sentences. */
const LONGEST_NAME = 60;

/** The concepts nearest to a query that found nothing: in meaning, then in spelling; at most five. */
export function createNearestConcepts(
  { readText, languages }: Pick<OpenIndex, 'readText' | 'languages'>,
  readConcepts: () => Promise<ConceptName[]>,
): (asked: string) => Promise<ConceptName[]> {
  const files = new Map<string, Promise<Map<string, string[]>>>();
  const stem = createStem('en');

  /** Words of concepts that mean something similar to an English word, the nearest first; none if they cannot be loaded. */
  async function similarWords(word: string): Promise<string[]> {
    const key = stem(word);
    const file = languages.includes('en') ? meaningsFile(key) : undefined;
    if (file === undefined) return [];
    const read = async (name: string) => parseMeanings(await readText(name));
    const meanings = await loadOnce(files, file, read).catch(() => undefined);
    return meanings?.get(key) ?? [];
  }

  return async (asked) => {
    const words = latinWords(asked);
    const [all, ...similar] = await Promise.all([readConcepts(), ...words.map(similarWords)]);
    const concepts = all.filter(({ name }) => name.length <= LONGEST_NAME);
    const inMeaning = conceptsNamed(similar.flat(), concepts);
    const nearest = new Set([...inMeaning, ...conceptsSpelledLike(asked, concepts)]);
    return [...nearest].slice(0, MAX_CONCEPTS);
  };
}

/** The concepts whose names contain one of `words`: for each word, the one with the shortest name. */
function conceptsNamed(words: readonly string[], concepts: readonly ConceptName[]): ConceptName[] {
  const named = concepts
    .map((concept) => ({ concept, own: latinWords(concept.name) }))
    .sort((a, b) => a.concept.name.length - b.concept.name.length);
  return words.flatMap((word) => named.find(({ own }) => own.includes(word))?.concept ?? []);
}

function latinWords(text: string): readonly string[] {
  return foldText(text).match(/[a-z]+/g) ?? [];
}

/** How similar a concept has to be, as a whole and in one of its words. */
const ALIKE = 0.45;
const WORD_ALIKE = 0.6;
/** What counts of a word if the name of the concept has others. */
const ONE_WORD = 0.6;

/** The concepts with a name, or a word of it, most similar to the query or a word of it, best first. */
function conceptsSpelledLike(asked: string, concepts: readonly ConceptName[]): ConceptName[] {
  const wanted = asked.toLowerCase().slice(0, 60);
  const pairs = letterPairs(wanted);
  const words = wordsOf(wanted).map(letterPairs);
  return concepts
    .map((concept) => ({ concept, similarity: nameSimilarity(pairs, words, concept.name) }))
    .filter(({ similarity }) => similarity > ALIKE)
    .sort((a, b) => b.similarity - a.similarity)
    .slice(0, MAX_CONCEPTS)
    .map(({ concept }) => concept);
}

type Pairs = ReadonlySet<string>;

function nameSimilarity(asked: Pairs, askedWords: readonly Pairs[], name: string): number {
  const own = name.toLowerCase();
  const words = wordsOf(own);
  const best = words.map((word) => Math.max(0, ...askedWords.map((one) => similarity(one, word))));
  const alike = best.filter((value) => value >= WORD_ALIKE);
  const byWord =
    Math.max(0, ...alike) * (ONE_WORD + (1 - ONE_WORD) * (alike.length / words.length));
  return Math.max(similarity(asked, own), byWord || 0);
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]{4,}/gu) ?? [];
}

/** The Dice coefficient over pairs of letters, from 0 to 1. */
function similarity(pairs: Pairs, text: string): number {
  let shared = 0;
  for (const pair of pairs) if (text.includes(pair)) shared++;
  // One pair is in many words: `olap` is not `law`.
  if (shared < 2) return 0;
  return (2 * shared) / (pairs.size + letterPairs(text).size);
}

function letterPairs(text: string): Pairs {
  const pairs = new Set<string>();
  for (let at = 0; at < text.length - 1; at++) pairs.add(text.slice(at, at + 2));
  return pairs;
}
