/** A character of a script that is written without spaces between words, as the source of a regular expression. */
export const UNSPACED =
  '(?=[\\p{L}\\p{N}\\p{M}])[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}]';

const RE_UNSPACED = new RegExp(UNSPACED, 'u');
/** A character with its marks, including the voicing marks of half-width kana. */
const RE_CLUSTER = /[^][\p{M}\p{Default_Ignorable_Code_Point}\p{Cf}\uFF9E\uFF9F]*/gu;

export function isUnspaced(text: string): boolean {
  return RE_UNSPACED.test(text);
}

/** All pairs of neighboring characters, or a single character. */
export function pairsOf(stretch: string): string[] {
  const characters = [...stretch];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, at) => (characters[at] ?? '') + character);
}

/**
 * The terms to search for a folded stretch: one for each pair of neighbors, so that a stretch is found wherever it
 * begins, and however a browser divides it into words. The term of a single character is a prefix of those of its
 * pairs.
 */
export function pairTerms(stretch: string): string[] {
  return [...new Set(pairsOf(stretch).map(pairTerm))];
}

/** The terms under which a folded stretch of a text is indexed: its pairs, and its last character, which begins no pair. */
export function indexedPairTerms(stretch: string): string[] {
  const last = [...stretch].at(-1);
  return last === undefined ? [] : [...pairTerms(stretch), pairTerm(last)];
}

/** Letters and digits between zeros: no stemmer changes them, and no word begins with them. */
function pairTerm(pair: string): string {
  const codes = Array.from(pair, (character) => character.codePointAt(0)?.toString(36));
  return `0u0${codes.join('0')}0`;
}

/**
 * The position of a folded stretch in an unfolded one, in UTF-16 code units; `fold` is called with a character and its
 * marks.
 */
export function findStretch(
  written: string,
  stretch: string,
  fold: (text: string) => string,
): { start: number; end: number }[] {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: cluster, index } of written.matchAll(RE_CLUSTER)) {
    const own = fold(cluster);
    folded += own;
    starts.push(...Array.from({ length: own.length }, () => index));
    ends.push(...Array.from({ length: own.length }, () => index + cluster.length));
  }
  const found: { start: number; end: number }[] = [];
  for (let at = folded.indexOf(stretch); at >= 0; at = folded.indexOf(stretch, at + stretch.length))
    found.push({ start: starts[at] ?? 0, end: ends[at + stretch.length - 1] ?? 0 });
  return found;
}
