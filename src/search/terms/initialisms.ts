const SMALL_WORDS = new Set([
  'a',
  'an',
  'and',
  'as',
  'by',
  'for',
  'in',
  'of',
  'on',
  'or',
  'the',
  'to',
  'vs',
  'with',
]);
const LONGEST = 6;
const MOST_WORDS = 12;

/** The term under which a name is found by its initials: never met by a word that only begins alike. */
export function initialismTerm(initials: string): string {
  return `0initials0${initials.toLowerCase()}0`;
}

/**
 * Terms for the initials of `name` ("Stochastic Gradient Descent": SGD) with and without its small words, and of every three
 * to five words in a row of it, as in "Weight Update Using Stochastic Gradient Descent".
 */
export function initialismTerms(name: string): string[] {
  const words = name.split(/[\s\-–/]+/).filter((word) => /^\p{L}/u.test(word));
  const large = words.filter((word) => !SMALL_WORDS.has(word.toLowerCase()));
  const initials = new Set<string>();
  for (const chosen of [words, large]) {
    if (chosen.length >= 2 && chosen.length <= LONGEST) initials.add(initialsOf(chosen));
  }
  for (let length = 3; length <= 5; length++) {
    for (let at = 0; at + length <= Math.min(large.length, MOST_WORDS); at++) {
      initials.add(initialsOf(large.slice(at, at + length)));
    }
  }
  return [...initials].map(initialismTerm);
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word[0] ?? '').join('');
}
