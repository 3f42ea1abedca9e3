import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The deck that this project was started from. */
const SEED_DECK = 'decks/computational-physics/part-24.md';

export interface SamplePages {
  home: string;
  chapter: string;
  card: string;
}

/** Addresses of the home page, of the seed deck's largest card, and of its chapter, on the sample site built in `dir`. */
export async function findSamplePages(dir: string): Promise<SamplePages> {
  let largest = { url: '', bytes: 0 };
  for (const book of await readdir(join(dir, 'books'))) {
    const list = await readFile(join(dir, 'books', book, 'cards.json'), 'utf8');
    const { cards } = JSON.parse(list) as { cards: { url: string; sources: { file: string }[] }[] };
    for (const { url, sources } of cards) {
      if (sources[0]?.file !== SEED_DECK) continue;
      const { size } = await stat(join(dir, url, 'index.html'));
      if (size > largest.bytes) largest = { url, bytes: size };
    }
  }
  if (!largest.url) throw new Error(`The sample site has no card of ${SEED_DECK}.`);
  return {
    home: '/',
    chapter: new URL('..', `http://site${largest.url}`).pathname,
    card: largest.url,
  };
}
