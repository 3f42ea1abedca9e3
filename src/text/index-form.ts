import { GREEK_NAMES } from './greek-names.ts';

/**
 * Returns the form of a name that an index is sorted by: `epsilon-Greedy` for `ε-Greedy`; Greek words stay unchanged.
 */
export function indexForm(name: string): string {
  const letter = /^\p{Script=Greek}(?!\p{L})/u.exec(name.normalize('NFKC'))?.[0];
  const read = letter && GREEK_NAMES[letter.toLowerCase()];
  return read ? read + name.normalize('NFKC').slice(letter.length) : name;
}
