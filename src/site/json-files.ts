import * as z from 'zod';
import { progressJsonSchema } from '../study/export-file.ts';

/*
 * The shapes of the JSON files of a site, from which their types and the published JSON Schemas are made. Addresses are
 * paths under the site's origin.
 */

const SchemaAddress = z.string().describe('Where the JSON Schema of this file is.');
const Count = z.int().min(0);

const Digests = z
  .object({ heading: z.string(), question: z.string(), answer: z.string() })
  .describe('Digests of the text as its deck writes it: they change with it.');

/** What each list has of a card: see `ListedEntry` in study/scope.ts. */
const ListedCard = z.object({
  id: z.string().describe('{book}/{chapter}/{card}; its page is at books/{id}/.'),
  key: z.string().describe('What a reader’s progress belongs to.'),
  heading: z.string().describe('Plain text, formulas in Unicode.'),
  digests: Digests,
});

const CardOfChapter = ListedCard.extend({
  question: z.string().describe('Plain text, formulas in Unicode.'),
});

const LibraryFile = z
  .object({
    $schema: SchemaAddress,
    title: z.string(),
    lang: z.string().describe('BCP 47'),
    cardCount: Count,
    books: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        author: z.string().optional(),
        shelfCode: z.string().optional(),
        lang: z.string().describe('BCP 47'),
        url: z.string(),
        cards: z.string().describe('The address of its cards.json.'),
        cardCount: Count,
        chapters: z.array(
          z.object({ id: z.string(), label: z.string(), url: z.string(), cardCount: Count }),
        ),
      }),
    ),
  })
  .describe('library.json: the books of a library, by shelf code, then title.');

const BookCardsFile = z.object({
  $schema: SchemaAddress,
  book: z.string(),
  title: z.string(),
  revision: z.string().describe('Changes with any of its cards.'),
  cards: z.array(
    CardOfChapter.extend({
      concepts: z.array(z.string()).describe('Names of its concepts, the best first.'),
      url: z.string(),
      chapter: z.string().describe('The id of its chapter.'),
      rating: z.number().optional().describe('Out of 10.'),
      sources: z.array(z.object({ file: z.string(), line: z.int().min(1) })),
      changedAt: z
        .int()
        .optional()
        .describe('When a build first found it new or changed, in seconds since 1970.'),
    }),
  ),
});

const ChapterCardsFile = z.object({
  book: z.string(),
  chapter: z.string(),
  title: z.string().describe('Of the book.'),
  label: z.string(),
  cards: z.array(CardOfChapter),
});

const ConceptCardsFile = z.object({
  concept: z.string(),
  title: z.string(),
  cards: z.array(ListedCard),
});

const ConceptsFile = z
  .object({
    $schema: SchemaAddress,
    concepts: z.array(z.object({ id: z.string(), name: z.string(), cardCount: Count.min(2) })),
  })
  .describe('concepts.json: the concepts of two or more cards, by name.');

const CardsFile = z
  .union([BookCardsFile, ChapterCardsFile, ConceptCardsFile])
  .describe('cards.json of a book, a chapter, or a concept: its cards in reading order.');

export type LibraryFile = z.infer<typeof LibraryFile>;
export type BookCardsFile = z.infer<typeof BookCardsFile>;
export type ChapterCardsFile = z.infer<typeof ChapterCardsFile>;
export type ConceptCardsFile = z.infer<typeof ConceptCardsFile>;
export type ConceptsFile = z.infer<typeof ConceptsFile>;

/** JSON Schemas (draft 2020-12) by the name of their file in `/schemas/`. */
export const JSON_SCHEMAS = {
  library: () => z.toJSONSchema(LibraryFile),
  cards: () => z.toJSONSchema(CardsFile),
  concepts: () => z.toJSONSchema(ConceptsFile),
  progress: progressJsonSchema,
} satisfies Record<string, () => object>;

export function schemaAddress(name: keyof typeof JSON_SCHEMAS): string {
  return `/schemas/${name}.schema.json`;
}
