import { readItems, readText, writeArray } from '../terms/cbor.ts';
import { divideWords } from './divide-words.ts';
import { groupTexts } from './group-texts.ts';
import type { IndexFile } from './pack-files.ts';
import { packData, unpackData } from './packed-file.ts';

const RE_REPACKED = /\.pf_(?:meta|index|fragment)$/;

/**
 * Repacks an index of Pagefind's for slow connections: smaller files of words, texts of neighbors in one file, and
 * shorter metadata. `books` has the book of each record, in order. @throws if Pagefind's formats have changed
 */
export function repackIndex(files: readonly IndexFile[], books: readonly string[]): IndexFile[] {
  const metadata = files.find(({ path }) => path.endsWith('.pf_meta'));
  // An index without records has none.
  if (!metadata) return [...files];
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const readData = (path: string): Buffer => {
    const content = contents.get(path);
    if (!content) throw new Error(`Pagefind has made an index without ${path}.`);
    return unpackData(content);
  };
  const [version, pages, chunks, ...rest] = readItems(unpackData(metadata.content));
  if (!version || !pages || !chunks) throw new Error(`${metadata.path} has an unknown format.`);
  const texts = groupTexts(readItems(pages), books, readData);
  const words = readItems(chunks).map((chunk) => {
    const [from = '', to = '', name = ''] = readItems(chunk).map(readText);
    return divideWords(readData(`index/${name}.pf_index`), { from, to });
  });
  const listed = [texts.pages, words.flatMap(({ chunks }) => chunks)].map(writeArray);
  const { content } = packData(writeArray([version, ...listed, ...rest]));
  return [
    ...files.filter(({ path }) => !RE_REPACKED.test(path)),
    ...texts.files,
    ...words.flatMap((some) => some.files),
    { path: metadata.path, content },
  ];
}
