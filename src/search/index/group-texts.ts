import { idAt } from '../terms/record-columns.ts';
import { textFile } from '../terms/stored-text.ts';
import type { StoredText, TextFile } from '../terms/stored-text.ts';
import type { IndexFile } from './pack-files.ts';
import { packData } from './packed-file.ts';

/** Maximum number of texts in a file. */
const MAX_TEXTS = 4;

export interface GroupedTexts {
  files: IndexFile[];
  /** By the position of a record: the name of the file with its text. */
  names: string[];
}

/**
 * Puts the texts of neighboring records, which are often found together, in one file. `books` has the book of each,
 * whose texts are kept offline without those of others.
 */
export function groupTexts(texts: readonly StoredText[], books: readonly string[]): GroupedTexts {
  const grouped: GroupedTexts = { files: [], names: [] };
  for (let start = 0; start < texts.length;) {
    let end = start + 1;
    while (end < texts.length && end - start < MAX_TEXTS && books[end] === books[start]) end++;
    const file: TextFile = {};
    for (const [at, text] of texts.slice(start, end).entries()) file[idAt(start + at)] = text;
    const { name, content } = packData(Buffer.from(JSON.stringify(file)));
    grouped.files.push({ path: textFile(name), content });
    for (let at = start; at < end; at++) grouped.names.push(name);
    start = end;
  }
  return grouped;
}
