import type { Book, Chapter, Concept, Library, LibraryCard } from '../library/model.ts';
import { nearestWord } from '../text/nearest-word.ts';
import { slugify } from '../text/slug.ts';
import { ExportError } from './export-scope.ts';

/** Names as a user types them: addresses, titles, shelf codes, or numbers. */
export interface Selection {
  book?: string | undefined;
  chapter?: string | undefined;
  concept?: string | undefined;
}

export interface SelectedCards {
  title: string;
  /** Used in the name of the file. */
  slug: string;
  /** In reading order. */
  cards: LibraryCard[];
}

/**
 * Selects the cards that belong to everything that is named, or the whole library if nothing is.
 * @throws ExportError if a name is unknown or no card belongs to all of them
 */
export function selectCards(library: Library, selection: Selection): SelectedCards {
  const book = selection.book === undefined ? undefined : findBook(library, selection.book);
  const chapter =
    selection.chapter === undefined ? undefined : findChapter(library, book, selection.chapter);
  const concept =
    selection.concept === undefined ? undefined : findConcept(library, selection.concept);
  const cards = [...library.cards.values()].filter(
    (card) =>
      (!book || card.book === book) &&
      (!chapter || card.chapter === chapter) &&
      (!concept || card.concepts.includes(concept)),
  );
  const named = [chapter?.book.title ?? book?.title, chapter?.label, concept?.name];
  const slugs = [chapter?.book.slug ?? book?.slug, chapter?.slug, concept?.slug];
  const title = named.filter(Boolean).join(' · ') || library.title;
  if (cards.length === 0) throw new ExportError(`No cards belong to ${title}.`);
  return { title, slug: slugs.filter(Boolean).join('-') || slugify(library.title), cards };
}

function findBook({ books }: Library, name: string): Book {
  return find('book', name, books, (book) => [book.slug, book.shelfCode ?? '', book.title]);
}

function findChapter({ books }: Library, book: Book | undefined, name: string): Chapter {
  const chapters = (book ? [book] : books).flatMap((one) => one.chapters);
  const namesOf = ({ slug, number, title, label }: Chapter) => [
    slug,
    number ?? '',
    title ?? '',
    label,
  ];
  const found = chapters.filter((chapter) => namesOf(chapter).some((one) => isSame(one, name)));
  if (found.length > 1 && !book) {
    const list = found.map((chapter) => chapter.book.slug).join(', ');
    throw new ExportError(
      `Several books have a chapter “${name}”: ${list}. Add --book with one of them.`,
    );
  }
  return find('chapter', name, chapters, namesOf);
}

function findConcept({ concepts }: Library, name: string): Concept {
  return find('concept', name, concepts, (concept) => [
    concept.slug,
    concept.name,
    ...concept.aliases,
  ]);
}

function find<Item>(
  kind: string,
  name: string,
  items: readonly Item[],
  namesOf: (item: Item) => string[],
): Item {
  const found = items.find((item) => namesOf(item).some((one) => isSame(one, name)));
  if (found) return found;
  const near = nearestWord(name, items.flatMap(namesOf).filter(Boolean));
  const hint = near === undefined ? '' : ` Did you mean “${near}”?`;
  throw new ExportError(`There is no ${kind} “${name}” in the library.${hint}`);
}

function isSame(a: string, b: string): boolean {
  const fold = (text: string) => text.normalize('NFC').trim().toLowerCase();
  return a !== '' && fold(a) === fold(b);
}
