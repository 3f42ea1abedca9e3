import { isGivenName, isTitleWord, looksLikeThing } from './known-words.ts';

/** How certain it is that words name one or more persons. */
export type PersonMatch = 'none' | 'shape' | 'certain';

const RE_NAME_WORD = /^\p{Lu}[\p{L}\p{M}'’-]*\p{Ll}[\p{L}\p{M}'’-]*$/u;
const RE_INITIAL = /^(?:\p{Lu}\.?|(?:\p{Lu}\.){2,3})$/u;
const RE_PARTICLE =
  /^(?:van|von|de|der|den|del|della|da|dos|di|du|la|le|ten|ter|bin|ibn|al|el|zu|y)$/;
const RE_SUFFIX = /^(?:jr|sr|ii|iii|iv|phd|md|al)\.?$/i;
const RE_AND = /^(?:and|und|et|&)$/i;

/**
 * Classifies `words` as names: `certain` if they contain a first name or an initial and no typical word of a title,
 * `shape` if only capitalization and number fit. Several persons are joined by `and`, `&`, `,`, or `;`.
 */
export function matchPersons(words: readonly string[]): PersonMatch {
  if (words.some((word) => isTitleWord(word))) return 'none';
  const persons = splitPersons(words);
  if (!persons.every(hasShapeOfName)) return 'none';
  if (persons.some(hasNamesEvidence)) return 'certain';
  return words.some((word) => looksLikeThing(word)) ? 'none' : 'shape';
}

function splitPersons(words: readonly string[]): string[][] {
  const persons: string[][] = [[]];
  for (const word of words) {
    if (RE_AND.test(word)) {
      persons.push([]);
      continue;
    }
    persons.at(-1)?.push(word.replace(/[,;]$/, ''));
    if (/[,;]$/.test(word)) persons.push([]);
  }
  return persons.filter((person) => person.length > 0);
}

function hasShapeOfName(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > 6) return false;
  const full = words.filter((word) => RE_NAME_WORD.test(word));
  const fitting = words.every(
    (word) =>
      RE_NAME_WORD.test(word) ||
      RE_INITIAL.test(word) ||
      RE_PARTICLE.test(word) ||
      RE_SUFFIX.test(word),
  );
  return fitting && full.length >= 1;
}

function hasNamesEvidence(words: readonly string[]): boolean {
  const first = words[0] ?? '';
  const last = words.findLast((word) => !RE_SUFFIX.test(word)) ?? '';
  if (!RE_NAME_WORD.test(last)) return false;
  return isGivenName(first.split('-')[0] ?? '') || words.some((word) => RE_INITIAL.test(word));
}
