import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { addressesFor, linkDecksInMdx } from '../content/card-links.ts';
import type { ContentFolder } from '../content/content-folder.ts';
import { openLibrary } from '../content/open-library.ts';
import { createProgress } from '../content/progress.ts';

/**
 * Writes every card of the library as an MDX file `{book}/{chapter}/{card}.mdx` in `dir`: front matter, and a document
 * whose only components are `Context`, `Question`, and `Answer`. Returns the number of cards.
 */
export async function writeMdxPages(folder: ContentFolder, dir: string): Promise<number> {
  const library = openLibrary({
    folder,
    warn: console.warn,
    onProgress: createProgress('Reading decks'),
  });
  const { arranged, destinationOf } = await library.current();
  for (const arrangedCard of arranged.cards) {
    const { id, data, card } = arrangedCard;
    const { key, heading, question, rating, sources } = data;
    const path = join(dir, `${id}.mdx`);
    await mkdir(dirname(path), { recursive: true });
    const matter = stringify({ id, key, title: heading, question, rating, sources });
    const addressOf = addressesFor(arrangedCard, destinationOf);
    const mdx = linkDecksInMdx(await library.store.mdx(card), addressOf);
    await writeFile(path, `---\n${matter}---\n\n${mdx}`);
  }
  await library.close();
  return arranged.cards.length;
}
