import { readItems, readText, writeArray, writeText } from '../terms/cbor.ts';
import type { IndexFile } from './pack-files.ts';
import { idAt } from '../terms/record-columns.ts';
import { packData } from './packed-file.ts';

/** Maximum number of texts in a file. */
const MAX_TEXTS = 4;

export interface GroupedTexts {
  files: IndexFile[];
  /** The records as items of the metadata: short ids, and the file with their text. */
  pages: Uint8Array[];
}

/**
 * Puts the texts of neighboring records, which are often found together, in one file. `pages` are the records as
 * Pagefind's metadata lists them; `books` has the book of each, whose texts are kept offline without those of others.
 */
export function groupTexts(
  pages: readonly Uint8Array[],
  books: readonly string[],
  readData: (path: string) => Buffer,
): GroupedTexts {
  const grouped: GroupedTexts = { files: [], pages: [] };
  const read = createTextReader(readData);
  for (let start = 0; start < pages.length;) {
    let end = start + 1;
    while (end < pages.length && end - start < MAX_TEXTS && books[end] === books[start]) end++;
    const group = pages.slice(start, end).map((page, at) => {
      const [hash, words, name] = readItems(page);
      if (!hash || !words || !name) throw new Error('Pagefind lists a record in an unknown way.');
      return { id: idAt(start + at), words, text: read(readText(hash), readText(name)) };
    });
    const json = JSON.stringify(Object.fromEntries(group.map(({ id, text }) => [id, text])));
    const { name, content } = packData(Buffer.from(json));
    grouped.files.push({ path: `fragment/${name}.pf_fragment`, content });
    for (const { id, words } of group)
      grouped.pages.push(writeArray([writeText(id), words, writeText(name)]));
    start = end;
  }
  return grouped;
}

/**
 * Returns a function that reads the text of a record by its own name and that of the file it shares with others, which
 * is empty if it shares none.
 */
function createTextReader(
  readData: (path: string) => Buffer,
): (hash: string, file: string) => unknown {
  const shared = new Map<string, Record<string, unknown>>();
  const parse = (name: string): unknown =>
    JSON.parse(readData(`fragment/${name}.pf_fragment`).toString());
  return (hash, file) => {
    if (file === '') return parse(hash);
    const texts = shared.get(file) ?? (parse(file) as Record<string, unknown>);
    shared.set(file, texts);
    return texts[hash];
  };
}
