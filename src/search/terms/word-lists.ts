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

/**
 * The lists of words in lower-case Latin letters: sorted, each as the length of the prefix that it shares with the one
 * before (base 36), and the rest.
 */
export function writeWordLists(words: Iterable<string>): { path: string; text: string }[] {
  const lists = new Map<string, { coded: string[]; before: string }>();
  for (const word of [...new Set(words)].sort()) {
    const path = wordListFile(word);
    if (path === undefined) continue;
    const list = lists.get(path) ?? { coded: [], before: '' };
    lists.set(path, list);
    let shared = 0;
    while (shared < word.length - 1 && word[shared] === list.before[shared]) shared++;
    list.coded.push(Math.min(shared, 35).toString(36) + word.slice(Math.min(shared, 35)));
    list.before = word;
  }
  return [...lists].map(([path, { coded }]) => ({ path, text: coded.join('\n') }));
}

/** Parses a list of `writeWordLists`. */
export function parseWordList(text: string): Set<string> {
  let before = '';
  const words = text.split('\n').map((line) => {
    before = before.slice(0, parseInt(line.charAt(0), 36)) + line.slice(1);
    return before;
  });
  return new Set(words);
}
