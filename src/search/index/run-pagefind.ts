import { close, createIndex } from 'pagefind';
import { WORD_CHARACTERS } from '../terms/search-record.ts';
import type { IndexFile } from './pack-files.ts';

export interface Document {
  url: string;
  html: string;
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Indexes documents in order, with the stemmer of `language`, in a process of its own: it frees no memory before it
 * ends. Pagefind's API has one process, so calls take turns. @throws Error if Pagefind fails or refuses a document
 */
export function runPagefind(
  documents: readonly Document[],
  language: string,
): Promise<IndexFile[]> {
  const running = last.then(() => run(documents, language));
  last = running.catch(() => undefined);
  return running;
}

async function run(documents: readonly Document[], language: string): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({
    forceLanguage: language,
    includeCharacters: WORD_CHARACTERS,
    // Its texts are not used, and are sent fastest in one file.
    maxFragments: 1,
  });
  if (!index) throw new Error(`Pagefind cannot be started: ${errors.join('; ')}`);
  await Promise.all(
    documents.map(async ({ url, html }) => {
      const added = await index.addHTMLFile({ url, content: html });
      if (added.errors.length > 0)
        throw new Error(`Pagefind cannot index ${url}: ${added.errors.join('; ')}`);
    }),
  );
  const { files, errors: faults } = await index.getFiles();
  await close();
  if (faults.length > 0) throw new Error(`Pagefind cannot make the index: ${faults.join('; ')}`);
  return files;
}
