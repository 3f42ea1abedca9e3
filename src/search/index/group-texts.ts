import { digestOf } from '../../content/cache/digest-of.ts';
import { groupRuns } from '../../text/group-runs.ts';
import { paginate } from '../../text/paginate.ts';
import type { TextRun } from '../terms/record-columns.ts';
import { textFile } from '../terms/stored-text.ts';
import type { StoredText, TextFile } from '../terms/stored-text.ts';
import type { IndexFile } from './pack-files.ts';
import { packData } from './packed-file.ts';

/** Maximum number of texts in a file, and of files in a run. */
const MAX_TEXTS = 4;
const MAX_FILES = 8;

export interface GroupedTexts {
  files: IndexFile[];
  runs: TextRun[];
}

/**
 * Puts the texts of neighboring records, which are often found together, in one file. Neighboring files share a digest
 * as the beginning of their names, since a page has to load all names. `books` has the book of each record, whose texts
 * are kept offline without those of others.
 */
export async function groupTexts(
  texts: readonly StoredText[],
  books: readonly string[],
): Promise<GroupedTexts> {
  const grouped: GroupedTexts = { files: [], runs: [] };
  const ofBooks = groupRuns([...texts.entries()], ([position]) => books[position]);
  const ofRuns = ofBooks.flatMap(({ items }) => paginate(items, MAX_TEXTS * MAX_FILES));
  for (const run of ofRuns) {
    const packed = paginate(run.items, MAX_TEXTS).map(({ items }) => {
      const file: TextFile = items.map(([, text]) => text);
      return { json: JSON.stringify(file), size: file.length };
    });
    const name = digestOf(packed.map(({ json }) => json)).slice(0, 10);
    grouped.runs.push({ name, sizes: packed.map(({ size }) => size) });
    for (const [at, { json }] of packed.entries())
      grouped.files.push({ path: textFile(name, at), content: await packData(Buffer.from(json)) });
  }
  return grouped;
}
