import { readItems, readText, writeArray, writeText } from '../terms/cbor.ts';
import { idAt } from '../terms/record-columns.ts';
import type { StoredText } from '../terms/stored-text.ts';
import { groupTexts } from './group-texts.ts';
import type { IndexFile } from './pack-files.ts';
import { packData, unpackData } from './packed-file.ts';

const RE_REPACKED = /\.pf_(?:meta|fragment)$/;

/**
 * Repacks an index of Pagefind's for slow connections: files of our own with `texts`, which are those of the records in
 * order, instead of Pagefind's, and shorter metadata. `books` has the book of each. @throws if Pagefind's formats have
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
  const [version, pages, chunks, ...rest] = readItems(unpackData(metadata.content));
  if (!version || !pages || !chunks) throw new Error(`${metadata.path} has an unknown format.`);
  const grouped = groupTexts(texts, books);
  const records = readItems(pages).map((page, at) => {
    const [, words] = readItems(page);
    const name = grouped.names[at];
    if (!words || name === undefined)
      throw new Error(`${metadata.path} lists a record in an unknown way.`);
    return writeArray([writeText(idAt(at)), words, writeText(name)]);
  });
  const listed = [records, shortenRanges(readItems(chunks))].map(writeArray);
  const { content } = packData(writeArray([version, ...listed, ...rest]));
  return [
    ...files.filter(({ path }) => !RE_REPACKED.test(path)),
    ...grouped.files,
    { path: metadata.path, content },
  ];
}

/**
 * Shortens the first and last words of files of words, `chunks`, to the beginnings that distinguish them from those of
 * the files before and after.
 */
function shortenRanges(chunks: readonly Uint8Array[]): Uint8Array[] {
  const ranges = chunks.map((chunk) => {
    const [from = '', to = '', name = ''] = readItems(chunk).map(readText);
    return { from: [...from], to: [...to], name };
  });
  return ranges.map(({ from, to, name }, at) => {
    const [before, after] = [ranges[at - 1], ranges[at + 1]];
    const first = before ? from.slice(0, sharedLength(before.to, from) + 1) : from;
    const last = after ? to.slice(0, sharedLength(to, after.from) + 1) : to;
    return writeArray([first.join(''), last.join(''), name].map(writeText));
  });
}

function sharedLength(a: readonly string[], b: readonly string[]): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared;
}
