// Marks that only change the pronunciation of a letter. The vowel signs of Indic scripts and Thai and the voicing marks
// of kana form another letter, and are kept.
const RE_DIACRITIC =
  /(?=\p{M})[\p{sc=Inherited}\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Hebrew}\p{sc=Arabic}](?<![\u3099\u309A])/gu;
const RE_IGNORABLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}\u0640]/gu;
/** Characters of a regular expression's class with the flag `u`: hyphens, dashes, the minus sign. */
export const DASHES = '\\p{Pd}\u2212\u2043';
const RE_DASH = new RegExp(`[${DASHES}]`, 'gu');
const RE_APOSTROPHE = /[‘’‚‛ʹʻʼ′´＇]/gu;
const RE_QUOTE = /[“”„‟″«»＂]/gu;

/** Letters that no Unicode normalization decomposes. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ł: 'l',
  ı: 'i',
  þ: 'th',
  ς: 'σ',
};
const RE_LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/**
 * Folds text for search: compatibility forms (ligatures, full width, superscripts), diacritics, case, dashes,
 * apostrophes, and quotation marks. Removes soft hyphens, joiners, and other invisible characters.
 */
export function foldText(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
  return text
    .replace(RE_IGNORABLE, '')
    .replace(RE_APOSTROPHE, "'")
    .replace(RE_QUOTE, '"')
    .normalize('NFKD')
    .replace(RE_DASH, '-')
    .toLowerCase()
    .replace(RE_DIACRITIC, '')
    .replace(RE_LETTER, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFC');
}
