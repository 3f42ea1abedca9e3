import { takeImprint } from './imprint.ts';
import { type PersonMatch, matchPersons } from './person.ts';
import { splitRunTogether, readNames, readTitle } from './read-words.ts';

export interface NamedBook {
  title: string;
  author: string | undefined;
  imprint: string | undefined;
  /** In full sentences. */
  guesses: string[];
}

/** Context of a header's segments. */
export interface Setting {
  /** Whether the last segment ended in dashes. */
  closed: boolean;
  /** Whether a shelf code precedes the first segment; the author, if any, is then expected after the title. */
  coded: boolean;
}

const NAMELESS = { author: undefined, imprint: undefined, guesses: [] };

/**
 * Finds title, author, and imprint in a header's segments. Anything uncertain is part of the title; so is everything if
 * no title would remain.
 */
export function nameBook(segments: readonly string[][], { closed, coded }: Setting): NamedBook {
  const last = segments.length - 1;
  const taken = segments.map((words, index) => takeImprint(words, closed && index === last));
  const rests = taken.map(({ title }) => splitLoneWord(title)).filter(({ length }) => length > 0);
  const imprint =
    taken
      .flatMap((one) => one.imprint)
      .join(' ')
      .replaceAll('_', '') || undefined;
  const unread = taken.flatMap((one) => one.unread);
  const trailing = taken.flatMap((one) => one.author);
  const matches = rests.map((words) => matchPersons(readNames(words)));
  const at = trailing.length > 0 ? -1 : findAuthor(matches, coded);
  const author = readNames(rests[at] ?? trailing).join(' ') || undefined;
  const titles = [...rests.filter((_, index) => index !== at), unread].filter(
    ({ length }) => length > 0,
  );
  const title = titles.map(readTitle).join(' – ');
  if (!title && !coded) return { ...NAMELESS, title: segments.map(readTitle).join(' – ') };
  const doubtful =
    titles.length > 1 && (unread.length > 0 || matches.some((one) => one !== 'none'));
  const guesses = [
    ...(author !== undefined && at >= 0 && at < rests.length - 1 ? [authorFirst(author)] : []),
    ...(author !== undefined && matches[at] === 'shape' ? [authorByPlace(author)] : []),
    ...(author === undefined && doubtful ? [authorUnknown(title)] : []),
    ...taken.flatMap((one) => (isRunTogether(one.title) ? [runTogether(one.title)] : [])),
  ];
  return { title, author, imprint, guesses };
}

/**
 * Returns the index of the only segment that certainly names persons, or, after a code, of the last one if it may be a
 * name; -1 if there is none.
 */
function findAuthor(matches: readonly PersonMatch[], coded: boolean): number {
  if (matches.length < 2) return -1;
  const last = matches.length - 1;
  const certain = matches.flatMap((one, index) => (one === 'certain' ? [index] : []));
  if (coded && matches[last] === 'certain') return last;
  if (coded && certain.length === 0 && matches[last] === 'shape') return last;
  return certain.length === 1 ? (certain[0] ?? -1) : -1;
}

function splitLoneWord(words: readonly string[]): string[] {
  return words.length === 1 ? splitRunTogether(words[0] ?? '') : [...words];
}

function isRunTogether(words: readonly string[]): boolean {
  return words.length === 1 && splitLoneWord(words).length > 1;
}

function authorFirst(author: string): string {
  return `“${author}”, before the title, is treated as the author.`;
}

function authorByPlace(author: string): string {
  return `“${author}”, after the title, is treated as the author.`;
}

function authorUnknown(title: string): string {
  return `“${title}” may contain the name of an author; all of it is treated as the title.`;
}

function runTogether(words: readonly string[]): string {
  return `“${words.join(' ')}” is written without spaces; treated as “${splitLoneWord(words).join(' ')}”.`;
}
