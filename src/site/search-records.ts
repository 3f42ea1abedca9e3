import type { LibraryCard } from '../library/model.ts';
import { cardAddress } from '../library/urls.ts';
import type { CardReading } from '../compile/read-deck-text.ts';
import { initialismTerms } from '../search/terms/initialisms.ts';
import type { SearchRecord } from '../search/terms/search-record.ts';
import type { NoteText } from '../content/note-text.ts';
import type { Services } from './services.ts';
import { createRecordReader } from '../compile/card-to-record.ts';

/** What search knows of every card and note of the library, one after the other. */
export async function* searchRecords({
  library,
  notes,
  base,
}: Services): AsyncGenerator<SearchRecord> {
  const { arranged, linked } = await library.current();
  const { cards } = linked();
  for (const { id, card } of arranged.cards) {
    const placed = cards.get(id);
    if (placed) yield toRecord(placed, card, base);
  }
  for (const note of notes()) yield noteToRecord(note, base);
}

const readRecord = createRecordReader();
const RE_ESM = /^(?:import|export)\b[^\n]*(?:\n(?!\s*\n)[^\n]*)*/gm;

function noteToRecord({ address, title, description, body }: NoteText, base: string): SearchRecord {
  const place = {
    key: undefined,
    book: undefined,
    chapter: undefined,
    rating: undefined,
    concepts: [],
  };
  return readRecord({
    ...place,
    url: base + encodeURI(address.slice(1)),
    kind: 'note',
    markdown: {
      heading: title,
      question: '',
      context: description ?? '',
      answer: body.replace(RE_ESM, '').replace(/<\/?[A-Za-z][^<>]*>/g, ' '),
    },
  });
}

function toRecord(card: LibraryCard, { search }: CardReading, base: string): SearchRecord {
  const { book, chapter, concepts, rating, hasCode, hasMath } = card;
  const names = concepts.flatMap(({ name, aliases }) => [name, ...aliases]);
  const initials = [...new Set(names.flatMap(initialismTerms))].join(' ');
  return {
    ...search,
    hidden: { ...search.hidden, open: `${search.hidden.open} ${initials}`.trim() },
    url: base + encodeURI(cardAddress(card).slice(1)),
    kind: 'card',
    key: card.key,
    heading: card.heading,
    concepts: concepts.map(({ slug, name, aliases }) => ({ slug, name, aliases })),
    book: { slug: book.slug, label: book.title },
    chapter: { slug: `${book.slug}/${chapter.slug}`, label: chapter.label },
    rating,
    hasCode,
    hasMath,
  };
}
