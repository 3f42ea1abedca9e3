import type { Book, Chapter, LibraryCard } from '../../library/model.ts';

/** Returns the name of each card's Anki deck: its book, `::`, its chapter. Names are distinct for the books and chapters of `cards`. */
export function deckNames(cards: readonly LibraryCard[]): (card: LibraryCard) => string {
  const books = distinctNames(
    new Set(cards.map(({ book }) => book)),
    ({ title, shelfCode }) => [
      title,
      ...(shelfCode === undefined ? [] : [`${title} (${shelfCode})`]),
    ],
    ({ title, slug }: Book) => `${title} (${slug})`,
  );
  const chapters = new Map<Chapter, string>();
  for (const [book, name] of books) {
    const own = distinctNames(
      new Set(book.chapters),
      ({ label }) => [label],
      ({ label, slug }: Chapter) => `${label} (${slug})`,
    );
    for (const [chapter, label] of own) chapters.set(chapter, `${name}::${label}`);
  }
  return ({ chapter }) => chapters.get(chapter) ?? 'Recto';
}

function distinctNames<Item>(
  items: ReadonlySet<Item>,
  namesOf: (item: Item) => string[],
  unique: (item: Item) => string,
): Map<Item, string> {
  const taken = new Set<string>();
  const names = new Map<Item, string>();
  for (const item of items) {
    // Anki ignores case when it compares names of decks.
    const free = [...namesOf(item), unique(item)].map(toDeckName);
    const name = free.find((one) => !taken.has(one.toLowerCase())) ?? toDeckName(unique(item));
    taken.add(name.toLowerCase());
    names.set(item, name);
  }
  return names;
}

/** Two colons would start a subdeck; quotation marks are replaced by Anki itself. */
function toDeckName(name: string): string {
  const clean = name.normalize('NFC').replace(/:{2,}/g, ':').replaceAll('"', '”');
  return clean.replace(/[\s\p{Cc}]+/gu, ' ').replace(/^[: ]+|[: ]+$/g, '') || 'Untitled';
}
