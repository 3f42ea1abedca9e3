import { gzipSync } from 'node:zlib';
import { writeColumns } from '../terms/record-columns.ts';
import type { StoredText } from '../terms/stored-text.ts';
import { groupTexts } from './group-texts.ts';
import type { IndexFile } from './pack-files.ts';
import { unpackData } from './packed-file.ts';

const RE_REPACKED = /\.pf_(?:meta|fragment)$/;

/**
 * Repacks an index of Pagefind's for slow connections: files of our own with `texts`, which are those of the records in
 * order, instead of Pagefind's, and its metadata as columns. `books` has the book of each. @throws if Pagefind's formats have
 * changed
 */
export function repackIndex(
  files: readonly IndexFile[],
  texts: readonly StoredText[],
  books: readonly string[],
): IndexFile[] {
  const metadata = files.find(({ path }) => path.endsWith('.pf_meta'));
  // An index without records has none.
  if (!metadata) return [...files];
  const { runs, files: textFiles } = groupTexts(texts, books);
  const columns = writeColumns(unpackData(metadata.content), runs);
  return [
    ...files.filter(({ path }) => !RE_REPACKED.test(path)),
    ...textFiles,
    { path: metadata.path, content: gzipSync(columns, { level: 9 }) },
  ];
}
