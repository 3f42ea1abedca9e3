import { isGivenName } from './given-names.ts';

/** Names of languages and kinds that end a phrase as often as they begin a surname: "Modern C", "Plan B". */
const RE_LETTER_OF_ITS_OWN = /^[BCDFJQRVX]$/;
const RE_ABBREVIATION = /^(?:jr|sr|dr|mr|mrs|ms|st|prof|vol|vs|etc|inc)$/i;
const RE_INITIAL = /^\p{Lu}$/u;

/**
 * The words of a title as they read. `_` stands for a sign that a file's name cannot hold: at a word's end for `.` after
 * an initial or an abbreviation and for `:` elsewhere, between words for `/`, inside of one for `'`, `.`, `/` or a space.
 */
export function readTitle(words: readonly string[]): string {
  const read = words.map((word, index) => {
    const bare = withoutTail(word);
    if (bare === '') return index === 0 || index === words.length - 1 ? '' : '/';
    const tail =
      bare === word ? '' : isShortened(words, index) ? '.' : index < words.length - 1 ? ':' : '';
    return readInside(bare) + tail;
  });
  return read.filter((word) => word !== '').join(' ');
}

/** The words of an author's name as they read: `_` stands for `.` after an initial, else for `,`. */
export function readNames(words: readonly string[]): string[] {
  return words.flatMap((word, index) => {
    const bare = withoutTail(word);
    if (bare === '') return [];
    if (bare === word) return [readInside(bare)];
    if (RE_INITIAL.test(bare) || RE_ABBREVIATION.test(bare)) return [`${bare}.`];
    return [readInside(bare) + (index < words.length - 1 ? ',' : '')];
  });
}

function withoutTail(word: string): string {
  let end = word.length;
  while (word[end - 1] === '_') end--;
  return word.slice(0, end);
}

function isShortened(words: readonly string[], index: number): boolean {
  const letter = withoutTail(words[index] ?? '');
  if (RE_ABBREVIATION.test(letter)) return true;
  if (!RE_INITIAL.test(letter)) return false;
  const before = withoutTail(words[index - 1] ?? '');
  const after = words[index + 1] ?? '';
  if (isGivenName(before) || RE_INITIAL.test(before) || /^\p{Lu}_+$/u.test(after)) return true;
  return /^\p{Lu}/u.test(before) && !RE_LETTER_OF_ITS_OWN.test(letter);
}

function readInside(word: string): string {
  if (!word.includes('_')) return word;
  return word
    .replace(/_(?=NET(?!\p{L})|(?:js|io|ai)$)/gu, '.')
    .replace(/(?<=\p{L})_(?=(?:s|t|re|ll|ve|d|m)$)/gu, "'")
    .replace(/^O_(?=\p{Lu}\p{Ll})/u, "O'")
    .replace(/^(\p{Lu}{1,4})_(?=\p{Lu}{1,4}$)/u, '$1/')
    .replace(/_+/g, ' ')
    .trim();
}
