import { foldText } from '../text/fold-text.ts';
import { indexForm } from '../text/index-form.ts';
import { memoize } from '../text/memoize.ts';

/** Initial consonants of Hangul syllables, in the order of their code points from U+1100. */
const HANGUL = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';

/** Used instead of a letter for names that start with none. */
export const SYMBOLS = 'Symbols';

/**
 * The letter under which a name is listed: `A`, `Ж`, `0–9`, `漢字`, `Symbols`. Accents and punctuation do not count, as in
 * `compareAsIndexed`, except where the alphabet of the language has a letter of its own, such as `Ñ` in Spanish; katakana is
 * listed with hiragana, and Korean by initial consonants.
 * @param lang BCP 47
 */
export function letterOf(name: string, lang: string): string {
  const named = indexForm(name).replace(/^[\p{P}\s]+(?=.)/u, '');
  const written = String.fromCodePoint(named.normalize('NFC').codePointAt(0) ?? 0);
  if (/\p{Script=Latin}/u.test(written) && isLetterOf(lang, written)) {
    return written.toLocaleUpperCase(lang);
  }
  const first = String.fromCodePoint(foldText(named).normalize('NFKD').codePointAt(0) ?? 0);
  if (/\p{Nd}/u.test(first)) return '0–9';
  if (/\p{Script=Han}/u.test(first)) return '漢字';
  if (/\p{Script=Katakana}/u.test(first)) return String.fromCodePoint(first.codePointAt(0)! - 0x60);
  if (!/\p{L}/u.test(first)) return SYMBOLS;
  return HANGUL[first.codePointAt(0)! - 0x1100] ?? first.toLocaleUpperCase('en').charAt(0);
}

const alphabetOf = memoize((lang: string) => new Intl.Collator(lang, { sensitivity: 'base' }));

/** Returns whether a Latin letter with a mark is a letter of its own in the alphabet of a language. */
function isLetterOf(lang: string, letter: string): boolean {
  const plain = foldText(letter);
  return plain.length === 1 && alphabetOf(lang).compare(letter, plain) !== 0;
}
