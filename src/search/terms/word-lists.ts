import { frontCode, frontDecode } from './front-code.ts';

/** In the folder of the index: English words by first letter, loaded when a word may have to be corrected. */
const FOLDER = 'words';

/** The list that contains a folded word if it is English; undefined for words of other letters. */
export function wordListFile(word: string): string | undefined {
  return /^[a-z]+$/.test(word) ? `${FOLDER}/${word.charAt(0)}.bin` : undefined;
}

/** Whether a file is such a list; `path` is relative to the index's folder. */
export function isWordList(path: string): boolean {
  return path.startsWith(`${FOLDER}/`);
}

/** The lists of words in lower-case Latin letters: sorted, in the format of `frontCode`. */
export function writeWordLists(words: Iterable<string>): { path: string; text: string }[] {
  const lists = Map.groupBy([...new Set(words)].sort(), wordListFile);
  return [...lists].flatMap(([path, own]) =>
    path === undefined ? [] : [{ path, text: frontCode(own) }],
  );
}

/** Parses a list of `writeWordLists`. */
export function parseWordList(text: string): Set<string> {
  return new Set(frontDecode(text));
}
