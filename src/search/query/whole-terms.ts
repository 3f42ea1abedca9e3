import { DASHES } from '../../text/fold-text.ts';
import { joinWords } from '../terms/joined-words.ts';
import { initialsOf, isConsonants, isSmallWord } from '../terms/initialisms.ts';
import { STOP_WORDS } from '../terms/stop-words.ts';
import { readWords } from '../terms/words.ts';
import { languageWay } from './language-way.ts';
import type { QueryTerm, Way } from './query-term.ts';

const RE_DASH = new RegExp(`[${DASHES}]`, 'u');
const MAX_JOINED = 6;
/** In queries of at most this many tokens, a stop word may be half of a word, as in `log in`. */
const FEW_TOKENS = 4;

/** Neighboring words of a query written as one: `time out` as `timeout`. */
export function joinNeighbors(tokens: readonly string[], terms: readonly QueryTerm[]): QueryTerm[] {
  const isWord = (at: number): boolean =>
    terms.some(
      ({ words, tokens: [first, last] }) => words.length > 0 && first === at && last === at,
    );
  const joined = tokens.flatMap((token, at): QueryTerm[] => {
    const next = tokens[at + 1];
    if (next === undefined || next.length < 2 || !isWord(at) || !isWord(at + 1)) return [];
    const typed = `${token} ${next}`;
    return joinWords(typed, readWords(typed), tokens.length <= FEW_TOKENS).map(({ whole }) => ({
      typed,
      words: [whole],
      parts: [],
      ways: [{ words: [whole], weight: 1, isExact: true }, ...languageWays(whole)],
      required: false,
      tokens: [at, at + 1],
      whole: 'word',
    }));
  });
  const seen = new Set<string>();
  const own = joined.filter(({ typed }) => !seen.has(typed) && seen.add(typed));
  return own.slice(0, MAX_JOINED);
}

/** `C sharp` is also a language. */
function languageWays(joined: string): Way[] {
  return /^[cf]sharp$/.test(joined) ? [{ ...languageWay(joined), isLastResort: true }] : [];
}

/** The initials of the words of a query: `GCD` for `greatest common divisor`. */
export function initialsOfAll(terms: readonly QueryTerm[]): QueryTerm[] {
  const words = terms
    .filter(({ typed, words: [word = ''] }) => /^\p{L}/u.test(typed) && isName(word))
    .toSorted((a, b) => a.tokens[0] - b.tokens[0]);
  while (words.length > 0 && isSmallWord(words.at(-1)?.typed ?? '')) words.pop();
  while (words.length > 0 && isSmallWord(words[0]?.typed ?? '')) words.shift();
  const typed = words.flatMap(({ typed, parts }) =>
    parts.length > 0 && RE_DASH.test(typed) ? parts : [typed],
  );
  const forms = initialsOf(typed);
  const [first] = words;
  const last = words.at(-1);
  if (forms.length === 0 || !first || !last) return [];
  return [
    {
      typed: typed.join(' '),
      words: [],
      parts: [],
      ways: forms.map((form): Way => ({ words: [form], weight: 0.8, isExact: true })),
      required: false,
      tokens: [first.tokens[0], last.tokens[1]],
      whole: 'initials',
      written: writtenInitials(forms),
    },
  ];
}

/** Whether a folded word may be part of a name, unlike words that only occur in questions. */
function isName(word: string): boolean {
  return word !== '' && (!STOP_WORDS.has(word) || isSmallWord(word));
}

/** `IAC` may be written IaC, but not iac: capitals tell initials from words, unless there are only consonants. */
function writtenInitials(forms: readonly string[]): RegExp {
  const patterns = forms.flatMap((form) => {
    const letters = [...form.toUpperCase()];
    const capitals = letters
      .map((letter, at) =>
        at === 0 || at === letters.length - 1 ? letter : `[${letter}${letter.toLowerCase()}]`,
      )
      .join('');
    return isConsonants(form) ? [capitals, form] : [capitals];
  });
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})s?(?![\\p{L}\\p{N}])`, 'u');
}
