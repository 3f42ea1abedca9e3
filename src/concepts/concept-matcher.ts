import type { ConceptKey, KeyedWord } from './concept-key.ts';
import type { Word } from './words.ts';

/** A place in a text where a concept is named. */
export interface Mention {
  key: ConceptKey;
  /** As written. */
  form: string;
  /** Whether it is inside a longer one. */
  nested: boolean;
}

/** A word of a text; no concept is found across the end of a clause. */
export interface TextWord extends KeyedWord {
  endsClause: boolean;
}

export function toTextWords(
  words: readonly Word[],
  wordOf: (word: string) => KeyedWord,
): TextWord[] {
  return words.map(({ text, breakAfter }, index) => ({
    ...wordOf(text),
    endsClause: breakAfter || words[index + 1]?.breakBefore === true,
  }));
}

/** Longer names are ignored; texts rarely repeat one word for word. */
const MAX_LENGTH = 5;

/**
 * Creates a function that finds known concepts in a text, in time linear in its length.
 * @param known the words of each concept
 */
export function createMatcher(
  known: Iterable<{ key: ConceptKey; words: readonly KeyedWord[] }>,
): (text: readonly TextWord[]) => Mention[] {
  const paths = new Map<string, ConceptKey | undefined>();
  for (const { key, words } of known) {
    if (words.length > MAX_LENGTH) continue;
    let path = '';
    for (const word of words) {
      path = path ? `${path} ${word.key}` : word.key;
      if (!paths.has(path)) paths.set(path, undefined);
    }
    if (path) paths.set(path, key);
  }
  return (text) => {
    const mentions: Mention[] = [];
    let reached = 0;
    for (let start = 0; start < text.length; start++) {
      const found = mentionsAt(text, start, paths);
      for (const { key, end } of found.reverse()) {
        mentions.push({ key, form: formOf(text.slice(start, end)), nested: end <= reached });
        reached = Math.max(reached, end);
      }
    }
    return mentions;
  };
}

/** Finds the concepts that begin at `start`, the shortest first. */
function mentionsAt(
  text: readonly TextWord[],
  start: number,
  paths: ReadonlyMap<string, ConceptKey | undefined>,
): { key: ConceptKey; end: number }[] {
  const found: { key: ConceptKey; end: number }[] = [];
  let path = '';
  for (let at = start; at < text.length; at++) {
    const word = text[at];
    if (!word) break;
    path = path ? `${path} ${word.key}` : word.key;
    if (!paths.has(path)) break;
    const key = paths.get(path);
    if (key !== undefined) found.push({ key, end: at + 1 });
    if (word.endsClause) break;
  }
  return found;
}

/** Joins words as written, without the “’s” at the end. */
function formOf(words: readonly KeyedWord[]): string {
  return words
    .map(({ form }) => form)
    .join(' ')
    .replace(/['’]s?$/u, '');
}
