import { editDistance } from '../../text/edit-distance.ts';
import { STOP_WORDS } from '../terms/stop-words.ts';
import type { Vocabulary } from '../terms/vocabulary.ts';

const SHORTEST = 3;
/** From this length on, few words consist of the same letters. */
const LONG = 6;
const MAX_SPELLINGS = 4;
/** How much less likely than the best spelling another one may be. */
const NEAR = 0.5;

/** The words of the vocabulary that `word` may stand for, likeliest first; empty if it is in the vocabulary itself. */
export function correctWord(word: string, words: Vocabulary): string[] {
  if (word.length < SHORTEST || words.has(word)) return [];
  const usual = mostEdits(word);
  const letters = lettersOf(word);
  const likely: { candidate: string; cost: number }[] = [];
  for (const [candidate, count] of words) {
    if (Math.abs(candidate.length - word.length) > usual || isOtherBeginning(word, candidate))
      continue;
    if (STOP_WORDS.has(candidate)) continue;
    // Two letters of a longer word may have changed places, as in `gargabe`.
    const isSwapped =
      word.length >= LONG && candidate.length === word.length && lettersOf(candidate) === letters;
    const most = isSwapped ? Math.max(usual, 2) : usual;
    const distance = editDistance(word, candidate, most);
    if (distance > most) continue;
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
  const first = candidate.charAt(0);
  const isOther = first !== word.charAt(0) && first !== word.charAt(1);
  return isOther && candidate.charAt(1) !== word.charAt(0);
}

/** Maximum number of errors in a word of this length. */
function mostEdits({ length }: string): number {
  if (length < 8) return 1;
  return length < 12 ? 2 : 3;
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
