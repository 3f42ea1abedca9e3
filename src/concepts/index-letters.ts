import { foldText } from '../text/fold-text.ts';
import { indexForm } from '../text/index-form.ts';

/** Initial consonants of Hangul syllables, in the order of their code points from U+1100. */
const HANGUL = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';

/**
 * The letter under which a name is listed: `A`, `Ж`, `0–9`, `漢字`, `Symbols`. Accents and punctuation do not count, as in
 * `compareAsIndexed`; katakana is listed with hiragana, and Korean by initial consonants.
 */
export function letterOf(name: string): string {
  const named = indexForm(name).replace(/^[\p{P}\s]+(?=.)/u, '');
  const first = String.fromCodePoint(foldText(named).normalize('NFKD').codePointAt(0) ?? 0);
  if (/\p{Nd}/u.test(first)) return '0–9';
  if (/\p{Script=Han}/u.test(first)) return '漢字';
  if (/\p{Script=Katakana}/u.test(first)) return String.fromCodePoint(first.codePointAt(0)! - 0x60);
  if (!/\p{L}/u.test(first)) return 'Symbols';
  return HANGUL[first.codePointAt(0)! - 0x1100] ?? first.toLocaleUpperCase('en').charAt(0);
}
