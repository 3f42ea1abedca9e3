import { z } from 'zod';
import type { Output } from './read-output.ts';
import { createResolver, type Resolve } from './resolve-link.ts';

export interface ListedCard {
  id: string;
  url: string;
  heading: string;
}

export interface Lists {
  /** The cards of all books, by id. */
  cards: ReadonlyMap<string, ListedCard>;
  /** One sentence for each list that doesn't match the others or the files. */
  faults: string[];
}

const listed = z.object({ id: z.string(), heading: z.string() });
const bookCards = z.object({ cards: z.array(listed.extend({ url: z.string() })) });
const cardList = z.object({ cards: z.array(listed) });
const part = z.object({ id: z.string(), url: z.string(), cardCount: z.number() });
const library = z.object({
  cardCount: z.number(),
  books: z.array(part.extend({ cards: z.string(), chapters: z.array(part) })),
});
const sized = z.array(z.object({ path: z.string(), size: z.number() }));
const siteList = z.object({ assets: sized, shared: sized });
const bookList = z.object({ size: z.number(), paths: z.array(z.string()) });
const concepts = z.object({
  concepts: z.array(z.object({ id: z.string(), cardCount: z.number() })),
});

/**
 * Reads the lists of books, cards, concepts, and offline files, and compares them with each other and with the files.
 */
export function readLists(output: Output): Lists {
  const resolve = createResolver(output);
  const cards = new Map<string, ListedCard>();
  const faults: string[] = [];
  const { books, cardCount } = read(output, 'library.json', library);
  for (const { id, url, cards: list, cardCount, chapters } of books) {
    if (!isPage(resolve, url)) faults.push(`The book ${id} has no page at ${url}.`);
    const own = read(output, fileOf(resolve, list), bookCards).cards;
    if (own.length !== cardCount)
      faults.push(`The book ${id} has ${cardCount} cards, and ${own.length} in its list.`);
    for (const card of own) {
      if (cards.has(card.id)) faults.push(`The card ${card.id} is listed more than once.`);
      cards.set(card.id, card);
    }
    for (const chapter of chapters) {
      if (!isPage(resolve, chapter.url))
        faults.push(`The chapter ${id}/${chapter.id} has no page at ${chapter.url}.`);
      const count = own.filter((card) => card.id.startsWith(`${id}/${chapter.id}/`)).length;
      if (count !== chapter.cardCount)
        faults.push(
          `The chapter ${id}/${chapter.id} has ${chapter.cardCount} cards, and ${count} in its book's list.`,
        );
    }
    faults.push(...findOfflineBookFaults(output, id, own, resolve));
  }
  if (cards.size !== cardCount)
    faults.push(`The library has ${cardCount} cards, and ${cards.size} in the lists of its books.`);
  return {
    cards,
    faults: [...faults, ...findListFaults(output, cards), ...findOfflineFaults(output, resolve)],
  };
}

/** Checks that the lists of chapters and concepts contain cards of the books, with the same heading. */
function findListFaults(output: Output, cards: ReadonlyMap<string, ListedCard>): string[] {
  const faults = [...output.texts.keys()]
    .filter((file) => file.endsWith('/cards.json'))
    .flatMap((file) =>
      read(output, file, cardList)
        .cards.filter(({ id, heading }) => cards.get(id)?.heading !== heading)
        .map(({ id }) => `The card ${id} is not in ${file} as it is in its book’s list.`),
    );
  const wrong = read(output, 'concepts.json', concepts).concepts.filter(({ id, cardCount }) => {
    const file = `concepts/${id}/cards.json`;
    return !output.texts.has(file) || read(output, file, cardList).cards.length !== cardCount;
  });
  return [
    ...faults,
    ...wrong.map(({ id }) => `The concept ${id} does not have the cards that concepts.json says.`),
  ];
}

/** Checks that a book for offline use has all of its files, with the size that is shown for it. */
function findOfflineBookFaults(
  output: Output,
  book: string,
  cards: readonly ListedCard[],
  resolve: Resolve,
): string[] {
  const list = `books/${book}/offline.json`;
  const { paths, size } = read(output, list, bookList);
  const files = paths.map((path) => fileOf(resolve, output.base + path));
  const sum = files.reduce((total, file) => total + (output.sizes.get(file) ?? 0), 0);
  const kept = new Set(files);
  const missing = cards.filter(({ url }) => !kept.has(fileOf(resolve, url)));
  return [
    ...paths
      .filter((_, index) => files[index] === '')
      .map((path) => `${list} names ${path}, where there is no file.`),
    ...(sum === size ? [] : [`${list} says ${size} bytes, and its files have ${sum}.`]),
    ...missing.map(({ id }) => `${list} does not have the page of the card ${id}.`),
  ];
}

function findOfflineFaults(output: Output, resolve: Resolve): string[] {
  const { assets, shared } = read(output, 'offline.json', siteList);
  return [...assets, ...shared]
    .filter(({ path, size }) => output.sizes.get(fileOf(resolve, output.base + path)) !== size)
    .map(({ path }) => `offline.json names ${path}, which is not there in that size.`);
}

/** Returns the file at an address; empty if there is none. */
function fileOf(resolve: Resolve, address: string): string {
  const target = resolve(address, 'index.html');
  return typeof target === 'object' ? target.file : '';
}

function isPage(resolve: Resolve, address: string): boolean {
  return fileOf(resolve, address).endsWith('.html');
}

function read<Schema extends z.ZodType>(
  { texts }: Output,
  file: string,
  schema: Schema,
): z.infer<Schema> {
  const text = texts.get(file);
  if (text === undefined)
    throw new Error(`The site has no list ${file || 'at an address it names'}.`);
  return schema.parse(JSON.parse(text));
}
