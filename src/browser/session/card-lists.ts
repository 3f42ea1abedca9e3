import { ofList } from '#messages/session-faults.ts';
import * as z from 'zod/mini';
import { ListedEntrySchema } from '../../study/schemas.ts';
import { toScopeEntry, type ScopeEntry } from '../../study/scope.ts';
import { loadOnce, createLoader } from '../../text/load-once.ts';
import { Fault, fetchOrFault } from './fault.ts';

/** The cards of a book, a chapter, or a concept, in reading order. */
export type CardList = Omit<z.infer<typeof CardListSchema>, 'cards'> & { cards: ScopeEntry[] };

/** A book in `library.json`. */
export type BookEntry = z.infer<typeof BookSchema>;

export interface CardLists {
  /** The list at `/{address}cards.json`: `books/{book}/`, `books/{book}/{chapter}/`, `concepts/{concept}/`. */
  load: (address: string) => Promise<CardList>;
  /** A book with its chapters, from `/books/{book}/tree.json`, which is much smaller than the list of its cards. */
  book: (id: string) => Promise<BookEntry & { revision: string }>;
  /** All books with their chapters. */
  books: () => Promise<BookEntry[]>;
  /** All concepts that a session can be about. */
  concepts: () => Promise<ConceptEntry[]>;
}

const CardListSchema = z.object({
  title: z.string(),
  /** The label of the chapter, in a chapter's list. */
  label: z.optional(z.string()),
  /** A digest of the list, in a book's list. */
  revision: z.optional(z.string()),
  cards: z.array(ListedEntrySchema),
});

const ChapterSchema = z.object({ id: z.string(), label: z.string(), cardCount: z.number() });

const BookSchema = z.object({
  id: z.string(),
  title: z.string(),
  cardCount: z.number(),
  chapters: z.array(ChapterSchema),
});

const TreeSchema = z.object({
  title: z.string(),
  revision: z.string(),
  chapters: z.array(z.object({ slug: z.string(), label: z.string(), cards: z.number() })),
});

const ConceptSchema = z.object({ id: z.string(), name: z.string(), cardCount: z.number() });
export type ConceptEntry = z.infer<typeof ConceptSchema>;

const LibrarySchema = z.object({ books: z.array(BookSchema) });
const ConceptsSchema = z.object({ concepts: z.array(ConceptSchema) });

/** @param base the address of the site, ending in a slash */
export function createCardLists(base: string): CardLists {
  const lists = new Map<string, Promise<CardList>>();
  return {
    load: (address) =>
      loadOnce(lists, address, async () => {
        const url = `${base}${encodeURI(address)}cards.json`;
        const list = await fetchJson(url, CardListSchema);
        return { ...list, cards: list.cards.map((card) => toScopeEntry(card, base)) };
      }),
    async book(id) {
      const address = `${base}books/${encodeURI(id)}/tree.json`;
      const { title, revision, chapters } = await fetchJson(address, TreeSchema);
      return {
        id,
        title,
        revision,
        cardCount: chapters.reduce((sum, { cards }) => sum + cards, 0),
        chapters: chapters.map(({ slug, label, cards }) => ({ id: slug, label, cardCount: cards })),
      };
    },
    books: createLoader(async () => (await fetchJson(`${base}library.json`, LibrarySchema)).books),
    concepts: createLoader(
      async () => (await fetchJson(`${base}concepts.json`, ConceptsSchema)).concepts,
    ),
  };
}

async function fetchJson<Schema extends z.ZodMiniType>(
  url: string,
  schema: Schema,
): Promise<z.infer<Schema>> {
  const response = await fetchOrFault(url, ofList);
  const text = await response.text().catch((error: unknown) => {
    throw new Fault('network', ofList.network, error);
  });
  try {
    return schema.parse(JSON.parse(text));
  } catch (error) {
    throw new Fault('damaged', ofList.damaged, error);
  }
}
