import { editDistance } from '../../text/edit-distance.ts';
import { STOP_WORDS } from '../terms/stop-words.ts';
import type { Vocabulary } from '../terms/vocabulary.ts';

const SHORTEST = 3;
/** From this length on, few words consist of the same letters. */
const LONG = 6;
const MAX_SPELLINGS = 4;
const MAX_CONCEPTS = 5;
/** How much less likely than the best spelling another one may be. */
const NEAR = 0.5;

/** The words of the vocabulary that `word` may stand for, likeliest first; empty if it is in the vocabulary itself. */
export function correctWord(word: string, { words }: Vocabulary): string[] {
  if (word.length < SHORTEST || words.has(word)) return [];
  const usual = mostEdits(word);
  const letters = lettersOf(word);
  const likely: { candidate: string; cost: number }[] = [];
  for (const [candidate, count] of words) {
    if (Math.abs(candidate.length - word.length) > usual || STOP_WORDS.has(candidate)) continue;
    // Two letters of a longer word may have changed places, as in `gargabe`.
    const isSwapped =
      word.length >= LONG && candidate.length === word.length && lettersOf(candidate) === letters;
    const most = isSwapped ? Math.max(usual, 2) : usual;
    const distance = editDistance(word, candidate, most);
    if (distance > most || isOtherBeginning(word, candidate)) continue;
    likely.push({
      candidate,
      cost: distance - Math.log10(1 + count) / 8,
    });
  }
  if (likely.length > 0) {
    likely.sort((a, b) => a.cost - b.cost);
    const worst = (likely[0]?.cost ?? 0) + NEAR;
    return likely
      .filter(({ cost }) => cost < worst)
      .slice(0, MAX_SPELLINGS)
      .map(({ candidate }) => candidate);
  }
  const other = splitWord(word, words) ?? relatedForm(word, words);
  return other === undefined ? [] : [other];
}

function lettersOf(word: string): string {
  return [...word].sort().join('');
}

/** An error seldom replaces the first letter: it omits it, adds one, or swaps it with the second. */
function isOtherBeginning(word: string, candidate: string): boolean {
  const [first = '', second = ''] = word;
  return ![first, second].some((letter) => candidate.startsWith(letter)) && candidate[1] !== first;
}

/** Maximum number of errors in a word of this length. */
function mostEdits({ length }: string): number {
  if (length < 8) return 1;
  return length < 12 ? 2 : 3;
}

/** How similar a concept has to be, as a whole and in one of its words. */
const ALIKE = 0.3;
const WORD_ALIKE = 0.6;
/** What counts of a word if the name of the concept has others. */
const ONE_WORD = 0.6;

/** The concepts with a name, or a word of it, most similar to the query or a word of it, best first. */
export function nearestConcepts(
  asked: string,
  { concepts }: Vocabulary,
): { name: string; slug: string }[] {
  const wanted = asked.toLowerCase().slice(0, 60);
  const words = wordsOf(wanted);
  return concepts
    .map((concept) => ({ concept, similarity: nameSimilarity(wanted, words, concept.name) }))
    .filter(({ similarity }) => similarity > ALIKE)
    .sort((a, b) => b.similarity - a.similarity)
    .slice(0, MAX_CONCEPTS)
    .map(({ concept }) => concept);
}

function nameSimilarity(asked: string, askedWords: readonly string[], name: string): number {
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

/** `sparsematrix` as `sparse matrix`. */
function splitWord(word: string, words: ReadonlyMap<string, number>): string | undefined {
  for (let at = 3; at <= word.length - 3; at++) {
    if (words.has(word.slice(0, at)) && words.has(word.slice(at)))
      return `${word.slice(0, at)} ${word.slice(at)}`;
  }
  return undefined;
}

/** `probabilistic` as `probability`: the most frequent word that shares most of its beginning. */
function relatedForm(word: string, words: ReadonlyMap<string, number>): string | undefined {
  const shared = Math.max(5, Math.ceil(word.length * 0.6));
  if (word.length < shared + 1) return undefined;
  const beginning = word.slice(0, shared);
  let best: string | undefined;
  let most = 0;
  for (const [candidate, count] of words) {
    if (candidate.startsWith(beginning) && count > most) [best, most] = [candidate, count];
  }
  return best;
}

/** The Dice coefficient over pairs of letters, from 0 to 1. */
function similarity(a: string, b: string): number {
  const pairs = letterPairs(a);
  const others = letterPairs(b);
  let shared = 0;
  for (const pair of pairs) if (others.has(pair)) shared++;
  // One pair is in many words: `olap` is not `law`.
  if (shared < 2) return 0;
  return (2 * shared) / (pairs.size + others.size || 1);
}

function letterPairs(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at < text.length - 1; at++) pairs.add(text.slice(at, at + 2));
  return pairs;
}
