import type { LibraryCard } from '../library/model.ts';
import { cardAddress } from '../library/urls.ts';
import type { SearchText } from '../compile/search-text.ts';
import { initialismTerms } from '../search/terms/initialisms.ts';
import type { SearchRecord } from '../search/terms/search-record.ts';
import type { Note } from '../content/parse-note.ts';
import type { Services } from './services.ts';
import { createNoteReader } from '../compile/note-text.ts';

/** Yields the search records of all cards and notes of the library. */
export async function* searchRecords({
  library,
  notes,
  base,
}: Services): AsyncGenerator<SearchRecord> {
  const { arranged, linked } = await library.current();
  const { cards } = linked();
  for (const { id, card } of arranged.cards) {
    const placed = cards.get(id);
    if (placed) yield toRecord(placed, await library.store.search(card), base);
  }
  for (const note of notes.current()) yield noteToRecord(note, base);
}

const readNote = createNoteReader();

function noteToRecord(note: Note, base: string): SearchRecord {
  const nowhere = { key: undefined, book: undefined, chapter: undefined, rating: undefined };
  return {
    ...readNote(note),
    ...nowhere,
    url: base + encodeURI(`notes/${note.path}/`),
    kind: 'note',
    concepts: [],
  };
}

function toRecord(card: LibraryCard, search: SearchText, base: string): SearchRecord {
  const { book, chapter, concepts, rating, hasCode, hasMath } = card;
  const names = concepts.flatMap(({ name, aliases }) => [name, ...aliases]);
  const initials = [...new Set(names.flatMap(initialismTerms))].join(' ');
  return {
    ...search,
    hidden: { ...search.hidden, open: `${search.hidden.open} ${initials}`.trim() },
    url: base + encodeURI(cardAddress(card).slice(1)),
    kind: 'card',
    lang: book.lang,
    key: card.key,
    heading: card.heading,
    concepts: concepts.map(({ slug, name, aliases }) => ({ slug, name, aliases })),
    book: { slug: book.slug, label: book.title, author: book.author },
    chapter: { slug: `${book.slug}/${chapter.slug}`, label: chapter.label },
    rating,
    hasCode,
    hasMath,
  };
}
