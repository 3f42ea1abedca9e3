/** In the folder of the index: English words that are in no card, with words of concepts that mean something similar. */
const FOLDER = 'meanings';
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The file about a stemmed word, by its first letter; undefined if no file can be about it. */
export function meaningsFile(stem: string): string | undefined {
  return /^[a-z]{3,}$/.test(stem) ? fileFor(stem.charAt(0)) : undefined;
}

function fileFor(letter: string): string {
  return `${FOLDER}/${letter}.bin`;
}

/** The terms of use of the dictionary that they are made from. */
export const MEANINGS_LICENSE = `${FOLDER}/license.txt`;

/** Whether a file is one of them; `path` is relative to the index's folder. */
export function isMeanings(path: string): boolean {
  return path.startsWith(`${FOLDER}/`);
}

/** Writes a file for each letter, empty or not: a browser would report a missing one. @param meanings by stem, the nearest first */
export function writeMeanings(
  meanings: ReadonlyMap<string, readonly string[]>,
): { path: string; text: string }[] {
  const files = new Map(Array.from(LETTERS, (letter) => [fileFor(letter), [] as string[]]));
  for (const [stem, words] of [...meanings].sort(([a], [b]) => (a < b ? -1 : 1))) {
    files.get(meaningsFile(stem) ?? '')?.push([stem, ...words].join(' '));
  }
  return [...files].map(([path, lines]) => ({ path, text: lines.join('\n') }));
}

/** Parses a file of `writeMeanings`. */
export function parseMeanings(text: string): Map<string, string[]> {
  return new Map(
    text.split('\n').map((line) => {
      const [stem = '', ...words] = line.split(' ');
      return [stem, words];
    }),
  );
}
