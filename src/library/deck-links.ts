import { foldText } from '../text/fold-text.ts';
import { once } from '../text/once.ts';
import { warning, type Problem } from '../text/problem.ts';
import type { ArrangedBook, ArrangedCard, ArrangedChapter } from './arrange.ts';
import { CARDS_A_PAGE } from './chapter-sections.ts';
import type { CardId } from './model.ts';
import type { ReadCard } from './read-deck.ts';
import { bookAddress, cardAddress, sectionId } from './urls.ts';

/** What a link between decks names, as Obsidian's `[[soil#Clay]]` or Markdown's `[…](soil.md#clay)` does. */
export interface DeckLink {
  /** Path of the deck inside the content folder; undefined if no file has the name. */
  file: string | undefined;
  /** The name as written; empty for a link within its deck. */
  name: string;
  /** The heading in the deck; empty without one. */
  heading: string;
  /** The text of the link. */
  label: string;
}

const PREFIX = '/~/';

/** Returns an address that represents a link in compiled cards, until the whole library is known. */
export function deckLinkAddress({ file = '', name, heading, label }: DeckLink): string {
  return PREFIX + [file, name, heading, label].map(encode).join('/');
}

/** Percent-encodes a text so that it is safe in HTML, in Markdown, and in a path. */
function encode(text: string): string {
  return encodeURIComponent(text.normalize('NFC').toWellFormed()).replace(
    /[!'()*~._]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Reads an address of `deckLinkAddress`; undefined for any other. */
export function readDeckLink(address: string): DeckLink | undefined {
  if (!address.startsWith(PREFIX)) return undefined;
  try {
    const parts = address.slice(PREFIX.length).split('/').map(decodeURIComponent);
    const [file = '', name = '', heading = '', label = ''] = parts;
    return parts.length === 4 ? { file: file || undefined, name, heading, label } : undefined;
  } catch {
    return undefined;
  }
}

/** Where a link leads. */
export interface Destination {
  /** Address of a book, a chapter, or a card, without the base path. */
  address: string;
  /** Whether the deck has no card and no chapter of the heading's name. */
  lacksHeading: boolean;
}

/** Finds the destination of a link in the card `from`; undefined if nothing has its name. */
export type FindDestination = (
  link: DeckLink,
  from: Pick<ArrangedCard, 'id' | 'data'>,
) => Destination | undefined;

interface Named {
  name: string | undefined;
  book: string;
  address: string;
}

/** Creates a function that finds books, chapters, and cards by the names that decks call them. */
export function createFindDestination(books: readonly ArrangedBook[]): FindDestination {
  const placesOf = once(() => groupByFile(books));
  const named = once(() => groupByName(books));

  return ({ file: target, name, heading }, from) => {
    const file = target ?? (name ? undefined : from.data.sources[0]?.file);
    const places = file === undefined ? undefined : placesOf().get(file);
    if (places) {
      const whole = addressOfFile(places);
      if (!heading) return { address: whole, lacksHeading: false };
      const address = addressOfHeading(places, heading);
      return { address: address ?? whole, lacksHeading: address === undefined };
    }
    if (file !== undefined) return undefined;
    const found = named().get(keyOf(name)) ?? [];
    const best = found.find(({ book }) => book === bookOf(from.id)) ?? found[0];
    return best && { address: best.address, lacksHeading: heading !== '' };
  };
}

/** A card with its chapter. */
interface Place {
  card: ArrangedCard;
  book: ArrangedBook;
  chapter: ArrangedChapter;
}

interface NamedAddress {
  names: readonly (string | undefined)[];
  address: string;
}

const addressOfChapter = (book: ArrangedBook, { slug }: ArrangedChapter): string =>
  `${bookAddress({ slug: book.id })}${slug}/`;

/** Yields a chapter and its sections. */
function* partsOf(book: ArrangedBook, chapter: ArrangedChapter): Generator<NamedAddress> {
  const address = addressOfChapter(book, chapter);
  yield { names: [chapter.title, chapter.label], address };
  let number = 0;
  let before = 0;
  for (const [index, { label, cards }] of chapter.parts.entries()) {
    if (index === 0 || label !== chapter.parts[index - 1]?.label) {
      number++;
      const page = Math.floor(before / CARDS_A_PAGE) + 1;
      const start = page > 1 ? `${address}page-${page}/` : address;
      if (label !== undefined) yield { names: [label], address: `${start}#${sectionId(number)}` };
    }
    before += cards.length;
  }
}

function* placesIn(books: readonly ArrangedBook[]): Generator<Place> {
  for (const book of books) {
    for (const chapter of book.data.chapters) {
      for (const { cards } of chapter.parts) {
        for (const card of cards) yield { card, book, chapter };
      }
    }
  }
}

function groupByFile(books: readonly ArrangedBook[]): Map<string, Place[]> {
  const places = [...placesIn(books)].flatMap((place) => {
    const files = new Set(place.card.data.sources.map((source) => source.file));
    return [...files].map((file) => ({ ...place, file }));
  });
  return Map.groupBy(places, ({ file }) => file);
}

/** Groups addresses by the key of their names: books before chapters before cards. */
function groupByName(books: readonly ArrangedBook[]): Map<string, Named[]> {
  const named: Named[] = [];
  for (const { id, data } of books)
    named.push({ name: data.title, book: id, address: bookAddress({ slug: id }) });
  for (const book of books) {
    for (const chapter of book.data.chapters) {
      for (const { names, address } of partsOf(book, chapter))
        for (const name of new Set(names)) named.push({ name, book: book.id, address });
    }
  }
  for (const { card, book } of placesIn(books))
    named.push({ name: card.data.heading, book: book.id, address: cardAddress(card) });
  const byName = Map.groupBy(named, ({ name }) => keyOf(name ?? ''));
  byName.delete('');
  return byName;
}

/** Returns the address of what a deck is on the site: a book, a chapter, its only card, or its first chapter. */
function addressOfFile(places: readonly Place[]): string {
  const { book, chapter, card } = places[0]!;
  if (book.files.length === 1) return bookAddress({ slug: book.id });
  if (places.length === 1) return cardAddress(card);
  return addressOfChapter(book, chapter);
}

/** Returns the address of the card or chapter that a heading of a deck became. */
function addressOfHeading(places: readonly Place[], heading: string): string | undefined {
  const wanted = keyOf(heading.slice(heading.lastIndexOf('#') + 1));
  const card = places.find((place) => keyOf(place.card.data.heading) === wanted);
  if (card) return cardAddress(card.card);
  for (const chapter of new Set(places.map((place) => place.chapter))) {
    for (const { names, address } of partsOf(places[0]!.book, chapter))
      if (names.some((name) => name !== undefined && keyOf(name) === wanted)) return address;
  }
  const [first] = places;
  const title = first && keyOf(first.book.data.title) === wanted;
  return title ? bookAddress({ slug: first.book.id }) : undefined;
}

/** Returns the part of a name that links are compared by: its words, without accents, case, and punctuation. */
function keyOf(name: string): string {
  return foldText(name)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

/** Returns a link of Obsidian's form as written; the text of a Markdown link is not known. */
export function writtenLink({ name, heading, label }: DeckLink): string {
  const target = heading ? `${name}#${heading}` : name;
  return label ? `[[${target}|${label}]]` : `[[${target}]]`;
}

/** Reports the links of cards that name nothing, or a heading that their deck doesn't have. */
export function findDeckLinkProblems(
  cards: readonly ArrangedCard<LinkingCard>[],
  find: FindDestination,
): Problem[] {
  return cards.flatMap((from) =>
    from.card.links.flatMap(({ url, line, column }) => {
      const link = readDeckLink(url);
      const found = link && find(link, from);
      if (!link || (found && !found.lacksHeading)) return [];
      const problem = found ? headingUnknown(link) : nameUnknown(link);
      return [{ file: from.data.sources[0]?.file ?? '', line, column, ...problem }];
    }),
  );
}

/** A card with its links to addresses of the site. */
interface LinkingCard extends ReadCard {
  links: readonly { url: string; line: number; column: number }[];
}

/** Returns the slug of a card's book. */
function bookOf(id: CardId): string {
  return id.slice(0, id.indexOf('/'));
}

const nameUnknown = (link: DeckLink) =>
  warning(
    'link-unknown',
    link.name
      ? `\`${writtenLink(link)}\` names no deck, book, chapter, card, or note; shown as text.`
      : `The link to “${link.file ?? ''}” leads to a file without cards; its text is shown without the link.`,
    'Name the file of a deck without its ending, as in `[[soil]]`, or add the heading of a card, as in `[[soil#Clay]]`.',
  );

const headingUnknown = (link: DeckLink) =>
  warning(
    'link-unknown',
    `“${link.name || (link.file ?? '')}” has no card and no chapter called “${link.heading}”; the link leads to its start.`,
    'Write the heading of a card after the `#`, as it is in the deck.',
  );
